/**
 * Stretches of time: a {@link io.zhicheng.policy.model.time.Spell spell} is half-open inside and closed at the human
 * edge. No clock is read here.
 */
@NullMarked
package io.zhicheng.policy.model.time;

import org.jspecify.annotations.NullMarked;
