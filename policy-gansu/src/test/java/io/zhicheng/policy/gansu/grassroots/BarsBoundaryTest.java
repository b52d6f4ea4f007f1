package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Bars.REJECTED_WITHOUT_NEW_ACHIEVEMENT;
import static io.zhicheng.policy.gansu.grassroots.Bars.RETIREMENT_AGE;
import static io.zhicheng.policy.gansu.grassroots.Bars.SANCTION_PERIOD;
import static io.zhicheng.policy.gansu.grassroots.Bars.UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.grassroots.Cases.FILED;
import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.InvestigationStage;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Bar;
import java.time.LocalDate;
import java.util.List;

/** GS28 chapter 5, section (1), items 1 to 3: who may not apply. Filed on 8 October 2018 unless said. */
class BarsBoundaryTest extends BoundaryTable {
    private static final List<Bar> LISTED =
            List.of(UNDER_INVESTIGATION, SANCTION_PERIOD, REJECTED_WITHOUT_NEW_ACHIEVEMENT, RETIREMENT_AGE);

    private static final LocalDate SPRING = LocalDate.of(2018, 3, 1);
    private static final Spell SANCTIONED = Spell.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 9, 30));

    @Override
    protected void clauses() {
        clause("GS28/5.1-c")
                .decision(
                        "none holds -> not barred",
                        file(clean()),
                        decision -> assertThat(listed(decision)).isEmpty())
                .decision(
                        "one holds -> barred",
                        examined(Investigation.of(InvestigationStage.FORMAL, Spell.since(SPRING))),
                        decision -> {
                            assertThat(listed(decision))
                                    .extracting(BarStanding::bar)
                                    .containsExactly(UNDER_INVESTIGATION);
                            assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
                        })
                .decision(
                        "one unknown, others false -> undetermined",
                        file(clean().withSanctions(Listing.untold())),
                        decision -> {
                            assertThat(listed(decision))
                                    .extracting(BarStanding::bar)
                                    .containsExactly(SANCTION_PERIOD);
                            assertThat(listed(decision))
                                    .extracting(BarStanding::outcome)
                                    .containsExactly(UNKNOWN);
                        });
        clause("GS28/5.1.1-a")
                .line(
                        "examination open on application date -> barred",
                        UNDER_INVESTIGATION,
                        MET,
                        examined(Investigation.of(InvestigationStage.FORMAL, Spell.since(SPRING))))
                .line(
                        "closed the day before -> not barred",
                        UNDER_INVESTIGATION,
                        NOT_MET,
                        examined(Investigation.of(
                                InvestigationStage.FORMAL, Spell.ofClosed(SPRING, FILED.minusDays(1)))))
                .line(
                        "started after application -> barred on re-check",
                        UNDER_INVESTIGATION,
                        MET,
                        startedAfterFiling().withDate(FILED.plusDays(30)))
                .line(
                        "+ the same on the day of filing -> not barred",
                        UNDER_INVESTIGATION,
                        NOT_MET,
                        startedAfterFiling())
                .line(
                        "+ preliminary enquiry -> undetermined",
                        UNDER_INVESTIGATION,
                        UNKNOWN,
                        examined(Investigation.of(InvestigationStage.PRELIMINARY, Spell.since(SPRING))));
        clause("GS28/5.1.1-b")
                .line(
                        "sanction to 2018-09-30, applying 2018-09-30 -> barred",
                        SANCTION_PERIOD,
                        MET,
                        sanctioned(inForce()).withDate(LocalDate.of(2018, 9, 30)))
                .line(
                        "applying 2018-10-01 -> not barred",
                        SANCTION_PERIOD,
                        NOT_MET,
                        sanctioned(inForce()).withDate(LocalDate.of(2018, 10, 1)))
                .line(
                        "sanction revoked early with decision -> not barred from the revocation date",
                        SANCTION_PERIOD,
                        NOT_MET,
                        sanctioned(revoked()).withDate(LocalDate.of(2018, 6, 1)))
                .line(
                        "+ the day before the revocation -> barred",
                        SANCTION_PERIOD,
                        MET,
                        sanctioned(revoked()).withDate(LocalDate.of(2018, 5, 31)));
        clause("GS28/5.1.2-a")
                .line(
                        "rejected 2017, new patent 2017-11 -> not barred in 2018",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejectedIn2017(patent(LocalDate.of(2017, 11, 15))))
                .line(
                        "rejected 2017, nothing new -> barred in 2018",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        MET,
                        rejectedIn2017(Listing.none()))
                .line(
                        "rejected 2017, new patent 2018-05 -> not barred under the proposed reading, flagged",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejectedIn2017(patent(LocalDate.of(2018, 5, 15))))
                .line(
                        "+ nothing new by the dates, but the applicant's new achievement is told -> not barred",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejectedIn2017(Listing.none())
                                .withFiling(Filing.builder()
                                        .newAchievementSinceRejection(true)
                                        .build()))
                .under(OtherReading.policy(Readings.NEW_ACHIEVEMENTS
                        .by("GS28/5.1.2-a")
                        .is(Readings.NewAchievements.BEFORE_APPLICATION_YEAR)))
                .line(
                        "+ new patent 2018-05 -> barred under the literal reading",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        MET,
                        rejectedIn2017(patent(LocalDate.of(2018, 5, 15))));
        clause("GS28/5.1.3-a")
                .line(
                        "60th birthday 2018-12-31, apply 2018 -> barred",
                        RETIREMENT_AGE,
                        MET,
                        file(born(LocalDate.of(1958, 12, 31))))
                .line(
                        "60th birthday 2019-01-01, apply 2018 -> not barred",
                        RETIREMENT_AGE,
                        NOT_MET,
                        file(born(LocalDate.of(1959, 1, 1))))
                .line(
                        "+ an approved later retirement that is told -> not barred",
                        RETIREMENT_AGE,
                        NOT_MET,
                        file(born(LocalDate.of(1958, 12, 31)).withRetirementDate(LocalDate.of(2020, 12, 31))));
    }

    private static List<BarStanding> listed(Decision decision) {
        return decision.bars().stream()
                .filter(standing -> LISTED.contains(standing.bar()))
                .toList();
    }

    private static Application file(Dossier dossier) {
        return grassRoots(ASSOCIATE_SENIOR, dossier);
    }

    private static Dossier clean() {
        return born(LocalDate.of(1980, 5, 1));
    }

    private static Dossier born(LocalDate day) {
        return emptyLists().withBirthDate(day).withRetirementCategory(RetirementCategory.MAN);
    }

    private static Application examined(Investigation investigation) {
        return file(clean().withInvestigations(Listing.whole(investigation)));
    }

    private static Application startedAfterFiling() {
        return examined(Investigation.of(InvestigationStage.FORMAL, Spell.since(FILED.plusDays(7))));
    }

    private static Application sanctioned(Sanction sanction) {
        return file(clean().withSanctions(Listing.whole(sanction)));
    }

    private static Sanction inForce() {
        return Sanction.builder().spell(SANCTIONED).revoked(false).build();
    }

    private static Sanction revoked() {
        return Sanction.builder()
                .spell(SANCTIONED)
                .revokedOn(LocalDate.of(2018, 6, 1))
                .build();
    }

    private static Listing<Work> patent(LocalDate day) {
        return Listing.whole(Work.of(WorkKind.PATENT, day));
    }

    private static Application rejectedIn2017(Listing<Work> works) {
        Dossier dossier = clean().withPriorApplications(
                        Listing.whole(PriorApplication.of(2017, ASSOCIATE_SENIOR, ReviewOutcome.REJECTED)))
                .withWorks(works);
        return file(dossier)
                .withFiling(Filing.builder().newAchievementSinceRejection(false).build());
    }
}
