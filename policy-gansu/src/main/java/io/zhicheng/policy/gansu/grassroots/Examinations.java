package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.EXAM_SCORE;
import static io.zhicheng.policy.fact.Applications.NATIONAL_CERTIFICATE;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.JudgementFacts.EMPLOYER_ASSESSMENT_PASSED;
import static io.zhicheng.policy.fact.PersonFacts.GP_RESIDENCY_PASSED;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_FIELD;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.HIGHEST_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXAMINATION;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.career.UnitField.HEALTH;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_AND_REVIEW;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.PRIORITY;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 5, section (3): series with examinations (以考代评、考评结合). The pass lines of a year are announced, not in
 * the guidance: who has them sets them, by the year of the examination; a year without lines has none.
 */
public final class Examinations {
    /** The pass line of the province (省内合格线), by the year of the examination. */
    public static final Parameter<Score> PROVINCIAL_PASS_LINE =
            Parameter.of("provincial-pass-line", Unit.SCORE, "省内合格线", "pass line of the province");
    /** The line for the grass roots (基层分数线), by the year of the examination: worked out anew each year, and lower. */
    public static final Parameter<Score> GRASS_ROOTS_PASS_LINE =
            Parameter.of("grass-roots-pass-line", Unit.SCORE, "基层分数线", "pass line at the grass roots");
    /** Passed with effect in the whole country: the certificate is there (全国有效). */
    public static final Requirement PASSED_NATIONALLY =
            ELIGIBILITY.condition("passed-nationally", "取得全国有效资格", "passed, valid nationwide");
    /** Passed with effect in the province (全省有效). */
    public static final Requirement PASSED_IN_PROVINCE =
            ELIGIBILITY.condition("passed-in-province", "达到省内合格线", "passed, valid in the province");
    /** Passed with effect at the grass roots only (全省基层有效). */
    public static final Requirement PASSED_AT_GRASS_ROOTS =
            ELIGIBILITY.condition("passed-at-grass-roots", "达到基层分数线", "passed, valid at the grass roots");
    /** Passed by any line that counts in the unit. */
    public static final Requirement PASSED =
            ELIGIBILITY.condition("passed", "考试取得有效资格", "passed the examination by a line that counts");
    /** National passes who pass the assessment come first for direct appointment. */
    public static final Obligation NATIONAL_PASS_FIRST = ELIGIBILITY.obligation(
            "national-pass-first",
            PRIORITY,
            Party.EMPLOYING_UNIT,
            "全国有效且考核合格，优先直接聘任",
            "national pass, appointed with priority");
    /** So do provincial passes. */
    public static final Obligation PROVINCIAL_PASS_FIRST = ELIGIBILITY.obligation(
            "provincial-pass-first",
            PRIORITY,
            Party.EMPLOYING_UNIT,
            "全省有效且考核合格，优先直接聘任",
            "provincial pass, appointed with priority");
    /** A residency-trained practitioner in a health unit of the grass roots sits the intermediate examination directly. */
    public static final Requirement RESIDENCY_TRAINED = ELIGIBILITY.condition(
            "residency-trained", "全科住培合格，可直接参加中级考试", "may sit the intermediate examination directly");
    /** So that the unit lets such a person enter. */
    public static final Obligation ENTERS_INTERMEDIATE_EXAM = ELIGIBILITY.obligation(
            "enters-intermediate-exam",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "可直接参加中级职称考试",
            "may enter the intermediate examination directly");
    /** Who so passed is appointed directly (直接聘任中级职称). */
    public static final Requirement PRACTITIONER_APPOINTED = ELIGIBILITY.condition(
            "practitioner-appointed", "全科住培合格并通过中级考试直接聘任", "residency-trained practitioner who passed, appointed");

    static List<Norm> norms() {
        return ImmutableList.of(
                PASSED_NATIONALLY.by("GS28/5.3.1-a").demands(NATIONAL_CERTIFICATE.yes()),
                PASSED_IN_PROVINCE.by("GS28/5.3.2-a").demands(EXAM_SCORE.atLeast(PROVINCIAL_PASS_LINE)),
                PASSED_AT_GRASS_ROOTS
                        .by("GS28/5.3.3-a", "GS28/5.3.3-b")
                        .demands(all(GRASS_ROOTS_UNIT, EXAM_SCORE.atLeast(GRASS_ROOTS_PASS_LINE))),
                PASSED.by("GS28/5.3.1-a", "GS28/5.3.2-a", "GS28/5.3.3-a")
                        .demands(any(PASSED_NATIONALLY, PASSED_IN_PROVINCE, PASSED_AT_GRASS_ROOTS)),
                EXAMINATION
                        .by("GS28/5.3.1-a", "GS28/5.3.2-a", "GS28/5.3.3-a", "GS28/5.9-c")
                        .opensTo(PASSED.onlyFor(examined())),
                // an order among those who pass, no right: the ratio is not lifted
                NATIONAL_PASS_FIRST
                        .by("GS28/5.3.1-b")
                        .comesWhen(all(examined(), PASSED_NATIONALLY, EMPLOYER_ASSESSMENT_PASSED.yes())),
                PROVINCIAL_PASS_FIRST
                        .by("GS28/5.3.2-b")
                        .comesWhen(all(examined(), PASSED_IN_PROVINCE, EMPLOYER_ASSESSMENT_PASSED.yes())),
                // last paragraph
                RESIDENCY_TRAINED
                        .by("GS28/5.3-b")
                        .demands(all(
                                HIGHEST_EDUCATION.atLeast(BACHELOR),
                                GP_RESIDENCY_PASSED.yes(),
                                UNIT_FIELD.is(HEALTH),
                                GRASS_ROOTS_UNIT)),
                ENTERS_INTERMEDIATE_EXAM
                        .by("GS28/5.3-b")
                        .comesWhen(all(SOUGHT_LEVEL.is(INTERMEDIATE), RESIDENCY_TRAINED)),
                PRACTITIONER_APPOINTED.by("GS28/5.3-c").demands(all(RESIDENCY_TRAINED, PASSED)));
    }

    private Examinations() {}

    /** The level is decided by examination, alone or together with a review. */
    static Criterion examined() {
        return ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW, EXAM_AND_REVIEW);
    }
}
