/**
 * The facts that rules speak of: what may be told of an {@link io.zhicheng.policy.fact.Applications#APPLICATION
 * application}, of a {@link io.zhicheng.policy.fact.HeldTitles#HELD_TITLE held title}, of a {@link
 * io.zhicheng.policy.fact.Recommendations#RECOMMENDATION list of recommendations}, of a {@link
 * io.zhicheng.policy.fact.ReviewRounds#REVIEW_ROUND round of review} and of a {@link
 * io.zhicheng.policy.fact.StandardDrafts#STANDARD_DRAFT series standard}. Constants only, each with its term of art;
 * none holds a rule. Sees the model and the rules, and nothing else.
 */
@NullMarked
package io.zhicheng.policy.fact;

import org.jspecify.annotations.NullMarked;
