package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_APPLIES;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_FULFILLED;
import static io.zhicheng.policy.model.career.UnitKind.ENTERPRISE;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** GS28 chapter 10, section (3): who is promoted to a senior title must have gone down first. */
class RuralServiceDutyBoundaryTest extends BoundaryTable {
    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    @Override
    protected void clauses() {
        EmployingUnit provincial = unit(PROVINCE, "620102");
        clause("GS28/10.3-a")
                .line(
                        "12 months in a county counterpart unit -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        doctor(served(12, true, "621122")))
                .line("11 months -> not met", SERVICE_DUTY_FULFILLED, NOT_MET, doctor(served(11, true, "621122")))
                .line(
                        "12 months in a non-matching post -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        doctor(served(12, false, "621122")))
                .line(
                        "+ 12 months in two parts -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        doctor(served(6, true, "621122"), later(6)))
                .line(
                        "+ the work of a county doctor fulfils it by itself",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of("health", 2018, unit(COUNTY, "620123")))
                .line(
                        "+ an intermediate title does not take it",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        ofIntermediate(provincial));
        clause("GS28/10.3-b")
                .line("health, 2018 -> applies", SERVICE_DUTY_APPLIES, MET, of("health", 2018, provincial))
                .line(
                        "school teacher, 2018 -> applies",
                        SERVICE_DUTY_APPLIES,
                        MET,
                        of("school-teachers", 2018, provincial))
                .line(
                        "+ engineer, 2018 -> not yet",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2018, provincial));
        EmployingUnit college = provincial.withField(UnitField.OTHER_TEACHING);
        clause("GS28/10.3-c")
                .under(Cases.withStandardAnd(
                        SeriesNumbers.TEACHING_DUTY_FROM.by("EXAMPLE/1").is(Year.of(2019))))
                .line(
                        "arrangement says from 2019 -> applies from then",
                        SERVICE_DUTY_APPLIES,
                        MET,
                        of("vocational-school-teachers", 2019, college))
                .line(
                        "+ and not before",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("vocational-school-teachers", 2018, college))
                .under(Cases.WITH_STANDARD)
                .line(
                        "none known -> undetermined",
                        SERVICE_DUTY_APPLIES,
                        UNKNOWN,
                        of("vocational-school-teachers", 2020, college));
        clause("GS28/10.3-d")
                .line(
                        "municipal unit, 2020 -> applies",
                        SERVICE_DUTY_APPLIES,
                        MET,
                        of("engineering", 2020, unit(PREFECTURE, "621102")))
                .line(
                        "municipal unit, 2019 -> not yet",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2019, unit(PREFECTURE, "621102")))
                .line(
                        "county unit -> not concerned",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2020, unit(COUNTY, "620123")))
                .line(
                        "+ municipal unit, 2021 -> applies on",
                        SERVICE_DUTY_APPLIES,
                        MET,
                        of("engineering", 2021, unit(PREFECTURE, "621102")))
                .line(
                        "+ Linxia prefecture unit, which is of the grass roots -> not concerned",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2020, unit(PREFECTURE, "622901")));
        clause("GS28/10.3-e")
                .line(
                        "listed hardship unit -> exempt",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2020, provincial.withHardshipUnit(true)))
                .line("unlisted -> not exempt", SERVICE_DUTY_APPLIES, MET, of("engineering", 2020, provincial))
                .line(
                        "list not configured -> undetermined",
                        SERVICE_DUTY_APPLIES,
                        UNKNOWN,
                        of("engineering", 2020, provincial.withHardshipUnit(Optional.empty())))
                .line(
                        "+ a hardship unit in the health series -> the text does not say",
                        SERVICE_DUTY_APPLIES,
                        UNKNOWN,
                        of("health", 2020, provincial.withHardshipUnit(true)));
        clause("GS28/10.3-f")
                .line(
                        "provincial enterprise -> exempt",
                        SERVICE_DUTY_APPLIES,
                        NOT_MET,
                        of("engineering", 2020, provincial.withKind(ENTERPRISE)))
                .line(
                        "provincial institution -> not exempt",
                        SERVICE_DUTY_APPLIES,
                        MET,
                        of("engineering", 2020, provincial));
        clause("GS28/10.3-g")
                .line("12 months in Gannan -> met", SERVICE_DUTY_FULFILLED, MET, without(served(12, false, "623001")))
                .line(
                        "12 months in another prefecture -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        without(served(12, false, "621122")))
                .line(
                        "11 months in Linxia -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        without(served(11, false, "622901")))
                .line(
                        "+ 12 months in Gannan where there is a counterpart below -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        doctor(served(12, false, "623001")));
    }

    private static EmployingUnit unit(LocationTier tier, String division) {
        return EmployingUnit.builder()
                .kind(PUBLIC_INSTITUTION)
                .field(UnitField.OTHER)
                .tier(tier)
                .division(DivisionCode.of(division))
                .hardshipUnit(false)
                .countyCounterpart(true)
                .build();
    }

    private static Application of(String series, int year, EmployingUnit unit, ServiceSpell... service) {
        Sought sought = Sought.of(TitleSeries.of(series), ASSOCIATE_SENIOR).withChannel(DualChannel.PROVINCE);
        return Application.of(emptyLists().withUnit(unit).withService(Listing.whole(service)), sought, Cases.FILED)
                .withYear(Year.of(year));
    }

    private static Application ofIntermediate(EmployingUnit unit) {
        Application application = of("health", 2018, unit);
        return application.withSought(application.sought().withLevel(INTERMEDIATE));
    }

    /** A doctor of a provincial hospital in 2018. */
    private static Application doctor(ServiceSpell... service) {
        return of("health", 2018, unit(PROVINCE, "620102").withField(UnitField.HEALTH), service);
    }

    /** Staff of a provincial unit without any counterpart below, in 2020. */
    private static Application without(ServiceSpell... service) {
        return of("engineering", 2020, unit(PROVINCE, "620102").withCountyCounterpart(false), service);
    }

    private static ServiceSpell served(int months, boolean matching, String division) {
        return served(START, months, matching, division);
    }

    private static ServiceSpell later(int months) {
        return served(START.plusYears(1), months, true, "621122");
    }

    private static ServiceSpell served(LocalDate start, int months, boolean matching, String division) {
        return ServiceSpell.builder()
                .spell(Spell.of(start, start.plusMonths(months)))
                .tier(COUNTY)
                .division(DivisionCode.of(division))
                .kind(ServiceKind.REGULAR_RURAL_SERVICE)
                .matchingPost(matching)
                .build();
    }
}
