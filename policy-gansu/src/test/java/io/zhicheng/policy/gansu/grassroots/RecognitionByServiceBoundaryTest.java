package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Achievers.associate;
import static io.zhicheng.policy.gansu.grassroots.Achievers.full;
import static io.zhicheng.policy.gansu.grassroots.Achievers.holder;
import static io.zhicheng.policy.gansu.grassroots.Achievers.listed;
import static io.zhicheng.policy.gansu.grassroots.Achievers.worked;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByService.ASSOCIATE_AS_GP;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByService.ASSOCIATE_BY_YEARS;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByService.FULL_AS_GP;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByService.FULL_BY_YEARS;
import static io.zhicheng.policy.gansu.grassroots.RecognitionByService.YEARS_GIVE_THE_ITEM;
import static io.zhicheng.policy.gansu.grassroots.Routes.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.SeriesStandard;
import java.time.LocalDate;
import java.util.List;

/** Chapter 6, section (3), item 3. */
final class RecognitionByServiceBoundaryTest extends BoundaryTable {
    private static final LocalDate END = LocalDate.of(2019, 1, 1);

    /** A series under which rural years are county years only where kind (10) says so. */
    private static final Policy APART = Policies.of(new GansuModule())
            .in("620000")
            .with(new SeriesStandard(
                    TitleSeries.of("school-teachers"),
                    Cases.STANDARD.label(),
                    Cases.STANDARD.catalogue(),
                    List.of(Readings.RURAL_AS_COUNTY.by("EXAMPLE/1").is(Readings.RuralAsCounty.ONLY_AS_ACHIEVEMENT))))
            .on(Cases.FILED);

    @Override
    protected void clauses() {
        clause("GS28/6.3.3.1-a")
                .line("25y0m and 10y0m -> met", ASSOCIATE_BY_YEARS, MET, forAssociate(300, RURAL, 120))
                .line("24y11m -> not met", ASSOCIATE_BY_YEARS, NOT_MET, forAssociate(299, RURAL, 120))
                .line(
                        "25y and 9y11m rural -> not met here, test 6.3.3.1-b",
                        ASSOCIATE_BY_YEARS,
                        NOT_MET,
                        forAssociate(300, RURAL, 119))
                .line("+ the route is open", RECOGNITION_BY_SERVICE, MET, forAssociate(300, RURAL, 120))
                .line(
                        "+ nothing is recognised at intermediate",
                        RECOGNITION_BY_SERVICE,
                        NOT_APPLICABLE,
                        Cases.grassRoots(TitleLevel.INTERMEDIATE, holder()));
        clause("GS28/6.3.3.1-b")
                .line("25y and 15y -> met", ASSOCIATE_BY_YEARS, MET, forAssociate(300, COUNTY, 180))
                .line("25y and 14y11m county -> not met", ASSOCIATE_BY_YEARS, NOT_MET, forAssociate(300, COUNTY, 179))
                .line(
                        "25y total, intermediate 8y rural + 7y county -> met with the mixing rule of 6.3.2.10-c",
                        ASSOCIATE_BY_YEARS,
                        MET,
                        mixed())
                .line(
                        "+ municipal units of Dingxi are not of the grass roots",
                        ASSOCIATE_BY_YEARS,
                        NOT_MET,
                        forAssociate(300, PREFECTURE, 180))
                .under(APART)
                .line("+ under the other reading the two do not mix", ASSOCIATE_BY_YEARS, NOT_MET, mixed());
        clause("GS28/6.3.3.1-c")
                .line("1 item -> met", ASSOCIATE_BY_YEARS, MET, withUnits(forAssociate(300, RURAL, 120), "1"))
                .line("0 items -> not met", ASSOCIATE_BY_YEARS, NOT_MET, withUnits(forAssociate(300, RURAL, 120), "0"))
                .line(
                        "0.5 item -> not met",
                        ASSOCIATE_BY_YEARS,
                        NOT_MET,
                        withUnits(forAssociate(300, RURAL, 120), "0.5"))
                .line("+ kind 10 suffices", ASSOCIATE_BY_YEARS, MET, byKindTen())
                .line("+ and that is told", YEARS_GIVE_THE_ITEM, MET, byKindTen());
        clause("GS28/6.3.3.2-a")
                .line("30y0m and 10y0m -> met", FULL_BY_YEARS, MET, forFull(360, RURAL, 120))
                .line("29y11m -> not met", FULL_BY_YEARS, NOT_MET, forFull(359, RURAL, 120))
                .line("30y and 9y11m -> not met here", FULL_BY_YEARS, NOT_MET, forFull(360, RURAL, 119));
        clause("GS28/6.3.3.2-b")
                .line("30y and 15y -> met", FULL_BY_YEARS, MET, forFull(360, COUNTY, 180))
                .line("30y and 14y11m -> not met", FULL_BY_YEARS, NOT_MET, forFull(360, COUNTY, 179))
                .line("29y and 20y -> not met", FULL_BY_YEARS, NOT_MET, forFull(29 * 12, COUNTY, 240))
                .line("+ the route is open", RECOGNITION_BY_SERVICE, MET, forFull(360, COUNTY, 180));
        clause("GS28/6.3.3.2-c")
                .line("1 item -> met", FULL_BY_YEARS, MET, withUnits(forFull(360, RURAL, 120), "1"))
                .line("0 items -> not met", FULL_BY_YEARS, NOT_MET, withUnits(forFull(360, RURAL, 120), "0"));
        clause("GS28/6.3.3.3-a")
                .line("10y0m consecutive after 中级 -> met", ASSOCIATE_AS_GP, MET, associate(gp(120, worked(RURAL, 120))))
                .line("9y11m -> not met", ASSOCIATE_AS_GP, NOT_MET, associate(gp(119, worked(RURAL, 119))))
                .line(
                        "10y in total with a one-year break, or no intermediate title -> not met",
                        ASSOCIATE_AS_GP,
                        NOT_MET,
                        associate(gp(132, worked(RURAL, 60), ruralUntil(END.minusMonths(72), 60))))
                .line(
                        "+ no intermediate title -> not met",
                        ASSOCIATE_AS_GP,
                        NOT_MET,
                        associate(gp(120, worked(RURAL, 120)).withQualifications(Listing.none())))
                .line(
                        "+ no achievement is asked for",
                        RECOGNITION_BY_SERVICE,
                        MET,
                        associate(gp(120, worked(RURAL, 120))))
                .line(
                        "+ without the training -> not met",
                        ASSOCIATE_AS_GP,
                        NOT_MET,
                        associate(gp(120, worked(RURAL, 120)).withGpResidencyPassed(false)));
        clause("GS28/6.3.3.3-b")
                .line("20y consecutive after 中级 -> met", FULL_AS_GP, MET, full(gp(240, worked(RURAL, 240))))
                .line("19y11m -> not met", FULL_AS_GP, NOT_MET, full(gp(239, worked(RURAL, 239))))
                .line("20y but only 12y since 中级 -> not met", FULL_AS_GP, NOT_MET, full(gp(144, worked(RURAL, 240))));
    }

