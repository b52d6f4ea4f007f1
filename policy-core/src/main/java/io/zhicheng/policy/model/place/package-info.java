/**
 * Places and the standing of units: {@link io.zhicheng.policy.model.place.DivisionCode} says where,
 * {@link io.zhicheng.policy.model.place.LocationTier} says under whom. The two are independent.
 */
@NullMarked
package io.zhicheng.policy.model.place;

import org.jspecify.annotations.NullMarked;
