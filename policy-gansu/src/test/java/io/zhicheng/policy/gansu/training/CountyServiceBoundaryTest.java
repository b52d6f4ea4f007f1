package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_APPLIES;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_FULFILLED;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.school;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;

/** GSPX1 chapter 2 (3) 2: a year at county level or below before a senior title. */
class CountyServiceBoundaryTest extends TrainingTable {
    @Override
    protected void clauses() {
        EmployingUnit provincial = school(PROVINCE);
        clause("GSPX1/2.3.2-a")
                .line(
                        "provincial school, 12 months in a county -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of(provincial, served("2018-01-01", 12)))
                .line(
                        "provincial school, 11 months -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(provincial, served("2018-01-01", 11)))
                .line("county school -> not applicable", SERVICE_DUTY_FULFILLED, NOT_APPLICABLE, of(school(COUNTY)))
                .line(
                        "+ 12 months in two parts -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of(provincial, served("2010-01-01", 6), served("2018-01-01", 6)))
                .line(
                        "+ of a year that goes on after the window, what was served by its end -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(provincial, served("2019-11-01", 24)))
                .line(
                        "+ the twelfth month is that in which the window ends -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of(provincial, served("2019-10-01", 24)))
                .line(
                        "+ a matching post is not asked for -> met",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of(provincial, served("2018-01-01", 12)))
                .line("+ city school -> owed", SERVICE_DUTY_APPLIES, MET, of(school(PREFECTURE)))
                .line("+ central units are not named -> not owed", SERVICE_DUTY_APPLIES, NOT_MET, of(school(CENTRAL)))
                .line(
                        "+ an intermediate title does not take it",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        intermediate(of(provincial)))
                .line(
                        "+ no counterpart below, 12 months in Gannan -> met, as in the province",
                        SERVICE_DUTY_FULFILLED,
                        MET,
                        of(provincial.withCountyCounterpart(false), inGannan("2018-01-01", 12)))
                .line(
                        "+ no counterpart below, 11 months in Gannan -> not met",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(provincial.withCountyCounterpart(false), inGannan("2018-01-01", 11)));
        clause("GSPX1/2.3.2-b")
                .line(
                        "hardship unit, no service -> exempt",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        of(provincial.withHardshipUnit(true)))
                .line("not on the list -> not exempt by this clause", SERVICE_DUTY_FULFILLED, NOT_MET, of(provincial))
                .line(
                        "+ not told whether -> not known",
                        SERVICE_DUTY_FULFILLED,
                        UNKNOWN,
                        of(provincial.withHardshipUnit(Optional.empty())));
        clause("GSPX1/2.3.2-c")
                .line(
                        "provincial enterprise trainer -> exempt",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        of(provincial.withKind(UnitKind.ENTERPRISE)))
                .line(
                        "provincial institute run as public institution -> not exempt",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(provincial));
        clause("GSPX1/2.3.2-d")
                .line(
                        "Linxia prefecture Party school -> exempt",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        of(school(PREFECTURE).withDivision(DivisionCode.of("622900"))))
                .line(
                        "Tianshui city Party school -> one year needed",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(school(PREFECTURE).withDivision(DivisionCode.of("620500"))))
                .line(
                        "+ Gannan prefecture Party school -> exempt",
                        SERVICE_DUTY_FULFILLED,
                        NOT_APPLICABLE,
                        of(school(PREFECTURE).withDivision(DivisionCode.of("623000"))))
                .line(
                        "+ a provincial unit that only stands in Linxia -> one year needed",
                        SERVICE_DUTY_FULFILLED,
                        NOT_MET,
                        of(provincial.withDivision(DivisionCode.of("622900"))));
    }

    private static Application of(EmployingUnit unit, ServiceSpell... service) {
        return filed(clean().withUnit(unit).withService(Listing.whole(service)));
    }

    private static Application intermediate(Application application) {
        return application.withSought(application.sought().withLevel(TitleLevel.INTERMEDIATE));
    }

    /** Months in a county unit, in a post that matches nothing. */
    private static ServiceSpell served(String start, int months) {
        LocalDate first = LocalDate.parse(start);
        return ServiceSpell.builder()
                .spell(Spell.of(first, first.plusMonths(months)))
                .tier(COUNTY)
                .division(DivisionCode.of("621122"))
                .kind(ServiceKind.REGULAR_RURAL_SERVICE)
                .matchingPost(false)
                .build();
    }

    /** Months in a unit of Gannan prefecture itself. */
    private static ServiceSpell inGannan(String start, int months) {
        LocalDate first = LocalDate.parse(start);
        return ServiceSpell.builder()
                .spell(Spell.of(first, first.plusMonths(months)))
                .tier(PREFECTURE)
                .division(DivisionCode.of("623000"))
                .kind(ServiceKind.REGULAR_RURAL_SERVICE)
                .build();
    }
}
