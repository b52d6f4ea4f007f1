/**
 * The national baseline that every region builds on, and the working days of the whole country. Sees the model, the
 * facts, the rules, what modules are, and the outward port that it supplies.
 */
@NullMarked
package io.zhicheng.policy.national;

import org.jspecify.annotations.NullMarked;
