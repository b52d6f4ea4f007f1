/**
 * Review committees (评审委员会) as bodies, and what they hand out: {@link
 * io.zhicheng.policy.model.committee.ReviewCommittee}, {@link
 * io.zhicheng.policy.model.committee.QualificationDocument}.
 *
 * <p>Who sits on a review committee (评审委员会), who may be drawn for one, and who enters the pool from which they are
 * drawn: {@link io.zhicheng.policy.model.committee.Composition}, {@link
 * io.zhicheng.policy.model.committee.ExpertPool}, {@link io.zhicheng.policy.model.committee.PoolEntry}. And what a
 * committee does: the {@link io.zhicheng.policy.model.committee.Defence defence} of a case and the {@link
 * io.zhicheng.policy.model.committee.CaseBallot ballot} on it.
 *
 * <p>An expert is known by a code of the host's, never by a name, and the text form of all of them shows nothing: who
 * sits on a committee is not made public, and how a member votes is nobody's to know.
 */
@NullMarked
package io.zhicheng.policy.model.committee;

import org.jspecify.annotations.NullMarked;
