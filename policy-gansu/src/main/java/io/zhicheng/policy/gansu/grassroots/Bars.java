package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.Applications.NEW_ACHIEVEMENT_SINCE_REJECTION;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_OUTCOME;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.INVESTIGATIONS;
import static io.zhicheng.policy.fact.ConductFacts.INVESTIGATION_SPELL;
import static io.zhicheng.policy.fact.ConductFacts.INVESTIGATION_STAGE;
import static io.zhicheng.policy.fact.ConductFacts.SANCTIONS;
import static io.zhicheng.policy.fact.ConductFacts.SANCTION_REVOKED;
import static io.zhicheng.policy.fact.ConductFacts.SANCTION_REVOKED_ON;
import static io.zhicheng.policy.fact.ConductFacts.SANCTION_SPELL;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.RETIREMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Readings.NEW_ACHIEVEMENTS;
import static io.zhicheng.policy.model.career.InvestigationStage.FORMAL;
import static io.zhicheng.policy.model.career.ReviewOutcome.REJECTED;
import static io.zhicheng.policy.national.RetirementAge.STATUTORY_RETIREMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * GS28 chapter 5, section (1), items 1 to 3: who may not apply (不得申报). Each bar alone closes every route (5.1-c). It
 * is looked at on the day of filing; a host looks again until the result is published.
 */
public final class Bars {
    /** A formal examination by discipline bodies is not concluded (审查未结束). A pending one is not a sanction. */
    public static final Bar UNDER_INVESTIGATION =
            ELIGIBILITY.bar("under-investigation", "纪检监察部门审查未结束", "under examination by discipline bodies");
    /** The sanction period has not ended (处分期内). */
    public static final Bar SANCTION_PERIOD =
            ELIGIBILITY.bar("sanction-period", "受处分在处分期内", "within a sanction period");
    /** Rejected last year, and nothing new since (上年度未通过且未取得新业绩). */
    public static final Bar REJECTED_WITHOUT_NEW_ACHIEVEMENT = ELIGIBILITY.bar(
            "rejected-without-new-achievement",
            "上年度评审未通过且未取得新业绩",
            "rejected last year without a new achievement since");
    /** The age of retirement is reached in the application year (达到退休年龄). */
    public static final Bar RETIREMENT_AGE =
            ELIGIBILITY.bar("retirement-age", "申报当年达到国家规定退休年龄", "reaches the age of retirement this year");
    /** Whether a preliminary enquiry counts as an examination; nothing settles it. */
    public static final Parameter<Boolean> PRELIMINARY_ENQUIRY_BARS = Parameter.of(
            "preliminary-enquiry-bars", Unit.YES_NO, "初核是否属审查", "whether a preliminary enquiry is an examination");
    /** The day up to which an achievement is new after a rejection, inclusive. */
    public static final Derived<LocalDate> NEW_UNTIL =
            Derived.of("new-until", Unit.DATE, "新业绩截止日", "day up to which an achievement is new");

    static List<Norm> norms() {
        return ImmutableList.of(
                UNDER_INVESTIGATION
                        .by("GS28/5.1.1-a", "GS28/5.1-c")
                        .appliesWhen(some(
                                INVESTIGATIONS,
                                INVESTIGATION_SPELL.start().atMost(FILED_ON),
                                INVESTIGATION_SPELL.endExclusive().above(FILED_ON),
                                any(INVESTIGATION_STAGE.is(FORMAL), PRELIMINARY_ENQUIRY_BARS.is(true)))),
                SANCTION_PERIOD
                        .by("GS28/5.1.1-b", "GS28/5.1-c")
                        .appliesWhen(some(
                                SANCTIONS,
                                SANCTION_SPELL.start().atMost(FILED_ON),
                                SANCTION_SPELL.endExclusive().above(FILED_ON),
                                not(all(SANCTION_REVOKED.yes(), SANCTION_REVOKED_ON.atMost(FILED_ON))))),
                NEW_UNTIL
                        .by("GS28/5.1.2-a")
                        .is(choose(
                                NEW_ACHIEVEMENTS.is(Readings.NewAchievements.UNTIL_CUT_OFF),
                                ACHIEVEMENT_CUT_OFF,
                                dateIn(yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 1)), 12, 31))),
                REJECTED_WITHOUT_NEW_ACHIEVEMENT
                        .by("GS28/5.1.2-a", "GS28/5.1-c")
                        .appliesWhen(all(
                                some(
                                        PRIOR_APPLICATIONS,
                                        PRIOR_YEAR.same(yearsEarlier(REVIEW_YEAR, constant(Unit.COUNT, 1))),
                                        PRIOR_OUTCOME.is(REJECTED)),
                                not(any(NEW_ACHIEVEMENT_SINCE_REJECTION.yes(), Achievements.SOMETHING_NEW)))),
                RETIREMENT_AGE
                        .by("GS28/5.1.3-a", "GS28/9.6.4-a")
                        .appliesWhen(STATUTORY_RETIREMENT.atMost(RETIREMENT_CUT_OFF)));
    }

    private Bars() {}
}
