package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.BY_PARTY_OR_GOVERNMENT;
import static io.zhicheng.policy.fact.AchievementFacts.HONOURS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_SCOPE;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZES;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_CLASS;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_SCOPE;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.ACHIEVEMENTS_SUFFICE;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.REQUIRED_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.achievement.AwardScope.COUNTY;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.model.achievement.HonourKind.HONORARY_TITLE;
import static io.zhicheng.policy.model.achievement.HonourKind.MORAL_MODEL;
import static io.zhicheng.policy.model.achievement.HonourKind.OUTSTANDING_PARTY_MEMBER;
import static io.zhicheng.policy.model.achievement.HonourKind.OUTSTANDING_PARTY_WORKER;
import static io.zhicheng.policy.model.achievement.PrizeKind.CONTEST;
import static io.zhicheng.policy.model.achievement.PrizeKind.SCIENCE;
import static io.zhicheng.policy.model.quantity.AchievementUnits.halves;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.plus;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GS28 chapter 6, section (3), item 1: devotion shown over the years (爱岗敬业), before the present title. */
public final class EarlierMerit {
    /** Standards give practical work and years more weight. */
    public static final Duty WEIGHT_ON_PRACTICE = ELIGIBILITY.duty(
            "weight-on-practice", Party.SERIES_DEPARTMENT, "提高实践、业绩、工龄、任职年限权重", "more weight on practice and years");
    /** There is an outstanding merit from before the present title (前期突出业绩). */
    public static final Requirement EARLIER_MERIT =
            ELIGIBILITY.condition("earlier-merit", "任现职之前有突出业绩", "an outstanding merit before the present title");
    /** Such merit is an important reference at the next promotion. */
    public static final Duty EARLIER_MERIT_AS_REFERENCE = ELIGIBILITY.duty(
            "earlier-merit-as-reference",
            Party.REVIEW_COMMITTEE,
            "前期突出业绩为重要参考",
            "earlier merit is an important reference");
    /** Up to half an item short, it stands for the missing half (差一点，视为达到). */
    public static final Relaxation MERIT_FOR_HALF_AN_ITEM = ELIGIBILITY.relaxation(
            "merit-for-half-an-item", "业绩差一点而有前期突出业绩，视为达到", "earlier merit makes up for half an item", NORMAL);

    static List<Norm> norms() {
        return ImmutableList.of(
                WEIGHT_ON_PRACTICE.by("GS28/6.3-a"),
                // no rank among the winners is asked for; a merit that served an earlier promotion still counts
                EARLIER_MERIT
                        .by("GS28/6.3.1-a", "GS28/6.3.1-b")
                        .demands(any(
                                some(
                                        HONOURS,
                                        HONOUR_KIND.is(
                                                HONORARY_TITLE,
                                                OUTSTANDING_PARTY_MEMBER,
                                                OUTSTANDING_PARTY_WORKER,
                                                MORAL_MODEL),
                                        HONOUR_SCOPE.atLeast(MUNICIPAL),
                                        BY_PARTY_OR_GOVERNMENT.yes(),
                                        HONOUR_AWARDED_ON.below(PRESENT_TITLE_SINCE)),
                                cite(
                                        "GS28/6.3.1-b",
                                        some(
                                                PRIZES,
                                                PRIZE_KIND.is(SCIENCE, CONTEST),
                                                any(
                                                        all(PRIZE_SCOPE.is(COUNTY), PRIZE_CLASS.atMost(1)),
                                                        all(PRIZE_SCOPE.is(MUNICIPAL), PRIZE_CLASS.atMost(2)),
                                                        all(PRIZE_SCOPE.atLeast(PROVINCIAL), PRIZE_CLASS.atMost(3))),
                                                PRIZE_AWARDED_ON.below(PRESENT_TITLE_SINCE))))),
                EARLIER_MERIT_AS_REFERENCE.by("GS28/6.3.1-c"),
                // the text gives no number but its example, 2.5 of 3
                MERIT_FOR_HALF_AN_ITEM
                        .by("GS28/6.3.1-d")
                        .satisfies(
                                ACHIEVEMENTS_SUFFICE,
                                all(
                                        CHANNEL.is(GRASS_ROOTS),
                                        EARLIER_MERIT,
                                        plus(ACHIEVEMENT_UNITS, constant(Unit.ACHIEVEMENT_UNITS, halves(1)))
                                                .atLeast(REQUIRED_UNITS))));
    }

    private EarlierMerit() {}
}
