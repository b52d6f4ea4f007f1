/** The forty rules in rule engines, each as its authors would have it: the best case we know how to write. */
@NullMarked
package io.zhicheng.policy.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
