package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.JudgementFacts.OUTSTANDING_CONTRIBUTION;
import static io.zhicheng.policy.fact.PersonFacts.POINTS;
import static io.zhicheng.policy.fact.StandardDrafts.EXCEPTIONAL_SCOPE;
import static io.zhicheng.policy.fact.StandardDrafts.STANDARD_IN_ORDER;
import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.PROFESSIONAL_SERVICE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.REQUIRED_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Preferences.EDUCATION_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_TENURE;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_POINTS;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.NORMAL_POINTS;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.POINT_SCORING;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.total;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 7, sections (1), (2) item 1 and (3): exceptional promotion (破格晋升). Education, tenure and total service
 * are waived, each for further achievements; appraisal, bars, morality and integrity are not.
 */
public final class ExceptionalPromotion {
    /** Education is waived (不受学历限制). */
    public static final Relaxation WITHOUT_EDUCATION =
            ELIGIBILITY.relaxation("without-education", "破格不受学历限制", "education is waived", EXCEPTIONAL);
    /** Tenure is waived (不受任职年限限制). */
    public static final Relaxation WITHOUT_TENURE =
            ELIGIBILITY.relaxation("without-tenure", "破格不受任职年限限制", "tenure is waived", EXCEPTIONAL);
    /** Total professional service is waived (不受总专业年限限制). */
    public static final Relaxation WITHOUT_PROFESSIONAL_SERVICE = ELIGIBILITY.relaxation(
            "without-professional-service", "破格不受总专业年限限制", "total professional service is waived", EXCEPTIONAL);
    /** A series draws its exceptional standard from honours and prizes of municipal level and below. */
    public static final Requirement EXCEPTIONAL_SCOPE_MODEST = STANDARD_IN_ORDER.requirement(
            "exceptional-scope-modest",
            "破格标准在市州、厅局级及以下范围考虑",
            "exceptional standards stay at municipal level and below");
    /** Quantified achievements that an exceptional promotion takes. */
    public static final Derived<AchievementUnits> EXCEPTIONAL_UNITS = Derived.of(
            "exceptional-units", Unit.ACHIEVEMENT_UNITS, "破格晋升要求的量化业绩", "achievements for exceptional promotion");
    /** They suffice. */
    public static final Requirement EXCEPTIONAL_ACHIEVEMENTS = ELIGIBILITY.requirement(
            "exceptional-achievements", "量化业绩达到破格要求", "achievements suffice for exceptional promotion");
    /** Points for exceptional promotion, where a series scores. */
    public static final Derived<Score> EXCEPTIONAL_POINTS =
            Derived.of("exceptional-points", Unit.SCORE, "破格晋升赋分要求", "points for exceptional promotion");
    /** They suffice. */
    public static final Requirement EXCEPTIONAL_POINTS_SUFFICE =
            ELIGIBILITY.condition("exceptional-points-suffice", "赋分达到破格要求", "points suffice for exceptional promotion");

    static List<Norm> norms() {
        return ImmutableList.of(
                // (1) to the next level only: skipping is for direct review
                EXCEPTIONAL
                        .by("GS28/7.1-a", "GS28/6.3.5-c")
                        .opensTo(OUTSTANDING_CONTRIBUTION
                                .yes()
                                .onlyFor(SOUGHT_LEVEL.is(INTERMEDIATE, ASSOCIATE_SENIOR, FULL_SENIOR))),
                WITHOUT_EDUCATION.by("GS28/7.1-b").waives(EDUCATION_SUFFICES, ALWAYS),
                WITHOUT_TENURE.by("GS28/7.1-c").waives(TENURE_SUFFICES, ALWAYS),
                WITHOUT_PROFESSIONAL_SERVICE.by("GS28/7.1-d").waives(PROFESSIONAL_SERVICE_SUFFICES, ALWAYS),
                // (2) 1
                EXCEPTIONAL_SCOPE_MODEST.by("GS28/7.2.1-a").demands(EXCEPTIONAL_SCOPE.atMost(MUNICIPAL)),
                // (3) for each condition that would fail on the normal way, further achievements
                EXCEPTIONAL_UNITS
                        .by("GS28/7.3-a", "GS28/7.3-b")
                        .is(total(
                                REQUIRED_UNITS,
                                credit(EXTRA_FOR_TENURE, not(TENURE_SUFFICES.onRoute(NORMAL))),
                                credit(EXTRA_FOR_EDUCATION, not(EDUCATION_SUFFICES.onRoute(NORMAL))),
                                credit(EXTRA_FOR_SERVICE, not(PROFESSIONAL_SERVICE_SUFFICES.onRoute(NORMAL))))),
                EXCEPTIONAL_ACHIEVEMENTS
                        .by("GS28/7.3-a", "GS28/7.3-b", "GS28/7.3-c")
                        .demands(
                                any(
                                        ACHIEVEMENT_UNITS.atLeast(EXCEPTIONAL_UNITS),
                                        EXCEPTIONAL_POINTS_SUFFICE.onlyFor(POINT_SCORING.is(true))),
                                EXCEPTIONAL),
                EXCEPTIONAL_POINTS.by("GS28/7.3-c").is(plus(NORMAL_POINTS, EXTRA_POINTS)),
                EXCEPTIONAL_POINTS_SUFFICE.by("GS28/7.3-c").demands(POINTS.atLeast(EXCEPTIONAL_POINTS)));
    }

    private ExceptionalPromotion() {}
}
