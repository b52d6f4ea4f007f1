package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.DirectReview.ASSOCIATE_CONTRIBUTION;
import static io.zhicheng.policy.gansu.grassroots.DirectReview.BY_HIGHER_COMMENDATION;
import static io.zhicheng.policy.gansu.grassroots.DirectReview.FULL_SENIOR_CONTRIBUTION;
import static io.zhicheng.policy.gansu.grassroots.Routes.DIRECT;
import static io.zhicheng.policy.model.achievement.AwardScope.COUNTY;
import static io.zhicheng.policy.model.achievement.AwardScope.MUNICIPAL;
import static io.zhicheng.policy.model.achievement.AwardScope.PROVINCIAL;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;

/** Chapter 7, section (2), item 2. */
final class DirectReviewBoundaryTest extends BoundaryTable {
    private static final LocalDate ON = LocalDate.of(2018, 9, 30);

    @Override
    protected void clauses() {
        clause("GS28/7.2.2-a")
                .line("one item met -> open", DIRECT, MET, forFull(prizes(prize(PROVINCIAL, 1, 7))))
                .line("none met -> closed", DIRECT, NOT_MET, forFull(nothing()))
                .line(
                        "only the 'other' item claimed -> undetermined",
                        DIRECT,
                        NEEDS_JUDGEMENT,
                        unjudged(TitleLevel.FULL_SENIOR, nothing()))
                .line(
                        "+ no direct review for intermediate",
                        DIRECT,
                        NOT_APPLICABLE,
                        Cases.grassRoots(TitleLevel.INTERMEDIATE, nothing()))
                .line(
                        "+ a prize after the cut-off does not count",
                        DIRECT,
                        NOT_MET,
                        forFull(prizes(Prize.of(PrizeKind.SCIENCE, PROVINCIAL, 1, 1, ON.plusDays(1)))))
                .line(
                        "+ a contest is no science prize",
                        DIRECT,
                        NOT_MET,
                        forFull(prizes(Prize.of(PrizeKind.CONTEST, PROVINCIAL, 1, 1, ON))));
        String[] levels = {"provincial or ministerial", "municipal or department-level"};
        AwardScope[] scopes = {PROVINCIAL, MUNICIPAL};
        String[] classes = {"first", "second", "third"};
        int[][] fullRanks = {{7, 5, 3}, {5, 3, 1}};
        int[][] associateRanks = {{9, 7, 5}, {7, 5, 3}};
        for (int i = 0; i < 6; i++) {
            char letter = (char) ('a' + i);
            String prize = levels[i / 3] + " " + classes[i % 3] + " prize";
            AwardScope scope = scopes[i / 3];
            int prizeClass = i % 3 + 1;
            ranks("full", letter, prize, scope, prizeClass, fullRanks[i / 3][i % 3]);
            ranks("assoc", letter, prize, scope, prizeClass, associateRanks[i / 3][i % 3]);
        }
        clause("GS28/7.2.2.full.1-g")
                .line("2 prizes, ranks 2 and 1 -> met", FULL_SENIOR_CONTRIBUTION, MET, forFull(county(2, 1)))
                .line("2 prizes, ranks 2 and 3 -> not met", FULL_SENIOR_CONTRIBUTION, NOT_MET, forFull(county(2, 3)))
                .line("1 prize, rank 1 -> not met", FULL_SENIOR_CONTRIBUTION, NOT_MET, forFull(county(1)));
        clause("GS28/7.2.2.full.2-a")
                .line(
                        "one provincial government commendation -> met",
                        FULL_SENIOR_CONTRIBUTION,
                        MET,
                        forFull(honours(commended(PROVINCIAL, "甲"))))
                .line(
                        "one municipal commendation -> not met",
                        FULL_SENIOR_CONTRIBUTION,
                        NOT_MET,
                        forFull(honours(commended(MUNICIPAL, "甲"))));
        clause("GS28/7.2.2.full.3-a")
                .line("listed by the series -> met", FULL_SENIOR_CONTRIBUTION, MET, forFull(listed()))
                .line(
                        "not listed -> undetermined",
                        FULL_SENIOR_CONTRIBUTION,
                        NEEDS_JUDGEMENT,
                        unjudged(TitleLevel.FULL_SENIOR, nothing()));
        clause("GS28/7.2.2.assoc.1-g")
                .line("2 prizes, ranks 5 and 1 -> met", ASSOCIATE_CONTRIBUTION, MET, forAssociate(county(5, 1)))
                .line("2 prizes, ranks 5 and 6 -> not met", ASSOCIATE_CONTRIBUTION, NOT_MET, forAssociate(county(5, 6)))
                .line("1 prize, rank 1 -> not met", ASSOCIATE_CONTRIBUTION, NOT_MET, forAssociate(county(1)));
        clause("GS28/7.2.2.assoc.2-a")
                .line(
                        "2 prefecture commendations -> met",
                        ASSOCIATE_CONTRIBUTION,
                        MET,
                        forAssociate(honours(commended(MUNICIPAL, "甲"), commended(MUNICIPAL, "乙"))))
                .line(
                        "1 prefecture commendation -> not met",
                        ASSOCIATE_CONTRIBUTION,
                        NOT_MET,
                        forAssociate(honours(commended(MUNICIPAL, "甲"))))
                .line(
                        "1 provincial commendation -> not this item; full-senior item 2 suffices a fortiori, flagged",
                        BY_HIGHER_COMMENDATION,
                        MET,
                        forAssociate(honours(commended(PROVINCIAL, "甲"))))
                .line("+ a fortiori", ASSOCIATE_CONTRIBUTION, MET, forAssociate(honours(commended(PROVINCIAL, "甲"))))
                .line(
                        "+ two by one decision -> not met",
                        ASSOCIATE_CONTRIBUTION,
                        NOT_MET,
                        forAssociate(honours(commended(MUNICIPAL, "甲"), commended(MUNICIPAL, "甲"))));
        clause("GS28/7.2.2.assoc.3-a")
                .line("listed -> met", ASSOCIATE_CONTRIBUTION, MET, forAssociate(listed()))
                .line(
                        "not listed -> undetermined",
                        ASSOCIATE_CONTRIBUTION,
                        NEEDS_JUDGEMENT,
                        unjudged(TitleLevel.ASSOCIATE_SENIOR, nothing()));
    }

