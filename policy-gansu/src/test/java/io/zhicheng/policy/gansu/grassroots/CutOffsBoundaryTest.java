package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.AchievementFacts.WORK_ACHIEVED_ON;
import static io.zhicheng.policy.gansu.grassroots.Career.PRESENT_TITLE_SINCE;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.LATER_ACHIEVEMENTS_CARRIED;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.LATE_SUPPLEMENT_REFUSED;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.REVIEW_BY_YEAR_END;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Supplement;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.rule.Measure;
import java.time.LocalDate;
import java.time.Year;

/** GS28 chapter 9, section (6): up to which day of the year each thing counts. */
class CutOffsBoundaryTest extends BoundaryTable {
    /** The results that are in time. */
    private static final Measure<Integer> COUNTED = count(WORKS, WORK_ACHIEVED_ON.atMost(ACHIEVEMENT_CUT_OFF));

    @Override
    protected void clauses() {
        clause("GS28/9.6.1-a")
                .line("2018-12-31 -> timely", REVIEW_BY_YEAR_END, MET, completed(LocalDate.of(2018, 12, 31)))
                .line("2019-01-02 -> late", REVIEW_BY_YEAR_END, NOT_MET, completed(LocalDate.of(2019, 1, 2)));
        clause("GS28/9.6.2-a")
                .line("2018-09-30 -> counted", COUNTED, 1, achieved(LocalDate.of(2018, 9, 30)))
                .line("2018-10-01 -> not counted", COUNTED, 0, achieved(LocalDate.of(2018, 10, 1)));
        clause("GS28/9.6.2-b")
                .line("received 09-30 -> accepted", LATE_SUPPLEMENT_REFUSED, NOT_MET, late(LocalDate.of(2018, 9, 30)))
                .line("received 10-01 -> refused", LATE_SUPPLEMENT_REFUSED, MET, late(LocalDate.of(2018, 10, 1)));
        clause("GS28/9.6.2-c")
                .line(
                        "2018-11 -> usable in 2019",
                        COUNTED,
                        1,
                        achieved(LocalDate.of(2018, 11, 5)).withYear(Year.of(2019)))
                .line(
                        "+ and told to be so in 2018",
                        LATER_ACHIEVEMENTS_CARRIED,
                        MET,
                        achieved(LocalDate.of(2018, 11, 5)))
                .line("2018-10 used in 2018 -> not allowed", COUNTED, 0, achieved(LocalDate.of(2018, 10, 5)));
        tenure();
        clause("GS28/9.6.4-a")
                .line(
                        "birthday 60 on 2018-12-31 -> reached",
                        Bars.RETIREMENT_AGE,
                        MET,
                        born(LocalDate.of(1958, 12, 31)))
                .line(
                        "birthday 60 on 2019-01-01 -> not reached",
                        Bars.RETIREMENT_AGE,
                        NOT_MET,
                        born(LocalDate.of(1959, 1, 1)));
    }

    private void tenure() {
        clause("GS28/9.6.3-a")
                .line(
                        "appointed 2014-01, 5y required, apply 2018 -> 60 months, met",
                        NORMAL,
                        TENURE_SUFFICES,
                        MET,
                        appointed(LocalDate.of(2013, 12, 10), LocalDate.of(2014, 1, 31)))
                .line(
                        "+ 60 months",
                        TENURE,
                        months(60),
                        appointed(LocalDate.of(2013, 12, 10), LocalDate.of(2014, 1, 31)))
                .line(
                        "appointed 2014-02, 5y required, apply 2018 -> 59 months, not met",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        appointed(LocalDate.of(2013, 12, 10), LocalDate.of(2014, 2, 1)))
                .line(
                        "+ 59 months",
                        TENURE,
                        months(59),
                        appointed(LocalDate.of(2013, 12, 10), LocalDate.of(2014, 2, 1)))
                .line(
                        "+ professional service to 31 December of the application year too",
                        PROFESSIONAL_SERVICE,
                        months(5),
                        appointed(LocalDate.of(2013, 12, 10), LocalDate.of(2014, 2, 1)));
        clause("GS28/9.6.3-b")
                .line(
                        "qualified 2015-12, appointed 2016-03 -> starts 2016-03",
                        PRESENT_TITLE_SINCE,
                        LocalDate.of(2016, 3, 15),
                        appointed(LocalDate.of(2015, 12, 20), LocalDate.of(2016, 3, 15)))
                .line(
                        "appointed on the 31st -> that month",
                        TENURE,
                        months(34),
                        appointed(LocalDate.of(2015, 12, 20), LocalDate.of(2016, 3, 31)));
        clause("GS28/9.6.3-c")
                .line(
                        "qualified 2015-12 in an enterprise -> starts 2015-12",
                        TENURE,
                        months(37),
                        inEnterprise(LocalDate.of(2015, 12, 31)))
                // the model has no day of the certificate: the day of the qualification is all that is told
                .line(
                        "certificate issued later -> qualification date still governs",
                        PRESENT_TITLE_SINCE,
                        LocalDate.of(2015, 12, 31),
                        inEnterprise(LocalDate.of(2015, 12, 31)));
    }

    private static ReviewRound completed(LocalDate day) {
        return ReviewRound.of(2018, day);
    }

    private static Application achieved(LocalDate day) {
        return grassRoots(ASSOCIATE_SENIOR, emptyLists().withWorks(Listing.whole(Work.of(WorkKind.PATENT, day))));
    }

    private static Application late(LocalDate day) {
        return grassRoots(ASSOCIATE_SENIOR, Dossier.untold())
                .withFiling(Filing.builder()
                        .supplements(Listing.whole(Supplement.of(day)))
                        .build());
    }

    private static Application born(LocalDate day) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .birthDate(day)
                        .retirementCategory(RetirementCategory.MAN)
                        .build());
    }

    /** In an institution under post management; at the grass roots since August 2018, so that nothing comes early. */
    private static Application appointed(LocalDate qualified, LocalDate appointed) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists()
                        .withUnit(unit(COUNTY).withPostManaged(true))
                        .withWasCivilServant(false)
                        .withService(Listing.whole(ServiceSpell.builder()
                                .spell(Spell.since(LocalDate.of(2018, 8, 1)))
                                .tier(COUNTY)
                                .kind(ServiceKind.WORK)
                                .professional(true)
                                .build()))
                        .withQualifications(Listing.whole(title(qualified)))
                        .withAppointments(Listing.whole(Appointment.of(INTERMEDIATE, Spell.since(appointed)))));
    }

    private static Application inEnterprise(LocalDate qualified) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists()
                        .withUnit(unit(COUNTY).withKind(UnitKind.ENTERPRISE).withPostManaged(false))
                        .withQualifications(Listing.whole(title(qualified))));
    }

    private static Qualification title(LocalDate qualified) {
        return Qualification.builder()
                .level(INTERMEDIATE)
                .obtainedOn(qualified)
                .obtainedBy(RouteToTitle.NORMAL)
                .obtainedEarly(false)
                .build();
    }
}