    private static Application forAssociate(int service, LocationTier tier, int tenure) {
        return withUnits(associate(career(TitleLevel.INTERMEDIATE, service, tier, tenure)), "1");
    }

    private static Application forFull(int service, LocationTier tier, int tenure) {
        return withUnits(full(career(TitleLevel.ASSOCIATE_SENIOR, service, tier, tenure)), "1");
    }

    /** So many months at the county, the last of them appointed at a unit of a tier. */
    private static Dossier career(TitleLevel held, int service, LocationTier tier, int tenure) {
        return holder(held, tier)
                .withService(Listing.whole(worked(COUNTY, service)))
                .withAppointments(Listing.whole(Appointment.of(held, Spell.since(END.minusMonths(tenure)), tier)));
    }

    private static Application mixed() {
        Dossier county = career(TitleLevel.INTERMEDIATE, 300, COUNTY, 84);
        return withUnits(
                associate(county.withAppointments(Listing.whole(
                        Appointment.of(
                                TitleLevel.INTERMEDIATE, Spell.of(END.minusMonths(180), END.minusMonths(84)), RURAL),
                        Appointment.of(TitleLevel.INTERMEDIATE, Spell.since(END.minusMonths(84)), COUNTY)))),
                "1");
    }

    private static Application withUnits(Application application, String units) {
        return application.withDossier(
                application.dossier().withWorks(Listing.whole(listed(units, LocalDate.of(2018, 9, 30)))));
    }

    private static Application byKindTen() {
        Application bare = withUnits(forAssociate(300, RURAL, 120), "0");
        return bare.withDossier(bare.dossier().withAppraisals(Listing.whole(Achievers.excellent(COUNTY, 1999, 2000))));
    }

    /** Residency passed, intermediate title obtained so many months before the end of 2018. */
    private static Dossier gp(int sinceIntermediate, ServiceSpell... service) {
        return holder(TitleLevel.INTERMEDIATE, RURAL)
                .withGpResidencyPassed(true)
                .withQualifications(
                        Listing.whole(Qualification.of(TitleLevel.INTERMEDIATE, END.minusMonths(sinceIntermediate))))
                .withService(Listing.whole(service));
    }

    private static ServiceSpell ruralUntil(LocalDate end, int months) {
        return Achievers.service(RURAL, ServiceKind.WORK, end.minusMonths(months), months);
    }
}
