/** A batch of applications decided on Apache Spark, and the same in one process to hold it against. */
@NullMarked
package io.zhicheng.policy.examples.spark;

import org.jspecify.annotations.NullMarked;
