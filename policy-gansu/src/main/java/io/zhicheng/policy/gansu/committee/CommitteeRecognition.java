package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.CaseBallots.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.CaseBallots.ATTENDANCE;
import static io.zhicheng.policy.fact.CaseBallots.ATTENDANCE_MODE;
import static io.zhicheng.policy.fact.CaseBallots.CASE_FORM;
import static io.zhicheng.policy.fact.CaseBallots.CASE_FOR_GRASS_ROOTS;
import static io.zhicheng.policy.fact.CaseBallots.CASE_PASSED;
import static io.zhicheng.policy.fact.CaseBallots.CONTRIBUTION_SHOWN;
import static io.zhicheng.policy.fact.CaseBallots.DISCLOSED_MATTER;
import static io.zhicheng.policy.fact.CaseBallots.DISCLOSURES;
import static io.zhicheng.policy.fact.CaseBallots.GROUP_LEADER_NAMED;
import static io.zhicheng.policy.fact.CaseBallots.MEMBER_ASSESSED;
import static io.zhicheng.policy.fact.CaseBallots.PAPERS;
import static io.zhicheng.policy.fact.CaseBallots.PAPER_CHOICE;
import static io.zhicheng.policy.fact.CaseBallots.PRESIDER;
import static io.zhicheng.policy.fact.CaseBallots.PRESIDER_COMMISSIONED;
import static io.zhicheng.policy.fact.CaseBallots.REASONS_GIVEN;
import static io.zhicheng.policy.fact.CaseBallots.RECUSED;
import static io.zhicheng.policy.fact.CaseBallots.SERIES_ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.CaseBallots.SITTING_IN_ORDER;
import static io.zhicheng.policy.fact.VoteCount.ABSTENTIONS;
import static io.zhicheng.policy.fact.VoteCount.VOTERS;
import static io.zhicheng.policy.fact.VoteCount.VOTES_AGAINST;
import static io.zhicheng.policy.fact.VoteCount.VOTES_FOR;
import static io.zhicheng.policy.model.committee.AttendanceMode.ABSENT;
import static io.zhicheng.policy.model.committee.BallotChoice.AGAINST;
import static io.zhicheng.policy.model.committee.CaseForm.COMMITTEE_RECOGNITION;
import static io.zhicheng.policy.model.committee.CaseForm.GROUP_RECOGNITION;
import static io.zhicheng.policy.model.committee.DisclosedMatter.PASSED_LIST;
import static io.zhicheng.policy.model.committee.Presider.CHAIR;
import static io.zhicheng.policy.model.committee.Presider.VICE_CHAIR;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import java.util.List;

/**
 * GS28 chapter 9, section (3), items 1 to 5: how a committee recognises a grass-roots title without a review (考核认定).
 * The members state their opinions openly, one by one; how many carry the case is not said, so the majority of the
 * place is taken.
 */
public final class CommitteeRecognition {
    /** Who must take part where the whole committee assesses (GS28/9.3.1-c). */
    public enum WhoAssesses implements Labelled {
        /** The members who attend and are not recused; who is absent is noted. */
        MEMBERS_PRESENT("出席且未回避的评委", "the members who attend and are not recused"),
        /** Every member who is not recused, so that one who is absent makes the assessment defective. */
        WHOLE_COMMITTEE("全体未回避的评委", "every member who is not recused");

        private final String zh;
        private final String en;

