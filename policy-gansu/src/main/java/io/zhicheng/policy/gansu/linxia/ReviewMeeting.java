package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.CaseBallots.ATTENDANCE_MODE;
import static io.zhicheng.policy.fact.CaseBallots.BALLOT_METHOD;
import static io.zhicheng.policy.fact.CaseBallots.CASE_DEFENCE_PASSED;
import static io.zhicheng.policy.fact.CaseBallots.CASE_DEFENDED;
import static io.zhicheng.policy.fact.CaseBallots.CASE_LEVEL;
import static io.zhicheng.policy.fact.CaseBallots.CASE_PASSED;
import static io.zhicheng.policy.fact.CaseBallots.CAST_DURING_SESSION;
import static io.zhicheng.policy.fact.CaseBallots.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.CaseBallots.DISCLOSED_MATTER;
import static io.zhicheng.policy.fact.CaseBallots.DISCLOSURES;
import static io.zhicheng.policy.fact.CaseBallots.FROM_ABSENT_MEMBER;
import static io.zhicheng.policy.fact.CaseBallots.MEMBER_IN_SPECIALTY;
import static io.zhicheng.policy.fact.CaseBallots.MEMBER_LEVEL;
import static io.zhicheng.policy.fact.CaseBallots.PAPERS;
import static io.zhicheng.policy.fact.CaseBallots.RECUSED;
import static io.zhicheng.policy.fact.CaseBallots.SITTING_IN_ORDER;
import static io.zhicheng.policy.fact.VoteCount.MAJORITY;
import static io.zhicheng.policy.fact.VoteCount.MAJORITY_REACHED;
import static io.zhicheng.policy.fact.VoteCount.MAY_VOTE;
import static io.zhicheng.policy.fact.VoteCount.VOTERS;
import static io.zhicheng.policy.fact.VoteCount.VOTES_AGAINST;
import static io.zhicheng.policy.fact.VoteCount.VOTES_FOR;
import static io.zhicheng.policy.fact.VoteCount.VOTE_COUNTS;
import static io.zhicheng.policy.gansu.committee.CaseReview.REVIEW_CLOSED;
import static io.zhicheng.policy.gansu.committee.CaseReview.SECRET_BALLOT;
import static io.zhicheng.policy.gansu.committee.CaseReview.SUBMITTED_AFTER_DEFENCE;
import static io.zhicheng.policy.gansu.committee.CaseReview.votesCast;
import static io.zhicheng.policy.gansu.committee.CommitteeRecognition.DELIBERATION_SECRET;
import static io.zhicheng.policy.gansu.linxia.DefenceMeasures.DEFENCE_BINDS_INTERMEDIATE;
import static io.zhicheng.policy.model.committee.AttendanceMode.IN_PERSON;
import static io.zhicheng.policy.model.committee.AttendanceMode.REMOTE;
import static io.zhicheng.policy.model.committee.BallotMethod.SECRET;
import static io.zhicheng.policy.model.committee.DisclosedMatter.PASSED_LIST;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 section 4 (3) and (4), the review meeting and its vote, with what section 1 (3) says of attendance: who may vote
 * on a case, how many must be there, which votes count, and that two thirds of the members present carry a case.
 */
public final class ReviewMeeting {
    /** Whether a member who attends by a remote link is present (LX282/1.3-g). */
    public enum RemoteAttendance implements Labelled {
        /** Attendance by link is not mentioned. */
        DOES_NOT_COUNT("远程参会不计入出席", "attendance by remote link does not count"),
        /** The committee's own rules admit it. */
        COUNTS("远程参会计入出席", "attendance by remote link counts");

        private final String zh;
        private final String en;

