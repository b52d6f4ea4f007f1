package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ASSESSMENT_MODE;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByEducation.GRADUATE_AS;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.not;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.Year;
import java.util.List;

/**
 * GS28 chapter 5, section (9): junior titles (初级职称) are recognised by the employer, in the whole province and not only
 * at the grass roots; no committee reviews them any more.
 */
public final class JuniorTitles {
    /** The first year in which employers recognise all junior titles. */
    public static final Parameter<Year> JUNIOR_BY_EMPLOYER_FROM = Parameter.of(
            "junior-by-employer-from", Unit.YEAR, "初级职称由用人单位认定的起始年度", "first year of junior titles by employers");
    /** A junior title that the employer recognises. */
    public static final Requirement JUNIOR_BY_EMPLOYER =
            ELIGIBILITY.condition("junior-by-employer", "初级职称由用人单位考核认定", "junior title recognised by the employer");
    /** Service that the province asks for where section (2) has no line for the education; the guidance has no number. */
    public static final Parameter<Months> JUNIOR_SERVICE_OF_PROVINCE = Parameter.of(
            "junior-service-of-province",
            Unit.MONTHS,
            "省内初级职称认定一般年限",
            "service that the province asks for a junior title");
    /** Recognised by that general rule: outside the grass roots, or by an education that section (2) does not name. */
    public static final Requirement JUNIOR_BY_GENERAL_RULE = ELIGIBILITY.condition(
            "junior-by-general-rule", "按省内一般年限认定初级职称", "junior title by the province's general rule");
    /** No committee reviews a junior title. */
    public static final Requirement NOT_JUNIOR_BEFORE_COMMITTEE = ELIGIBILITY.requirement(
            "not-junior-before-committee", "初级职称不再由评委会评审", "no junior title before a committee");
    /** Methods of assessment are worked out and guided. */
    public static final Duty ASSESSMENT_METHODS = ELIGIBILITY.duty(
            "assessment-methods",
            Party.MUNICIPAL_HRSS,
            "完善初级职称考核办法，指导考核认定工作",
            "work out methods of junior recognition and guide it");

    static List<Norm> norms() {
        return ImmutableList.of(
                JUNIOR_BY_EMPLOYER_FROM.by("GS28/5.9-a").is(Year.of(2018)),
                JUNIOR_BY_EMPLOYER
                        .by("GS28/5.9-a")
                        .demands(all(
                                SOUGHT_LEVEL.is(TECHNICIAN, ASSISTANT),
                                REVIEW_YEAR.atLeast(JUNIOR_BY_EMPLOYER_FROM),
                                cite("GS28/5.9-c", not(ASSESSMENT_MODE.is(EXAM_IN_LIEU_OF_REVIEW))))),
                JUNIOR_BY_GENERAL_RULE
                        .by("GS28/5.9-a", "GS28/5.2.1-f")
                        .demands(all(JUNIOR_BY_EMPLOYER, PROFESSIONAL_SERVICE.atLeast(JUNIOR_SERVICE_OF_PROVINCE))
                                .onlyFor(any(
                                        not(GRASS_ROOTS_UNIT),
                                        GRADUATE_AS.below(SECONDARY_SPECIALISED),
                                        all(SOUGHT_LEVEL.is(ASSISTANT), GRADUATE_AS.below(COLLEGE))))),
                NOT_JUNIOR_BEFORE_COMMITTEE
                        .by("GS28/5.9-b")
                        .demands(
                                not(all(
                                        SOUGHT_LEVEL.is(TECHNICIAN, ASSISTANT),
                                        REVIEW_YEAR.atLeast(JUNIOR_BY_EMPLOYER_FROM))),
                                NORMAL,
                                EXCEPTIONAL,
                                DIRECT,
                                RECOGNITION_BY_SERVICE),
                ASSESSMENT_METHODS.by("GS28/5.9-d"));
    }

    private JuniorTitles() {}
}
