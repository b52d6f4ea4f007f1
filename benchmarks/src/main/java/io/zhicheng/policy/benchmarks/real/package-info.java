/** The policies that the library ships, and applications to decide by them. */
@NullMarked
package io.zhicheng.policy.benchmarks.real;

import org.jspecify.annotations.NullMarked;
