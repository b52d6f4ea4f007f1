/**
 * The facts that rules speak of: what may be told of an {@link io.zhicheng.policy.fact.Applications#APPLICATION
 * application}, of a {@link io.zhicheng.policy.fact.HeldTitles#HELD_TITLE held title}, of a {@link
 * io.zhicheng.policy.fact.Recommendations#RECOMMENDATION list of recommendations}, of a {@link
 * io.zhicheng.policy.fact.ReviewRounds#REVIEW_ROUND round of review}, of a {@link
 * io.zhicheng.policy.fact.StandardDrafts#STANDARD_DRAFT series standard}, of a {@link
 * io.zhicheng.policy.fact.Defences#DEFENCE defence}, of a {@link io.zhicheng.policy.fact.CaseBallots#CASE_BALLOT ballot}.
 * Constants only, each with its term of art; none holds a rule, but {@link io.zhicheng.policy.fact.VoteCount} has the
 * slots by which any region's ballots are counted. Sees the model and the rules, and nothing else.
 */
@NullMarked
package io.zhicheng.policy.fact;

import org.jspecify.annotations.NullMarked;
