package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Bars.REJECTED_WITHOUT_NEW_ACHIEVEMENT;
import static io.zhicheng.policy.gansu.grassroots.Bars.RETIREMENT_AGE;
import static io.zhicheng.policy.gansu.grassroots.Bars.SANCTION_PERIOD;
import static io.zhicheng.policy.gansu.grassroots.Bars.UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.LATER_ACHIEVEMENTS_CARRIED;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.BOTH_CHANNELS_IN_ONE_YEAR;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.CHANNEL_OPEN;
import static io.zhicheng.policy.gansu.training.ClosedCases.CALLED_IN_OVER_DISCIPLINE;
import static io.zhicheng.policy.gansu.training.ClosedCases.CALLED_IN_OVER_ETHICS;
import static io.zhicheng.policy.gansu.training.ClosedCases.NOT_TRANSFERRED;
import static io.zhicheng.policy.gansu.training.ClosedCases.POSTPONEMENT_BARS;
import static io.zhicheng.policy.gansu.training.ClosedCases.RETIREMENT_POSTPONED;
import static io.zhicheng.policy.gansu.training.OneCommittee.OTHER_COMMITTEE_IN_ONE_YEAR;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.school;
import static io.zhicheng.policy.model.career.InterviewCause.OTHER;
import static io.zhicheng.policy.model.career.InterviewCause.POLITICAL_DISCIPLINE;
import static io.zhicheng.policy.model.career.InterviewCause.TEACHING_ETHICS;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
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
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.InterviewCause;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.InvestigationStage;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.rule.Bar;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** GSPX1 chapters 2 (3) 6, 7 (1) and 7 (3): channels and committees, the days that count, and who is not accepted. */
class ClosedCasesBoundaryTest extends TrainingTable {
    private static final List<Bar> FIVE_CASES = List.of(
            NOT_TRANSFERRED,
            REJECTED_WITHOUT_NEW_ACHIEVEMENT,
            RETIREMENT_AGE,
            RETIREMENT_POSTPONED,
            CALLED_IN_OVER_DISCIPLINE,
            CALLED_IN_OVER_ETHICS,
            UNDER_INVESTIGATION,
            SANCTION_PERIOD);

