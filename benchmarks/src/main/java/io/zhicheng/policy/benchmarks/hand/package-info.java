/** The forty rules written by hand, from as fast as it goes to fully explained. */
@NullMarked
package io.zhicheng.policy.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
