package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISALS;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_GRADE;
import static io.zhicheng.policy.fact.CareerFacts.APPRAISAL_TIER;
import static io.zhicheng.policy.fact.JudgementFacts.PERFORMS_DUTIES_FULLY;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_TIER;
import static io.zhicheng.policy.gansu.grassroots.Career.RURAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TITLE_BELOW;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.GRADUATE_AS;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.RECOGNISED_BY_COMMITTEE;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.WORK_SINCE_GRADUATION;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.AppraisalGrade.EXCELLENT;
import static io.zhicheng.policy.model.career.AppraisalGrade.QUALIFIED;
import static io.zhicheng.policy.model.career.EducationLevel.DOCTOR;
import static io.zhicheng.policy.model.career.EducationLevel.MASTER;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/** GS28 chapter 5, section (2), item 4: what leans to postgraduates (向高学历人才倾斜). */
public final class Postgraduates {
    /** Intermediate for masters after two years of work, the assistant level having been recognised. */
    public static final Requirement MASTER_AFTER_TWO_YEARS = ELIGIBILITY.condition(
            "master-after-two-years", "硕士认定助理级后再工作满1年认定中级", "master, intermediate after two years of work");
    /** Associate senior for masters after five rural years, without a title before it (直接申报副高级). */
    public static final Requirement MASTER_IN_THE_COUNTRYSIDE = ELIGIBILITY.condition(
            "master-in-the-countryside", "硕士在乡村工作满5年直接申报副高级", "master with five rural years, associate senior");
    /** All annual appraisals of the rural years qualified, one of them excellent. */
    public static final Requirement RURAL_APPRAISALS = ELIGIBILITY.condition(
            "rural-appraisals", "在乡村工作年度考核均合格且有一次优秀", "rural appraisals qualified, one excellent");
    /** The committee recognises by assessment (评委会考核认定). */
    public static final Obligation COMMITTEE_ASSESSES = ELIGIBILITY.obligation(
            "committee-assesses", STEP, Party.REVIEW_COMMITTEE, "由评委会考核认定", "the committee assesses and recognises");
    /** Associate senior for doctors after a year in a prefecture or county unit. */
    public static final Requirement DOCTOR_AFTER_A_YEAR =
            ELIGIBILITY.condition("doctor-after-a-year", "博士在州县属单位工作满1年认定副高级", "doctor, associate senior after a year");
    /** Associate senior for doctors in rural units, at once (直接聘任副高级). */
    public static final Requirement DOCTOR_IN_THE_COUNTRYSIDE = ELIGIBILITY.condition(
            "doctor-in-the-countryside", "博士在乡村工作直接聘任副高级", "doctor in a rural unit, appointed associate senior");

    static List<Norm> norms() {
        return ImmutableList.of(
                // (1)
                MASTER_AFTER_TWO_YEARS
                        .by("GS28/5.2.4.1-b")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                GRADUATE_AS.is(MASTER),
                                WORK_SINCE_GRADUATION.atLeast(months(24)),
                                TITLE_BELOW)),
                MASTER_IN_THE_COUNTRYSIDE
                        .by("GS28/5.2.4.1-c")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                GRADUATE_AS.is(MASTER),
                                RURAL_SERVICE.atLeast(years(5)),
                                RURAL_APPRAISALS,
                                cite("GS28/5.2.4.1-e", PERFORMS_DUTIES_FULLY.yes()))),
                // no cure by three qualified years: all of them must be
                RURAL_APPRAISALS
                        .by("GS28/5.2.4.1-d")
                        .demands(all(
                                every(
                                        APPRAISALS,
                                        APPRAISAL_GRADE.is(QUALIFIED, EXCELLENT).when(APPRAISAL_TIER.is(RURAL))),
                                some(APPRAISALS, APPRAISAL_TIER.is(RURAL), APPRAISAL_GRADE.is(EXCELLENT)))),
                COMMITTEE_ASSESSES.by("GS28/5.2.4.1-f").comesWhen(RECOGNISED_BY_COMMITTEE),
                // (3) work in any unit of the grass roots counts, the unit now being of prefecture or county
                DOCTOR_AFTER_A_YEAR
                        .by("GS28/5.2.4.3-a")
                        .demands(all(
                                GRASS_ROOTS_UNIT,
                                UNIT_TIER.is(PREFECTURE, COUNTY),
                                GRADUATE_AS.is(DOCTOR),
                                WORK_SINCE_GRADUATION.atLeast(months(12)))),
                DOCTOR_IN_THE_COUNTRYSIDE
                        .by("GS28/5.2.4.3-b")
                        .demands(all(UNIT_TIER.is(RURAL), GRADUATE_AS.is(DOCTOR))),
                DIRECT_APPOINTMENT
                        .by("GS28/5.2.4.3-b", "GS28/5.3-c")
                        .opensTo(any(
                                DOCTOR_IN_THE_COUNTRYSIDE.onlyFor(all(
                                        SOUGHT_LEVEL.is(ASSOCIATE_SENIOR),
                                        CHANNEL.is(GRASS_ROOTS),
                                        cite("GS28/3.4-a", not(ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW))))),
                                Examinations.PRACTITIONER_APPOINTED.onlyFor(
                                        all(SOUGHT_LEVEL.is(INTERMEDIATE), Examinations.examined())))));
    }

    private Postgraduates() {}
}
