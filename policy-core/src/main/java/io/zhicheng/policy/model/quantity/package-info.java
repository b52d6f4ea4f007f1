/**
 * Quantities that carry their unit: {@link io.zhicheng.policy.model.quantity.Months months},
 * {@link io.zhicheng.policy.model.quantity.AchievementUnits achievement units} and
 * {@link io.zhicheng.policy.model.quantity.Score examination scores}.
 *
 * <p>Each is exact and none mixes with another. Nothing here knows a date.
 */
@NullMarked
package io.zhicheng.policy.model.quantity;

import org.jspecify.annotations.NullMarked;
