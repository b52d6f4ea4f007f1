package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Achievers.associate;
import static io.zhicheng.policy.gansu.grassroots.Achievers.excellent;
import static io.zhicheng.policy.gansu.grassroots.Achievers.holder;
import static io.zhicheng.policy.gansu.grassroots.Achievers.landmark;
import static io.zhicheng.policy.gansu.grassroots.Achievers.service;
import static io.zhicheng.policy.gansu.grassroots.Achievers.worked;
import static io.zhicheng.policy.gansu.grassroots.Career.RURAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.COUNTY_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.KIND_10;
import static io.zhicheng.policy.gansu.grassroots.RuralYears.KIND_11;
import static io.zhicheng.policy.model.career.ServiceKind.REGULAR_RURAL_SERVICE;
import static io.zhicheng.policy.model.career.ServiceKind.RURAL_ROTATION;
import static io.zhicheng.policy.model.career.ServiceKind.WALK_TEACHING;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;

/** Chapter 6, section (3), item 2, kinds (10) and (11). */
final class RuralYearsBoundaryTest extends BoundaryTable {

    @Override
    protected void clauses() {
        Application fiveAndTwenty =
                associate(holder().withService(Listing.whole(worked(COUNTY, 240), ruralBefore(240, 60)))
                        .withAppraisals(Listing.whole(excellent(COUNTY, 1999, 2000))));
        clause("GS28/6.3.2.10-a")
                .line("20y0m + 1 excellent -> met", KIND_10, MET, served(worked(RURAL, 240), 1999))
                .line("19y11m -> not met", KIND_10, NOT_MET, served(worked(RURAL, 239), 1999))
                .line("20y and no excellent -> not met", KIND_10, NOT_MET, served(worked(RURAL, 240)))
                .line(
                        "+ for senior titles only",
                        KIND_10,
                        NOT_APPLICABLE,
                        Cases.grassRoots(
                                TitleLevel.INTERMEDIATE,
                                served(worked(RURAL, 240), 1999).dossier()));
        clause("GS28/6.3.2.10-b")
                .line("25y + 2 excellent -> met", KIND_10, MET, served(worked(COUNTY, 300), 1999, 2000))
                .line("25y + 1 excellent -> not met", KIND_10, NOT_MET, served(worked(COUNTY, 300), 1999))
                .line("24y11m + 2 -> not met", KIND_10, NOT_MET, served(worked(COUNTY, 299), 1999, 2000));
        clause("GS28/6.3.2.10-c")
                .line(
                        "10y rural + 15y county -> 25y county",
                        COUNTY_SERVICE,
                        years(25),
                        associate(holder().withService(Listing.whole(worked(COUNTY, 180), ruralBefore(180, 120)))))
                .line("5y rural + 20y county, 2 excellent -> item met", KIND_10, MET, fiveAndTwenty);
        clause("GS28/6.3.2.10-d")
                .line(
                        "18y rural + 4y county -> 18y rural",
                        RURAL_SERVICE,
                        years(18),
                        associate(holder().withService(Listing.whole(worked(COUNTY, 48), ruralBefore(48, 216)))))
                .line("20y county -> 0y rural", RURAL_SERVICE, months(0), served(worked(COUNTY, 240)));
        clause("GS28/6.3.2.11-a")
                .line("36 cumulative months -> met", KIND_11, MET, rotated(18, 18))
                .line("35 months -> not met", KIND_11, NOT_MET, rotated(18, 17))
                .line("+ duties not fulfilled -> not met", KIND_11, NOT_MET, undone(rotated(18, 18)))
                .line("+ months before the title do not count", KIND_11, NOT_MET, beforeTheTitle());
        clause("GS28/6.3.2.11-b")
                .line("3y walk-teaching, music -> met", KIND_11, MET, walked(Optional.of(true), 36))
                .line(
                        "mathematics teacher -> undetermined (list ends with 等)",
                        KIND_11,
                        UNKNOWN,
                        walked(Optional.empty(), 36))
                .line("2y -> not met", KIND_11, NOT_MET, walked(Optional.of(true), 24));
        clause("GS28/6.3.2.11-c")
                .line(
                        "acknowledged result + regular service -> met",
                        KIND_11,
                        MET,
                        regular(landmark(AwardScope.COUNTY, LocalDate.of(2015, 1, 1))))
                .line("service without acknowledged result -> not met", KIND_11, NOT_MET, regular());
    }

    private static Application served(ServiceSpell spell, int... excellentYears) {
        return associate(holder().withService(Listing.whole(spell))
                .withAppraisals(Listing.whole(excellent(COUNTY, excellentYears))));
    }

    /** So many rural months, up to so many months before the end of 2018. */
    private static ServiceSpell ruralBefore(int later, int months) {
        return service(RURAL, WORK, LocalDate.of(2019, 1, 1).minusMonths(later + months), months);
    }

    /** An urban teacher who rotated twice since the title, with a gap. */
    private static Application rotated(int first, int second) {
        return associate(holder().withTeacher(true)
                .withUrbanTalent(true)
                .withService(Listing.whole(
                        service(RURAL, RURAL_ROTATION, LocalDate.of(2013, 1, 1), first),
                        service(RURAL, RURAL_ROTATION, LocalDate.of(2016, 1, 1), second))));
    }

    private static Application undone(Application application) {
        return application.withDossier(application.dossier().withDutiesFulfilled(false));
    }

    /** Thirty-six months that began three months before the title. */
    private static Application beforeTheTitle() {
        Dossier dossier = rotated(18, 18).dossier();
        return associate(
                dossier.withService(Listing.whole(service(RURAL, RURAL_ROTATION, Achievers.SINCE.minusMonths(3), 36))));
    }

    private static Application walked(Optional<Boolean> subject, int months) {
        return associate(inCountryside(WALK_TEACHING, months).withTeacher(true).withWalkTeachingSubject(subject));
    }

    private static Application regular(Work... works) {
        return associate(inCountryside(REGULAR_RURAL_SERVICE, 6)
                .withScienceOrCultureTalent(true)
                .withWorks(Listing.whole(works)));
    }

    private static Dossier inCountryside(ServiceKind kind, int months) {
        return holder().withService(Listing.whole(service(RURAL, kind, LocalDate.of(2014, 1, 1), months)));
    }
}
