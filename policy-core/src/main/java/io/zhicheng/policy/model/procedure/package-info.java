/**
 * What is judged besides an application: a {@link io.zhicheng.policy.model.procedure.HeldTitle title held}, a unit's
 * {@link io.zhicheng.policy.model.procedure.RecommendationList list of recommendations}, a
 * {@link io.zhicheng.policy.model.procedure.ReviewRound round of review} and a
 * {@link io.zhicheng.policy.model.procedure.StandardDraft series standard}.
 *
 * <p>What is not set is not told.
 */
@NullMarked
package io.zhicheng.policy.model.procedure;

import org.jspecify.annotations.NullMarked;
