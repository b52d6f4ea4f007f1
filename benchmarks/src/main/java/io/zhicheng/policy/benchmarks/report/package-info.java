/** From measurements to a page. */
@NullMarked
package io.zhicheng.policy.benchmarks.report;

import org.jspecify.annotations.NullMarked;
