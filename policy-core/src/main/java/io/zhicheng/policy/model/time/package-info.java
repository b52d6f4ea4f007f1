/**
 * Stretches of time, half-open inside and closed at the human edge: a {@link io.zhicheng.policy.model.time.Spell spell}
 * is told, a {@link io.zhicheng.policy.model.time.DayRange range of days} is reckoned. No clock is read here.
 */
@NullMarked
package io.zhicheng.policy.model.time;

import org.jspecify.annotations.NullMarked;
