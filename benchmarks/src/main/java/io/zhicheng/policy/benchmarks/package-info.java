/** How fast the library is beside others, and beside what one would write by hand. */
@NullMarked
package io.zhicheng.policy.benchmarks;

import org.jspecify.annotations.NullMarked;
