/** The national baseline that every region extends. */
@NullMarked
package io.zhicheng.policy.national;

import org.jspecify.annotations.NullMarked;
