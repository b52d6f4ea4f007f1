/**
 * What the province says of review committees: GS28 chapter 9 for those of the grass roots, GS268 chapters 3 and 5 for
 * all.
 *
 * <ul>
 *   <li>the committee as a body: {@link io.zhicheng.policy.gansu.committee.StandingCommittees}
 *   <li>who sits on one: {@link io.zhicheng.policy.gansu.committee.SeparateCommittees}, {@link
 *       io.zhicheng.policy.gansu.committee.MemberBars}, {@link io.zhicheng.policy.gansu.committee.RosterSecrecy}
 *   <li>who is replaced: {@link io.zhicheng.policy.gansu.committee.Rotation}
 *   <li>the defence: {@link io.zhicheng.policy.gansu.committee.OpenDefence}, {@link
 *       io.zhicheng.policy.gansu.committee.VideoDefence}
 *   <li>the decision on a case: {@link io.zhicheng.policy.gansu.committee.CaseReview}, {@link
 *       io.zhicheng.policy.gansu.committee.CommitteeRecognition}; with what the approval form of GS268 records of both
 *   <li>what it hands out: {@link io.zhicheng.policy.gansu.committee.TitleAnnouncements}
 * </ul>
 */
@NullMarked
package io.zhicheng.policy.gansu.committee;

import org.jspecify.annotations.NullMarked;
