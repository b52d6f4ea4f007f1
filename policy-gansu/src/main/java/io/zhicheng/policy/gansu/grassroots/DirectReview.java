package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.BY_PARTY_OR_GOVERNMENT;
import static io.zhicheng.policy.fact.AchievementFacts.HONOURS;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_DECISION;
import static io.zhicheng.policy.fact.AchievementFacts.HONOUR_SCOPE;
import static io.zhicheng.policy.fact.AchievementFacts.LISTED_FOR_DIRECT_REVIEW;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZES;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_AWARDED_ON;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_CLASS;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_DECISION;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_KIND;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_RANK;
import static io.zhicheng.policy.fact.AchievementFacts.PRIZE_SCOPE;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACHIEVED_ON;
import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.JudgementFacts.OTHER_OUTSTANDING_ACHIEVEMENT;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.model.achievement.AwardScope.COUNTY;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.model.achievement.PrizeKind.SCIENCE;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * GS28 chapter 7, section (2), item 2: direct review (直评). One outstanding contribution suffices; no lower title, tenure
 * or education is asked for. Bars, morality and integrity stand, and a listing that is only nominal is fraud (6.1.3.5).
 */
public final class DirectReview {
    /** An outstanding contribution that opens direct review for full senior. */
    public static final Requirement FULL_SENIOR_CONTRIBUTION = ELIGIBILITY.condition(
            "full-senior-contribution", "具备直评正高级职称的业绩", "a contribution for full senior directly");
    /** An outstanding contribution that opens direct review for associate senior. */
    public static final Requirement ASSOCIATE_CONTRIBUTION = ELIGIBILITY.condition(
            "associate-contribution", "具备直评副高级职称的业绩", "a contribution for associate senior directly");
    /** Told as such: one provincial commendation, listed for full senior only, opens associate senior all the more. */
    public static final Obligation BY_HIGHER_COMMENDATION = ELIGIBILITY.obligation(
            "by-higher-commendation",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "省部级以上表彰1次列于直评正高条款，据此直评副高",
            "a provincial commendation, listed for full senior, opens associate senior");

    static List<Norm> norms() {
        return ImmutableList.of(
                DIRECT.by("GS28/7.2.2-a")
                        .opensTo(any(
                                        FULL_SENIOR_CONTRIBUTION.onlyFor(SOUGHT_LEVEL.is(FULL_SENIOR)),
                                        ASSOCIATE_CONTRIBUTION.onlyFor(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR)))
                                .onlyFor(all(CHANNEL.is(GRASS_ROOTS), SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR)))),
                FULL_SENIOR_CONTRIBUTION
                        .by("GS28/7.2.2-a")
                        .demands(any(
                                provincial("GS28/7.2.2.full.1-a", 1, 7),
                                provincial("GS28/7.2.2.full.1-b", 2, 5),
                                provincial("GS28/7.2.2.full.1-c", 3, 3),
                                municipal("GS28/7.2.2.full.1-d", 1, 5),
                                municipal("GS28/7.2.2.full.1-e", 2, 3),
                                municipal("GS28/7.2.2.full.1-f", 3, 1),
                                twoCountyFirstPrizes("GS28/7.2.2.full.1-g", 2),
                                provincialCommendation(),
                                otherContribution("GS28/7.2.2.full.3-a"))),
                ASSOCIATE_CONTRIBUTION
                        .by("GS28/7.2.2-a")
                        .demands(any(
                                provincial("GS28/7.2.2.assoc.1-a", 1, 9),
                                provincial("GS28/7.2.2.assoc.1-b", 2, 7),
                                provincial("GS28/7.2.2.assoc.1-c", 3, 5),
                                municipal("GS28/7.2.2.assoc.1-d", 1, 7),
                                municipal("GS28/7.2.2.assoc.1-e", 2, 5),
                                municipal("GS28/7.2.2.assoc.1-f", 3, 3),
                                twoCountyFirstPrizes("GS28/7.2.2.assoc.1-g", 5),
                                cite("GS28/7.2.2.assoc.2-a", twoMunicipalCommendations()),
                                provincialCommendation(),
                                otherContribution("GS28/7.2.2.assoc.3-a"))),
                BY_HIGHER_COMMENDATION
                        .by("GS28/7.2.2.full.2-a", "GS28/7.2.2.assoc.2-a")
                        .comesWhen(all(
                                CHANNEL.is(GRASS_ROOTS), SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), provincialCommendation())));
    }

    private DirectReview() {}

    /** A provincial or ministerial prize of a class, the winner among the first so many; a national one all the more. */
    private static Criterion provincial(String clause, int prizeClass, int rank) {
        return cite(clause, some(PRIZES, PRIZE_SCOPE.atLeast(PROVINCIAL), won(prizeClass, rank)));
    }

    /** The same of a municipality or a department. */
    private static Criterion municipal(String clause, int prizeClass, int rank) {
        return cite(clause, some(PRIZES, PRIZE_SCOPE.is(MUNICIPAL), won(prizeClass, rank)));
    }

    /** Two award decisions, be it for one project in different years. */
    private static Criterion twoCountyFirstPrizes(String clause, int rank) {
        return cite(
                clause,
                distinct(PRIZE_DECISION, PRIZES, PRIZE_SCOPE.is(COUNTY), won(1, rank))
                        .atLeast(2));
    }

    private static Criterion won(int prizeClass, int rank) {
        return all(
                PRIZE_KIND.is(SCIENCE),
                PRIZE_CLASS.is(prizeClass),
                PRIZE_RANK.atMost(rank),
                PRIZE_AWARDED_ON.atMost(ACHIEVEMENT_CUT_OFF));
    }

    /** The level of the issuer decides, of whatever kind the commendation is. */
    private static Criterion provincialCommendation() {
        return cite(
                "GS28/7.2.2.full.2-a",
                some(HONOURS, HONOUR_SCOPE.atLeast(PROVINCIAL), HONOUR_AWARDED_ON.atMost(ACHIEVEMENT_CUT_OFF)));
    }

    /** By Party committee or government, of municipal level or above, by two decisions. */
    private static Criterion twoMunicipalCommendations() {
        return distinct(
                        HONOUR_DECISION,
                        HONOURS,
                        HONOUR_SCOPE.atLeast(MUNICIPAL),
                        BY_PARTY_OR_GOVERNMENT.yes(),
                        HONOUR_AWARDED_ON.atMost(ACHIEVEMENT_CUT_OFF))
                .atLeast(2);
    }

    /** The list of the series settles it; else the committee does. */
    private static Criterion otherContribution(String clause) {
        return cite(
                clause,
                any(
                        some(WORKS, LISTED_FOR_DIRECT_REVIEW.yes(), WORK_ACHIEVED_ON.atMost(ACHIEVEMENT_CUT_OFF)),
                        OTHER_OUTSTANDING_ACHIEVEMENT.yes()));
    }
}
