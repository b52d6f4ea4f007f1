package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_BAND;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_SERIES;
import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import java.time.LocalDate;
import java.util.List;

/**
 * LX282 chapter 3, sections (1) and (2), and chapter 4, section (1): ways to evaluate, and the rules of a committee.
 * The ways named for a series are examples, never asked for.
 */
public final class EvaluationMethods {
    /** Each series has a method for the defence of senior candidates. */
    public static final Duty DEFENCE_METHOD = COMPETENT.duty(
            "defence-method",
            Party.COMMITTEE_HOST,
            "制定本系列（专业）高级职务任职资格答辩测评办法",
            "draw up the series' method of defence for senior titles");
    /** Intermediate committees take in ways of their own speciality. */
    public static final Duty OWN_WAYS = COMPETENT.duty(
            "own-ways",
            Party.COMMITTEE_HOST,
            "中级评委会引入具有本专业特色的评价方式",
            "take in ways of evaluation that suit the speciality");
    /** School teachers: a talk on a lesson, or a lesson (说课讲课、观摩听课). */
    public static final Obligation LESSON = COMPETENT.obligation(
            "lesson",
            STEP,
            Party.COMMITTEE_HOST,
            "可采取说课讲课、观摩听课等方式",
            "a talk on a lesson or an observed lesson may serve");
    /** Farmers: their results in the field (田间地头技术成果展示). */
    public static final Obligation FIELD_DISPLAY = COMPETENT.obligation(
            "field-display",
            STEP,
            Party.COMMITTEE_HOST,
            "可实行田间地头技术成果展示",
            "a display of technical results in the field may serve");
    /** Culture and arts: a performance (现场才艺表演). */
    public static final Obligation PERFORMANCE = COMPETENT.obligation(
            "performance", STEP, Party.COMMITTEE_HOST, "可实行现场才艺表演", "a live performance may serve");
    /** The new standards are gone by, in morality, ability, diligence, results and skill. */
    public static final Duty NEW_STANDARDS = COMPETENT.duty(
            "new-standards",
            Party.REVIEW_COMMITTEE,
            "围绕新的评价标准，全面测评德、能、勤、绩、技",
            "evaluate by the new standards, in morality, ability, diligence, results and skill");
    /** Weight lies on work in post, innovation and solving practical problems. */
    public static final Duty WEIGHT_ON_POST = COMPETENT.duty(
            "weight-on-post",
            Party.REVIEW_COMMITTEE,
            "重点测评岗位业绩贡献、创新创造能力、解决实际问题能力",
            "lay weight on contribution in post, innovation and solving practical problems");
    /** Eight ways may be tried. */
    public static final Obligation EIGHT_WAYS = COMPETENT.obligation(
            "eight-ways",
            STEP,
            Party.COMMITTEE_HOST,
            "可探索考试、评审、考评结合、考核认定、个人述职、面试答辩、实践操作、业绩展示等评价方式",
            "examination, review, both, recognition, report, interview, practice and display of results may be tried");
    /** Examination and review together are encouraged. */
    public static final Duty EXAMINATION_AND_REVIEW = COMPETENT.duty(
            "examination-and-review",
            Party.COMMITTEE_HOST,
            "鼓励考试与评审结合的方式评价",
            "encourage examination and review together");
    /** The review is planned and organised with care. */
    public static final Duty ORGANISED = COMPETENT.duty(
            "organised", Party.COMMITTEE_HOST, "精心部署、严密组织评审工作", "plan and organise the review with care");
    /** Each committee has rules of review and detailed rules (评审规则和细则). */
    public static final Obligation RULES_OF_REVIEW = COMPETENT.obligation(
            "rules-of-review", DOCUMENT, Party.REVIEW_COMMITTEE, "评审规则和细则", "rules of review and detailed rules");
    /** And keeps to procedure and secrecy. */
    public static final Duty BY_THE_RULES = COMPETENT.duty(
            "by-the-rules",
            Party.REVIEW_COMMITTEE,
            "按评审程序、方法、规则和保密纪律开展工作",
            "work by procedure, method, rules and secrecy");

    static List<Change> changes() {
        return ImmutableList.of(
                // 3 (1)
                add(DEFENCE_METHOD.by("LX282/3.1-a")),
                add(OWN_WAYS.by("LX282/3.1-b")),
                add(LESSON.by("LX282/3.1-c").comesWhen(intermediate("school-teachers"))),
                add(FIELD_DISPLAY.by("LX282/3.1-d").comesWhen(intermediate("farmers"))),
                add(PERFORMANCE.by("LX282/3.1-e").comesWhen(intermediate("arts"))),
                // 3 (2)
                add(NEW_STANDARDS.by("LX282/3.2-a")).since(LocalDate.of(2018, 1, 1)),
                add(WEIGHT_ON_POST.by("LX282/3.2-b")),
                add(EIGHT_WAYS.by("LX282/3.2-c").comesAlways()),
                add(EXAMINATION_AND_REVIEW.by("LX282/3.2-d")),
                // 4 (1)
                add(ORGANISED.by("LX282/4.1-a")),
                add(RULES_OF_REVIEW.by("LX282/4.1-b").comesAlways()),
                add(BY_THE_RULES.by("LX282/4.1-c")));
    }

    private EvaluationMethods() {}

    private static Criterion intermediate(String series) {
        return all(COMMITTEE_BAND.is(INTERMEDIATE), COMMITTEE_SERIES.is(series));
    }
}
