/** The national baseline that every region builds on. Sees the model, the facts, the rules and what modules are. */
@NullMarked
package io.zhicheng.policy.national;

import org.jspecify.annotations.NullMarked;
