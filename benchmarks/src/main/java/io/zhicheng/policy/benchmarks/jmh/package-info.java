/** What is timed. */
@NullMarked
package io.zhicheng.policy.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
