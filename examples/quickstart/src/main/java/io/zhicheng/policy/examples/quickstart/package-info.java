/** The shortest host of the library. */
@NullMarked
package io.zhicheng.policy.examples.quickstart;

import org.jspecify.annotations.NullMarked;