    /** The last rank that suffices, and the one after it. */
    private void ranks(String level, char letter, String prize, AwardScope scope, int prizeClass, int rank) {
        boolean full = level.equals("full");
        Requirement contribution = full ? FULL_SENIOR_CONTRIBUTION : ASSOCIATE_CONTRIBUTION;
        Dossier last = prizes(prize(scope, prizeClass, rank));
        Dossier next = prizes(prize(scope, prizeClass, rank + 1));
        clause("GS28/7.2.2." + level + ".1-" + letter)
                .line(
                        prize + ", rank " + rank + " -> met",
                        contribution,
                        MET,
                        full ? forFull(last) : forAssociate(last))
                .line(
                        prize + ", rank " + (rank + 1) + " -> not met",
                        contribution,
                        NOT_MET,
                        full ? forFull(next) : forAssociate(next));
    }

    private static Dossier nothing() {
        return Dossier.builder()
                .prizes(Listing.none())
                .honours(Listing.none())
                .works(Listing.none())
                .build();
    }

    private static Dossier prizes(Prize... prizes) {
        return nothing().withPrizes(Listing.whole(prizes));
    }

    private static Prize prize(AwardScope scope, int prizeClass, int rank) {
        return Prize.of(PrizeKind.SCIENCE, scope, prizeClass, rank, ON);
    }

    /** County first prizes of these ranks, each by a decision of its own. */
    private static Dossier county(int... ranks) {
        Prize[] prizes = new Prize[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            prizes[i] = Prize.builder()
                    .kind(PrizeKind.SCIENCE)
                    .scope(COUNTY)
                    .prizeClass(1)
                    .rank(ranks[i])
                    .awardedOn(ON)
                    .decision("县发〔201" + i + "〕1号")
                    .build();
        }
        return prizes(prizes);
    }

    private static Dossier honours(Honour... honours) {
        return nothing().withHonours(Listing.whole(honours));
    }

    private static Honour commended(AwardScope scope, String decision) {
        return Honour.builder()
                .kind(HonourKind.COMMENDATION)
                .scope(scope)
                .byPartyOrGovernment(true)
                .awardedOn(ON)
                .decision(decision)
                .build();
    }

    private static Dossier listed() {
        return nothing()
                .withWorks(Listing.whole(Work.builder()
                        .achievedOn(ON)
                        .listedForDirectReview(true)
                        .build()));
    }

    private static Application unjudged(TitleLevel level, Dossier dossier) {
        return Cases.grassRoots(level, dossier);
    }

    /** The committee sees no other outstanding contribution. */
    private static Application judged(TitleLevel level, Dossier dossier) {
        return unjudged(level, dossier)
                .withJudgements(
                        Judgements.builder().otherOutstandingAchievement(false).build());
    }

    private static Application forFull(Dossier dossier) {
        return judged(TitleLevel.FULL_SENIOR, dossier);
    }

    private static Application forAssociate(Dossier dossier) {
        return judged(TitleLevel.ASSOCIATE_SENIOR, dossier);
    }
}