        WhoAssesses(String zh, String en) {
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

    /** See {@link WhoAssesses}. */
    public static final Parameter<WhoAssesses> WHO_ASSESSES =
            Parameter.reading("who-assesses", WhoAssesses.class, "评委会考核的参加人员", "who must take part in the assessment");
    /** A temporary group assesses (考核组考核). */
    public static final Route RECOGNITION_BY_GROUP =
            CASE_PASSED.route("recognition-by-group", "考核组考核认定", "recognition by an assessment group");
    /** All members of the committee assess (评委会考核). */
    public static final Route RECOGNITION_BY_COMMITTEE =
            CASE_PASSED.route("recognition-by-committee", "评委会考核认定", "recognition by the whole committee");
    /** The committee chooses one of the two forms, as a rule. */
    public static final Obligation CHOOSE_FORM = CASE_PASSED.obligation(
            "choose-form",
            STEP,
            Party.REVIEW_COMMITTEE,
            "从考核组考核、评委会考核中选择一种形式",
            "choose one form: assessment group or whole committee");
    /** The group has a leader, who is responsible (组长负责). */
    public static final Requirement LEADER_NAMED =
            CASE_PASSED.requirement("leader-named", "指定考核组组长", "the assessment group has a leader");
    /** All members assess (所有组成人员). */
    public static final Requirement ALL_MEMBERS_ASSESS =
            CASE_PASSED.requirement("all-members-assess", "评委会所有组成人员参加考核", "all members assess");
    /** Who is absent where all should assess. */
    public static final Obligation ABSENCE_NOTED = CASE_PASSED.obligation(
            "absence-noted",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "评委会考核有评委缺席，应予记录",
            "a member is absent though all members should assess; to be noted");
    /** Personal report, practical operation, display of results and other modes. */
    public static final Obligation ASSESSMENT = CASE_PASSED.obligation(
            "assessment",
            STEP,
            Party.REVIEW_COMMITTEE,
            "以个人述职、实践操作、业绩展示等方式考核",
            "assess by personal report, practical operation, display of results or otherwise");
    /** The series department determines the mode; another one departs from the rule (原则上). */
    public static final Obligation ASSESSED_OTHERWISE = CASE_PASSED.obligation(
            "assessed-otherwise",
            WARNING,
            Party.REVIEW_COMMITTEE,
            "考核方式与省级系列主管部门确定的不一致",
            "the mode of assessment is not that which the series department determined");
    /** The yardstick is a contribution at the grass roots (作出贡献). */
    public static final Requirement CONTRIBUTION_MADE =
            CASE_PASSED.requirement("contribution-made", "在基层作出贡献", "a contribution was made at the grass roots");
    /** The leader of the group reports. */
    public static final Obligation LEADER_REPORTS = CASE_PASSED.obligation(
            "leader-reports",
            STEP,
            Party.REVIEW_COMMITTEE,
            "考核组组长向评委会汇报考核情况和意见",
            "the leader of the group reports findings and opinion to the committee");
    /** Each member says clearly whether he or she agrees (逐一表态). */
    public static final Requirement STANCES_STATED =
            CASE_PASSED.requirement("stances-stated", "各评委逐一明确表达同意或不同意", "every member agrees or disagrees clearly");
    /** The chair presides, or a vice-chair whom the chair commissioned. */
    public static final Requirement PRESIDER_ENTITLED = SITTING_IN_ORDER.requirement(
            "presider-entitled", "由主任或受主任委托的副主任主持", "the chair presides, or a vice-chair commissioned by the chair");
    /** Who disagrees gives the main reasons, as a rule (原则上). */
    public static final Obligation REASONS_MISSING = CASE_PASSED.obligation(
            "reasons-missing",
            WARNING,
            Party.REVIEW_COMMITTEE,
            "不同意而未阐述主要理由",
            "a member disagrees and does not give the main reasons");
    /** The committee's office records the opinions and counts them. */
    public static final Obligation OPINIONS_COUNTED = CASE_PASSED.obligation(
            "opinions-counted",
            STEP,
            Party.COMMITTEE_OFFICE,
            "做好评委发表意见的记录统计",
            "record and count the opinions of the members");
    /** Nothing of the deliberation becomes known (不得泄露). */
    public static final Requirement DELIBERATION_SECRET = SITTING_IN_ORDER.requirement(
            "deliberation-secret", "不得向外泄露评议、酝酿情况", "nothing of the deliberation is disclosed");
    /** The result is announced on the spot. */
    public static final Obligation ANNOUNCED = CASE_PASSED.obligation(
            "announced-on-the-spot",
            STEP,
            Party.REVIEW_COMMITTEE,
            "主持人当场宣布考核认定结果",
            "the presider announces the result on the spot");

    static List<Norm> norms() {
        return ImmutableList.of(
                // 1
                CHOOSE_FORM.by("GS28/9.3.1-a").comesWhen(recognition()),
                RECOGNITION_BY_GROUP
                        .by("GS28/9.3.1-b")
                        .opensTo(ALWAYS.onlyFor(all(CASE_FORM.is(GROUP_RECOGNITION), CASE_FOR_GRASS_ROOTS.yes()))),
                LEADER_NAMED.by("GS28/9.3.1-b").demands(GROUP_LEADER_NAMED.yes(), RECOGNITION_BY_GROUP),
                RECOGNITION_BY_COMMITTEE
                        .by("GS28/9.3.1-c")
                        .opensTo(ALWAYS.onlyFor(all(CASE_FORM.is(COMMITTEE_RECOGNITION), CASE_FOR_GRASS_ROOTS.yes()))),
                WHO_ASSESSES.by("GS28/9.3.1-c").is(WhoAssesses.MEMBERS_PRESENT),
                ALL_MEMBERS_ASSESS
                        .by("GS28/9.3.1-c")
                        .demands(
                                every(
                                        ATTENDANCE,
                                        any(
                                                MEMBER_ASSESSED.yes(),
                                                RECUSED.yes(),
                                                all(
                                                        ATTENDANCE_MODE.is(ABSENT),
                                                        WHO_ASSESSES.is(WhoAssesses.MEMBERS_PRESENT)))),
                                RECOGNITION_BY_COMMITTEE),
                ABSENCE_NOTED
                        .by("GS28/9.3.1-c")
                        .comesWhen(
                                all(CASE_FORM.is(COMMITTEE_RECOGNITION), some(ATTENDANCE, ATTENDANCE_MODE.is(ABSENT)))),
                // 2
                ASSESSMENT.by("GS28/9.3.2-a").comesWhen(recognition()),
                ASSESSED_OTHERWISE
                        .by("GS28/9.3.2-b")
                        .comesWhen(all(recognition(), not(ASSESSMENT_MODE.same(SERIES_ASSESSMENT_MODE)))),
                // 3
                CONTRIBUTION_MADE
                        .by("GS28/9.3.3-a")
                        .demands(CONTRIBUTION_SHOWN.yes(), RECOGNITION_BY_GROUP, RECOGNITION_BY_COMMITTEE),
                // 4
                LEADER_REPORTS.by("GS28/9.3.4-a").comesWhen(CASE_FORM.is(GROUP_RECOGNITION)),
                STANCES_STATED
                        .by("GS28/9.3.4-b")
                        .demands(
                                all(
                                        ABSTENTIONS.atMost(0),
                                        plus(VOTES_FOR, VOTES_AGAINST).atLeast(VOTERS)),
                                RECOGNITION_BY_GROUP,
                                RECOGNITION_BY_COMMITTEE),
                PRESIDER_ENTITLED
                        .by("GS28/9.3.4-c", "GS28/9.3.5-a")
                        .demands(any(PRESIDER.is(CHAIR), all(PRESIDER.is(VICE_CHAIR), PRESIDER_COMMISSIONED.yes()))
                                .when(recognition())),
                REASONS_MISSING
                        .by("GS28/9.3.4-d")
                        .comesWhen(all(recognition(), some(PAPERS, PAPER_CHOICE.is(AGAINST), REASONS_GIVEN.no()))),
                OPINIONS_COUNTED.by("GS28/9.3.4-e").comesWhen(recognition()),
                DELIBERATION_SECRET
                        .by("GS28/9.3.4-f")
                        .demands(every(DISCLOSURES, DISCLOSED_MATTER.is(PASSED_LIST))
                                .when(recognition())),
                // 5
                ANNOUNCED.by("GS28/9.3.5-a").comesWhen(recognition()));
    }

    private CommitteeRecognition() {}

    private static Criterion recognition() {
        return CASE_FORM.is(GROUP_RECOGNITION, COMMITTEE_RECOGNITION);
    }
}