    @Override
    protected void clauses() {
        channels();
        days();
        clause("GSPX1/7.3-0")
                .decision(
                        "none of the five -> accept",
                        filed(clean()),
                        decision -> assertThat(listed(decision)).isEmpty())
                .decision("one -> refuse", filed(seconded()), decision -> {
                    assertThat(listed(decision)).containsExactly(NOT_TRANSFERRED);
                    assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
                })
                .decision(
                        "two -> refuse, both reported",
                        filed(seconded().withInterviews(calledIn(POLITICAL_DISCIPLINE, "2020-03-02"))),
                        decision -> {
                            assertThat(listed(decision))
                                    .containsExactlyInAnyOrder(NOT_TRANSFERRED, CALLED_IN_OVER_DISCIPLINE);
                            assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
                        });
        clause("GSPX1/7.3.1")
                .line(
                        "transfer papers finished -> accept",
                        NOT_TRANSFERRED,
                        NOT_MET,
                        filed(clean().withMovedIn(true).withTransferComplete(true)))
                .line("on secondment, papers open -> refuse", NOT_TRANSFERRED, MET, filed(seconded()))
                .line("no transfer at all, original unit -> not affected", NOT_TRANSFERRED, NOT_MET, filed(clean()))
                .line(
                        "+ moved, nobody said whether it is finished -> not known",
                        NOT_TRANSFERRED,
                        UNKNOWN,
                        filed(clean().withMovedIn(true)));
        rejection();
        retirement();
        clause("GSPX1/7.3.4-a")
                .line(
                        "interview 2020-03, political discipline -> may not",
                        CALLED_IN_OVER_DISCIPLINE,
                        MET,
                        filed(clean().withInterviews(calledIn(POLITICAL_DISCIPLINE, "2020-03-02"))))
                .line(
                        "interview 2019 -> not by this clause",
                        CALLED_IN_OVER_DISCIPLINE,
                        NOT_MET,
                        filed(clean().withInterviews(calledIn(POLITICAL_DISCIPLINE, "2019-12-31"))))
                .line(
                        "interview over other causes -> not by this clause",
                        CALLED_IN_OVER_DISCIPLINE,
                        NOT_MET,
                        filed(clean().withInterviews(calledIn(OTHER, "2020-03-02"))));
        clause("GSPX1/7.3.4-b")
                .line(
                        "interview 2020-06 over ethics -> may not",
                        CALLED_IN_OVER_ETHICS,
                        MET,
                        filed(clean().withInterviews(calledIn(TEACHING_ETHICS, "2020-06-15"))))
                .line(
                        "interview withdrawn as unfounded -> undetermined",
                        CALLED_IN_OVER_ETHICS,
                        UNKNOWN,
                        filed(clean().withInterviews(Listing.whole(DisciplineInterview.builder()
                                .cause(TEACHING_ETHICS)
                                .heldOn(LocalDate.of(2020, 6, 15))
                                .withdrawn(true)
                                .build()))));
        LocalDate spring = LocalDate.of(2020, 3, 1);
        clause("GSPX1/7.3.4-c")
                .line("open on submission -> may not", UNDER_INVESTIGATION, MET, examined(Spell.since(spring)))
                .line(
                        "closed without finding 2020-08 -> may",
                        UNDER_INVESTIGATION,
                        NOT_MET,
                        examined(Spell.ofClosed(spring, LocalDate.of(2020, 8, 31))));
        clause("GSPX1/7.3.5-a")
                .line(
                        "ends 2020-12-31, submitted 2020-09-15 -> may not",
                        SANCTION_PERIOD,
                        MET,
                        warnedUntil("2020-12-31"))
                .line(
                        "ended 2020-08-31, submitted 2020-09-15 -> may",
                        SANCTION_PERIOD,
                        NOT_MET,
                        warnedUntil("2020-08-31"))
                .line("ends 2020-09-20, submitted 2020-09-15 -> may not on that day, may on 09-21", () -> {
                    Application warned = warnedUntil("2020-09-20");
                    assertThat(policy().examine(SANCTION_PERIOD, warned).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(SANCTION_PERIOD, warned.withDate(LocalDate.of(2020, 9, 20)))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(SANCTION_PERIOD, warned.withDate(LocalDate.of(2020, 9, 21)))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                });
        clause("GSPX1/7.3.5-b")
                .line("running on submission -> may not", SANCTION_PERIOD, MET, warnedUntil("2020-09-15"))
                .line("expired the day before submission -> may", SANCTION_PERIOD, NOT_MET, warnedUntil("2020-09-14"));
    }

    private void channels() {
        clause("GSPX1/2.3.6-a")
                .line("county teacher, province-wide -> allowed", CHANNEL_OPEN, MET, filed(clean()))
                .line(
                        "provincial teacher, grass-roots -> not allowed by this clause",
                        CHANNEL_OPEN,
                        NOT_MET,
                        filed(DualChannel.GRASS_ROOTS, clean().withUnit(school(PROVINCE))));
        clause("GSPX1/2.3.6-b")
                .line(
                        "grass-roots and province-wide both in 2020 -> violated",
                        BOTH_CHANNELS_IN_ONE_YEAR,
                        MET,
                        after(2020, DualChannel.GRASS_ROOTS, "C1"))
                .line("grass-roots in 2020, province-wide in 2021 -> fine", () -> {
                    Application application = after(2020, DualChannel.GRASS_ROOTS, "C1")
                            .withYear(Year.of(2021))
                            .withDate(LocalDate.of(2021, 9, 15));
                    assertThat(policy().examine(BOTH_CHANNELS_IN_ONE_YEAR, application)
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(OTHER_COMMITTEE_IN_ONE_YEAR, application)
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line(
                        "+ the same channel, another committee -> violated",
                        OTHER_COMMITTEE_IN_ONE_YEAR,
                        MET,
                        after(2020, DualChannel.PROVINCE, "C1"))
                .line(
                        "+ the same committee again -> not by this clause",
                        OTHER_COMMITTEE_IN_ONE_YEAR,
                        NOT_MET,
                        after(2020, DualChannel.PROVINCE, "C2"));
    }

    private void days() {
        clause("GSPX1/7.1.1-a")
                .line("2020-09-30 -> counted", ACHIEVEMENT_UNITS, units("1"), achieved("2020-09-30"))
                .line("2020-10-01 -> not counted this round", ACHIEVEMENT_UNITS, units("0"), achieved("2020-10-01"));
        clause("GSPX1/7.1.1-b")
                .line("2020-10-05 -> usable in a later round", LATER_ACHIEVEMENTS_CARRIED, MET, achieved("2020-10-05"))
                .line("2020-09-30 -> usable now", () -> {
                    assertThat(policy().examine(LATER_ACHIEVEMENTS_CARRIED, achieved("2020-09-30"))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().measure(ACHIEVEMENT_UNITS, achieved("2020-09-30"))
                                    .value())
                            .contains(units("1"));
                });
        clause("GSPX1/7.1.2-a")
                .line("start 2011-01 -> 120 months, 10 years", PROFESSIONAL_SERVICE, months(120), started("2011-01-31"))
                .line(
                        "start 2011-02 -> 119 months, 9 years 11 months",
                        PROFESSIONAL_SERVICE,
                        months(119),
                        started("2011-02-01"));
        clause("GSPX1/7.1.2-b")
                .line("appointed 2016-01 -> 60 months, 5 years", TENURE, months(60), filed(appointed("2016-01-31")))
                .line(
                        "appointed 2016-02 -> 59 months, 4 years 11 months",
                        TENURE,
                        months(59),
                        filed(appointed("2016-02-01")));
    }

    private void rejection() {
        clause("GSPX1/7.3.2")
                .line(
                        "rejected 2019, new award 2020-05 -> may apply",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejected(2019, Listing.whole(award("2020-05-10"))))
                .line(
                        "rejected 2019, nothing new -> may not",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        MET,
                        rejected(2019, Listing.none()))
                .line(
                        "not rejected last year -> not affected",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejected(2018, Listing.none()))
                .line(
                        "+ the award came on the day of last year's cut-off -> nothing new",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        MET,
                        rejected(2019, Listing.whole(award("2019-09-30"))))
                .line(
                        "+ the day after it -> may apply",
                        REJECTED_WITHOUT_NEW_ACHIEVEMENT,
                        NOT_MET,
                        rejected(2019, Listing.whole(award("2019-10-01"))));
    }

    private void retirement() {
        clause("GSPX1/7.3.3-a")
                .line(
                        "retires 2020-12-31 -> may not",
                        RETIREMENT_AGE,
                        MET,
                        filed(born("1960-12-31").withRetirementDate(LocalDate.of(2020, 12, 31))))
                .line("retires 2021-01-01 -> may", () -> {
                    Application application = filed(born("1961-01-01").withRetirementDate(LocalDate.of(2021, 1, 1)));
                    assertThat(policy().examine(RETIREMENT_AGE, application).outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(RETIREMENT_POSTPONED, application)
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line(
                        "+ of age in 2020, postponed to 2021 -> undetermined",
                        RETIREMENT_POSTPONED,
                        UNKNOWN,
                        filed(born("1960-12-31").withRetirementDate(LocalDate.of(2021, 12, 31))))
                .under(Round.with(POSTPONEMENT_BARS.by("EXAMPLE/1").is(true)))
                .line(
                        "+ of age in 2020, postponed to 2021, where the office bars it -> may not",
                        RETIREMENT_POSTPONED,
                        MET,
                        filed(born("1960-12-31").withRetirementDate(LocalDate.of(2021, 12, 31))))
                .under(Round.with(POSTPONEMENT_BARS.by("EXAMPLE/1").is(false)))
                .line(
                        "+ where the office does not -> may",
                        RETIREMENT_POSTPONED,
                        NOT_MET,
                        filed(born("1960-12-31").withRetirementDate(LocalDate.of(2021, 12, 31))));
        clause("GSPX1/7.3.3-b")
                .line(
                        "man born 1960-12-31, age 60 -> reaches it in 2020",
                        RETIREMENT_AGE,
                        MET,
                        filed(born("1960-12-31")))
                .line("man born 1961-01-01 -> does not", RETIREMENT_AGE, NOT_MET, filed(born("1961-01-01")));
    }

    private static List<Bar> listed(Decision decision) {
        return decision.bars().stream()
                .map(BarStanding::bar)
                .filter(FIVE_CASES::contains)
                .toList();
    }

    private static Dossier seconded() {
        return clean().withMovedIn(true).withTransferComplete(false);
    }

    private static Dossier born(String day) {
        return clean().withBirthDate(LocalDate.parse(day));
    }

    private static Listing<DisciplineInterview> calledIn(InterviewCause cause, String day) {
        return Listing.whole(DisciplineInterview.of(cause, LocalDate.parse(day)));
    }

    private static Application examined(Spell spell) {
        return filed(clean().withInvestigations(Listing.whole(Investigation.of(InvestigationStage.FORMAL, spell))));
    }

    private static Application warnedUntil(String lastDay) {
        Sanction sanction = Sanction.builder()
                .spell(Spell.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.parse(lastDay)))
                .revoked(false)
                .build();
        return filed(clean().withSanctions(Listing.whole(sanction)));
    }

    /** Applies province-wide to committee C2, after another application. */
    private static Application after(int year, DualChannel channel, String committee) {
        PriorApplication earlier = PriorApplication.builder()
                .year(Year.of(year))
                .level(ASSOCIATE_SENIOR)
                .channel(channel)
                .committee(committee)
                .sameAsThis(false)
                .build();
        Application application = filed(clean().withPriorApplications(Listing.whole(earlier)));
        return application.withSought(application.sought().withCommittee("C2"));
    }

    private static Dossier appointed(String day) {
        LocalDate since = LocalDate.parse(day);
        return clean().withUnit(school(COUNTY).withPostManaged(true))
                .withQualifications(Listing.whole(Qualification.of(INTERMEDIATE, since)))
                .withAppointments(Listing.whole(Appointment.builder()
                        .level(INTERMEDIATE)
                        .spell(Spell.since(since))
                        .build()));
    }

    private static Application started(String day) {
        ServiceSpell work = ServiceSpell.builder()
                .spell(Spell.since(LocalDate.parse(day)))
                .tier(COUNTY)
                .kind(ServiceKind.WORK)
                .professional(true)
                .build();
        return filed(clean().withService(Listing.whole(work)));
    }

    private static Work award(String day) {
        return Work.of(WorkKind.PROJECT, LocalDate.parse(day))
                .withListedBySeries(true)
                .withRelatedToSpeciality(true)
                .withOwnField(true)
                .withUnits(units("1"));
    }

    private static Application achieved(String day) {
        return filed(appointed("2015-01-01").withWorks(Listing.whole(award(day))));
    }

    private static Application rejected(int year, Listing<Work> works) {
        return filed(clean().withPriorApplications(
                        Listing.whole(PriorApplication.of(year, ASSOCIATE_SENIOR, ReviewOutcome.REJECTED)))
                .withWorks(works));
    }
}
