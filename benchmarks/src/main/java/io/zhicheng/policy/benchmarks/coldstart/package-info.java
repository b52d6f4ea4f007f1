/** From a fresh JVM to the first decision. */
@NullMarked
package io.zhicheng.policy.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
