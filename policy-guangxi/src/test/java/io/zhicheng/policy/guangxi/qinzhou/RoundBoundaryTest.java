package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.ApplyingUnits.UNIT_MAY_APPLY;
import static io.zhicheng.policy.guangxi.qinzhou.CivilServants.TRANSITION_ENDS;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.ONE_YEAR_APPLIES_TO;
import static io.zhicheng.policy.guangxi.qinzhou.Round.CITY;
import static io.zhicheng.policy.guangxi.qinzhou.Round.OF_THE_ROUND;
import static io.zhicheng.policy.guangxi.qinzhou.Round.ROUND_YEAR;
import static io.zhicheng.policy.guangxi.qinzhou.Round.SILENCE_FOLLOWS_POLICY;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.CONNECTED;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.ENTRUSTED_FOR;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.FILE_ENTRUSTED_LONG_ENOUGH;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.HOUSEHOLD_HERE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.SERIES_CONDITIONS;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WITHIN_SCOPE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WORKS_HERE;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** QZ4 title, addressees and closing words. */
class RoundBoundaryTest extends CityTable {
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 1);

    @Override
    protected void clauses() {
        clause("QZ4/0-b")
                .line(
                        "county title office in Qinzhou -> applies",
                        () -> assertThat(norms("450721", AUGUST))
                                .extracting(Norm::slot)
                                .contains(WITHIN_SCOPE))
                .line(
                        "title office of another Guangxi city -> does not apply",
                        () -> assertThat(norms("450102", AUGUST)).isEmpty());
        clause("QZ4/0-c")
                .line("application year 2020 -> applies", OF_THE_ROUND, MET, ofYear(2020))
                .line("application year 2021 -> not applied unless the host extends it", () -> {
                    LocalDate later = LocalDate.of(2021, 6, 25);
                    assertThat(policy().examine(OF_THE_ROUND, ofYear(2021)).outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(norms("450700", later)).isEmpty();
                    Policy extended = ExampleLayer.over(carriedOver()).on(later);
                    assertThat(extended.norms().stream().map(Norm::slot).toList())
                            .contains(OF_THE_ROUND, WITHIN_SCOPE)
                            .doesNotContain(UNIT_MAY_APPLY);
                    assertThat(extended.examine(OF_THE_ROUND, ofYear(2021)).outcome())
                            .isEqualTo(MET);
                })
                .line("2019 -> not applied", () -> {
                    assertThat(policy().examine(OF_THE_ROUND, ofYear(2019)).outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(norms("450700", LocalDate.of(2019, 10, 8))).isEmpty();
                })
                .line("+ the day of issue -> applies, the day before not yet", () -> {
                    assertThat(norms("450700", LocalDate.of(2020, 6, 2))).isNotEmpty();
                    assertThat(norms("450700", LocalDate.of(2020, 6, 1))).isEmpty();
                });
        clause("QZ4/end-a")
                .line("rule absent here, present in a regional document -> regional rule", () -> {
                    LocalDate day = LocalDate.of(2021, 12, 31);
                    Policy regional = ExampleLayer.region(
                                    add(TRANSITION_ENDS.by("EXAMPLE/1").is(day)))
                            .on(AUGUST);
                    assertThat(regional.measure(TRANSITION_ENDS, inOrder()).value())
                            .contains(day);
                })
                .unknown("absent everywhere -> undetermined", TRANSITION_ENDS, inOrder())
                .line("+ the decision says so", SILENCE_FOLLOWS_POLICY, MET, inOrder());
        clause("QZ4/end-b")
                .under(ExampleLayer.over(List.of(halved())).on(LocalDate.of(2020, 9, 10)))
                .line(
                        "new regional rule effective 2020-09-01, step on 2020-09-10 -> new rule",
                        ENTRUSTED_FOR,
                        months(6),
                        inOrder())
                .under(ExampleLayer.over(List.of(halved())).on(LocalDate.of(2020, 8, 31)))
                .line("step finished before the change -> this notice", ENTRUSTED_FOR, years(1), inOrder());
    }

    /** A provision of September that halves the year for which a file has to have been entrusted. */
    private static Change halved() {
        return set(ENTRUSTED_FOR.by("EXAMPLE/1").is(months(6))).since(LocalDate.of(2020, 9, 1));
    }

    /** What a host does that lets the scope hold for the next round too, and nothing else of the notice. */
    private static List<Change> carriedOver() {
        List<Slot> carried = List.of(
                OF_THE_ROUND,
                WITHIN_SCOPE,
                SERIES_CONDITIONS,
                CONNECTED,
                WORKS_HERE,
                HOUSEHOLD_HERE,
                FILE_ENTRUSTED_LONG_ENOUGH,
                Scope.FILE_ENTRUSTED_HERE,
                ENTRUSTED_FOR,
                ONE_YEAR_APPLIES_TO,
                CITY);
        Stream<Change> asTheyAre = new QinzhouModule()
                .changes().stream()
                        .filter(change -> carried.contains(change.slot()))
                        .map(change -> change.since(LocalDate.of(2021, 1, 1)).until(LocalDate.of(2022, 1, 1)));
        return Stream.concat(
                        asTheyAre,
                        Stream.of(add(ROUND_YEAR.by("EXAMPLE/1").is(Year.of(2021)))
                                .since(LocalDate.of(2021, 1, 1))
                                .until(LocalDate.of(2022, 1, 1))))
                .toList();
    }

    private static List<Norm> norms(String division, LocalDate day) {
        return Policies.of(new GuangxiModule(), new QinzhouModule()).in(division).on(day).norms().stream()
                .filter(norm -> norm.citation().toString().startsWith("QZ4/"))
                .toList();
    }

    private static Application ofYear(int year) {
        return Application.builder()
                .date(LocalDate.of(year, 6, 25))
                .year(Year.of(year))
                .build();
    }
}
