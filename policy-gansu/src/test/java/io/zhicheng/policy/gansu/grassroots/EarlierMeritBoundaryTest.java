package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Achievers.associate;
import static io.zhicheng.policy.gansu.grassroots.Achievers.holder;
import static io.zhicheng.policy.gansu.grassroots.Achievers.honour;
import static io.zhicheng.policy.gansu.grassroots.Achievers.listed;
import static io.zhicheng.policy.gansu.grassroots.EarlierMerit.EARLIER_MERIT;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.ACHIEVEMENTS_SUFFICE;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.achievement.AwardScope.COUNTY;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.application.Application;
import java.time.LocalDate;

/** Chapter 6, section (3), item 1. */
final class EarlierMeritBoundaryTest extends BoundaryTable {
    private static final LocalDate BEFORE = Achievers.SINCE.minusDays(1);

    @Override
    protected void clauses() {
        clause("GS28/6.3.1-a")
                .line(
                        "prefecture government honour before the title -> true",
                        EARLIER_MERIT,
                        MET,
                        honoured(MUNICIPAL, BEFORE))
                .line("county honour -> false", EARLIER_MERIT, NOT_MET, honoured(COUNTY, BEFORE))
                .line(
                        "prefecture honour after the title -> not here (current-period evidence)",
                        EARLIER_MERIT,
                        NOT_MET,
                        honoured(MUNICIPAL, Achievers.SINCE))
                .line(
                        "+ prefecture honour that an association gave -> false",
                        EARLIER_MERIT,
                        NOT_MET,
                        associate(holder().withHonours(Listing.whole(Honour.builder()
                                .kind(HonourKind.HONORARY_TITLE)
                                .scope(MUNICIPAL)
                                .awardedOn(BEFORE)
                                .byPartyOrGovernment(false)
                                .build()))));
        clause("GS28/6.3.1-b")
                .line("county first -> true, county second -> false", EARLIER_MERIT, MET, prize(COUNTY, 1, BEFORE))
                .line("+ county second -> false", EARLIER_MERIT, NOT_MET, prize(COUNTY, 2, BEFORE))
                .line(
                        "municipal second -> true, municipal third -> false",
                        EARLIER_MERIT,
                        MET,
                        prize(MUNICIPAL, 2, BEFORE))
                .line("+ municipal third -> false", EARLIER_MERIT, NOT_MET, prize(MUNICIPAL, 3, BEFORE))
                .line("provincial third -> true", EARLIER_MERIT, MET, prize(PROVINCIAL, 3, BEFORE))
                .line(
                        "+ provincial third after the title -> false",
                        EARLIER_MERIT,
                        NOT_MET,
                        prize(PROVINCIAL, 3, Achievers.SINCE));
        clause("GS28/6.3.1-d")
                .line("2.5 of 3 with earlier prize -> met", NORMAL, ACHIEVEMENTS_SUFFICE, MET, counted("2.5", BEFORE))
                .line(
                        "2 of 3 with earlier prize -> not met",
                        NORMAL,
                        ACHIEVEMENTS_SUFFICE,
                        NOT_MET,
                        counted("2", BEFORE))
                .line(
                        "2.5 of 3 without earlier prize -> not met",
                        NORMAL,
                        ACHIEVEMENTS_SUFFICE,
                        NOT_MET,
                        withoutMerit("2.5"))
                .line(
                        "+ on the exceptional route it helps nobody",
                        EXCEPTIONAL,
                        ACHIEVEMENTS_SUFFICE,
                        NOT_MET,
                        counted("2.5", BEFORE));
        clause("GS28/6.3.1-e")
                .line("2.5 stays 2.5", ACHIEVEMENT_UNITS, units("2.5"), counted("2.5", BEFORE))
                .line("2.5 is not rounded to 3 by itself", NORMAL, ACHIEVEMENTS_SUFFICE, NOT_MET, withoutMerit("2.5"));
    }

    private static Application honoured(AwardScope scope, LocalDate on) {
        return associate(holder().withHonours(Listing.whole(honour(scope, on))));
    }

    private static Application prize(AwardScope scope, int prizeClass, LocalDate on) {
        return associate(holder().withPrizes(Listing.whole(Prize.of(PrizeKind.CONTEST, scope, prizeClass, 9, on))));
    }

    /** So many items of the series list, and an earlier prize. */
    private static Application counted(String units, LocalDate prizeOn) {
        return withItems(prize(COUNTY, 1, prizeOn), units);
    }

    /** So many items of the series list, and no prize at all. */
    private static Application withoutMerit(String units) {
        Application winner = prize(COUNTY, 1, BEFORE);
        return withItems(winner.withDossier(winner.dossier().withPrizes(Listing.none())), units);
    }

    private static Application withItems(Application application, String units) {
        return application.withDossier(
                application.dossier().withWorks(Listing.whole(listed(units, LocalDate.of(2016, 1, 1)))));
    }
}