        RemoteAttendance(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** Whether a member who is recused from a case is among those present for it (LX282/4.4-g). */
    public enum RecusedMembers implements Labelled {
        /** Who may not vote is not counted. */
        LEFT_OUT("回避评委不计入出席人数", "recused members are not counted"),
        /** Who is in the room is present, may he or she vote or not. */
        COUNT_AS_PRESENT("回避评委计入出席人数", "recused members count as present");

        private final String zh;
        private final String en;

        RecusedMembers(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** See {@link RemoteAttendance}. */
    public static final Parameter<RemoteAttendance> REMOTE_ATTENDANCE = Parameter.reading(
            "remote-attendance", RemoteAttendance.class, "远程参会是否计入出席", "whether attendance by remote link counts");
    /** See {@link RecusedMembers}. */
    public static final Parameter<RecusedMembers> RECUSED_MEMBERS = Parameter.reading(
            "recused-members", RecusedMembers.class, "回避评委是否计入出席人数", "whether recused members count as present");
    /** How many members must be present. */
    public static final Parameter<Integer> ATTENDANCE_MINIMUM =
            Parameter.of("attendance-minimum", Unit.COUNT, "最低出席人数", "least number of members present");
    /** Enough members are present for a valid vote. */
    public static final Requirement ATTENDANCE_REACHED =
            CASE_PASSED.requirement("attendance-reached", "出席评审会议人数达到要求", "enough members are present");
    /** Members are trained before the meeting (会前培训). */
    public static final Obligation MEMBERS_TRAINED = SITTING_IN_ORDER.obligation(
            "members-trained",
            STEP,
            Party.COMMITTEE_OFFICE,
            "会前对评委进行政策、制度、程序和方法培训",
            "train the members before the meeting");
    /** Members know the policy, master the method and keep discipline. */
    public static final Duty MEMBERS_PREPARED = SITTING_IN_ORDER.duty(
            "members-prepared",
            Party.REVIEW_COMMITTEE,
            "参会评委熟悉政策标准、掌握方法步骤、遵守纪律",
            "know the standards, master the method and keep discipline");
    /** Democratic procedure and the mass line. */
    public static final Duty DEMOCRATIC_PROCEDURE = SITTING_IN_ORDER.duty(
            "democratic-procedure",
            Party.REVIEW_COMMITTEE,
            "坚持民主程序，走群众路线",
            "follow democratic procedure and the mass line");
    /** Deliberation starts after the check of materials and the discipline group's opinion were heard. */
    public static final Obligation REPORTS_HEARD = SITTING_IN_ORDER.obligation(
            "reports-heard",
            STEP,
            Party.REVIEW_COMMITTEE,
            "听取材料审核情况和学科组评审意见后评议",
            "hear the check of materials and the discipline group before deliberating");
    /** The vote is secret (无记名投票). */
    public static final Requirement BALLOT_SECRET =
            CASE_PASSED.requirement("ballot-secret", "采取无记名投票表决", "the vote is by secret ballot");
    /** Of what the majority is a share (出席会议人员三分之二以上). */
    public static final Obligation SHARE_OF_MEMBERS_PRESENT = CASE_PASSED.obligation(
            "share-of-members-present",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "以出席并有权表决的评委为分母，恰为三分之二即为通过",
            "the share is one of the members present who may vote; exactly two thirds carry");
    /** What neither agrees nor disagrees lowers nothing. */
    public static final Obligation ABSTENTIONS_COUNT_AGAINST = CASE_PASSED.obligation(
            "abstentions-count-against",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "弃权、废票和未投票计入分母，不计为同意",
            "abstentions, spoilt papers and votes not cast stay in the share and are not in favour");
    /** As many for as against. */
    public static final Obligation TIE_FAILS = CASE_PASSED.obligation(
            "tie-fails",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "同意与不同意票数相等，不足三分之二，不通过",
            "a tie is less than two thirds and does not carry");
    /** Not more votes than members who may vote. */
    public static final Requirement VOTES_WITHIN_ATTENDANCE = CASE_PASSED.requirement(
            "votes-within-attendance", "票数不超过出席并有权表决的评委人数", "there are not more votes than members who may vote");
    /** A vote of an absent member, or one cast afterwards, was put aside. */
    public static final Obligation VOTE_REJECTED = CASE_PASSED.obligation(
            "vote-rejected",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "有未出席评委投票或会后补充投票，该票不予计入",
            "a vote of an absent member, or one cast afterwards, is not counted");

    static List<Change> changes() {
        return ImmutableList.of(
                // 1 (3), on attendance
                add(REMOTE_ATTENDANCE.by("LX282/1.3-g").is(RemoteAttendance.DOES_NOT_COUNT)),
                add(ATTENDANCE_MINIMUM
                        .by("LX282/1.3-g", "LX282/1.3-o")
                        .is(Setting.table(
                                COMMITTEE_BAND,
                                ImmutableMap.of(SENIOR, Setting.of(17), INTERMEDIATE, Setting.of(13))))),
                add(ATTENDANCE_REACHED.by("LX282/1.3-g", "LX282/1.3-o").demands(VOTERS.atLeast(ATTENDANCE_MINIMUM))),
                // 3 (3)
                restate(REVIEW_CLOSED, "LX282/3.3-f", "LX282/3.3-g"),
                // 4 (2)
                replace(SUBMITTED_AFTER_DEFENCE
                        .by("LX282/4.2-g")
                        .demands(
                                all(CASE_DEFENDED.yes(), CASE_DEFENCE_PASSED.yes())
                                        .when(any(
                                                COMMITTEE_BAND.is(SENIOR),
                                                all(CASE_DEFENDED.yes(), DEFENCE_BINDS_INTERMEDIATE.is(true)))),
                                SECRET_BALLOT)),
                // 4 (3)
                add(MEMBERS_TRAINED.by("LX282/4.3-a").comesAlways()),
                add(MEMBERS_PREPARED.by("LX282/4.3-b")),
                // 4 (4)
                add(DEMOCRATIC_PROCEDURE.by("LX282/4.4-d")),
                add(REPORTS_HEARD.by("LX282/4.4-e").comesAlways()),
                restate(SECRET_BALLOT, "LX282/4.4-f"),
                add(BALLOT_SECRET.by("LX282/4.4-f").demands(BALLOT_METHOD.is(SECRET), SECRET_BALLOT)),
                set(MAJORITY.by("LX282/4.4-g").is(Share.of(2, 3))),
                restate(MAJORITY_REACHED, "LX282/4.4-g"),
                add(RECUSED_MEMBERS.by("LX282/4.4-g").is(RecusedMembers.LEFT_OUT)),
                restate(VOTERS, "LX282/4.4-g"),
                replace(MAY_VOTE.by("LX282/4.4-g")
                        .demands(all(
                                cite(
                                        "LX282/1.3-g",
                                        any(
                                                ATTENDANCE_MODE.is(IN_PERSON),
                                                all(
                                                        ATTENDANCE_MODE.is(REMOTE),
                                                        REMOTE_ATTENDANCE.is(RemoteAttendance.COUNTS)))),
                                any(RECUSED.no(), RECUSED_MEMBERS.is(RecusedMembers.COUNT_AS_PRESENT)),
                                cite("LX282/1.3-i", all(MEMBER_LEVEL.is(FULL_SENIOR), MEMBER_IN_SPECIALTY.yes()))
                                        .when(CASE_LEVEL.is(FULL_SENIOR))))),
                add(SHARE_OF_MEMBERS_PRESENT.by("LX282/4.4-g").comesAlways()),
                add(ABSTENTIONS_COUNT_AGAINST
                        .by("LX282/4.4-g")
                        .comesWhen(plus(VOTES_FOR, VOTES_AGAINST).below(VOTERS))),
                add(TIE_FAILS.by("LX282/4.4-g").comesWhen(VOTES_FOR.same(VOTES_AGAINST))),
                replace(VOTE_COUNTS
                        .by("LX282/4.4-h", "LX282/4.4-i")
                        .demands(all(FROM_ABSENT_MEMBER.no(), CAST_DURING_SESSION.yes()))),
                add(VOTES_WITHIN_ATTENDANCE
                        .by("LX282/4.4-h")
                        .demands(votesCast().atMost(VOTERS))),
                add(VOTE_REJECTED.by("LX282/4.4-h", "LX282/4.4-i").comesWhen(some(PAPERS, not(VOTE_COUNTS)))),
                replace(DELIBERATION_SECRET
                        .by("LX282/4.4-j")
                        .demands(every(DISCLOSURES, DISCLOSED_MATTER.is(PASSED_LIST)))));
    }

    private ReviewMeeting() {}
}
