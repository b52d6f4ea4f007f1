package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.NANNING;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.ONE_YEAR_APPLIES_TO;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.CONNECTED;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.FILE_ENTRUSTED_LONG_ENOUGH;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.HOUSEHOLD_HERE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WITHIN_SCOPE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WORKS_HERE;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/** QZ4 chapter 1, section (1). */
class ScopeBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/1.1-a")
                .line("series conditions met and 1.1.1 or 1.1.2 met -> within scope", WITHIN_SCOPE, MET, inOrder())
                .line(
                        "series conditions not met -> out of scope whatever the residence",
                        WITHIN_SCOPE,
                        NOT_MET,
                        attested(false))
                .line(
                        "+ nobody attested them -> waits for those who check",
                        WITHIN_SCOPE,
                        NEEDS_JUDGEMENT,
                        unattested());
        clause("QZ4/1.1.1")
                .line("engineer at a Qinzhou company -> met", WORKS_HERE, MET, applying(engineer(QINNAN)))
                .line(
                        "clerk without professional work -> not met",
                        WORKS_HERE,
                        NOT_MET,
                        applying(engineer(QINNAN).withProfessionalStaff(false)))
                .line("engineer at a Nanning company -> see 1.1.2", WORKS_HERE, NOT_MET, applying(engineer(NANNING)))
                .line(
                        "+ civil servant of a Qinzhou bureau -> not met",
                        WORKS_HERE,
                        NOT_MET,
                        applying(engineer(QINNAN)
                                .withUnit(EmployingUnit.builder()
                                        .kind(UnitKind.GOVERNMENT_BODY)
                                        .division(QINNAN)
                                        .build())));
        clause("QZ4/1.1.2-a")
                .line(
                        "works in Nanning, hukou Qinzhou since last month -> met (proposed)",
                        CONNECTED,
                        MET,
                        applying(registered(LocalDate.of(2020, 5, 25))))
                .line(
                        "works in Nanning, hukou Nanning, no file in Qinzhou -> not met",
                        CONNECTED,
                        NOT_MET,
                        applying(engineer(NANNING)
                                .withPersonnelFile(kept(FileKeeper.EMPLOYING_UNIT, NANNING, "2012-07-01"))))
                .under(householdToo())
                .line(
                        "+ the other reading, hukou for eleven months -> not met",
                        HOUSEHOLD_HERE,
                        NOT_MET,
                        applying(registered(LocalDate.of(2019, 7, 25))))
                .line(
                        "+ the other reading, hukou for twelve months -> met",
                        HOUSEHOLD_HERE,
                        MET,
                        applying(registered(LocalDate.of(2019, 6, 25))));
        clause("QZ4/1.1.2-b")
                .line(
                        "entrusted 11 months -> not met",
                        FILE_ENTRUSTED_LONG_ENOUGH,
                        NOT_MET,
                        entrusted(FileKeeper.PUBLIC_SERVICE, "2019-07-25"))
                .line(
                        "entrusted exactly 12 months -> met",
                        FILE_ENTRUSTED_LONG_ENOUGH,
                        MET,
                        entrusted(FileKeeper.PUBLIC_SERVICE, "2019-06-25"))
                .line(
                        "entrusted 3 years to a private agency -> not met",
                        FILE_ENTRUSTED_LONG_ENOUGH,
                        NOT_MET,
                        entrusted(FileKeeper.PRIVATE_AGENCY, "2017-06-25"))
                .line(
                        "+ a day short of 12 months -> not met",
                        FILE_ENTRUSTED_LONG_ENOUGH,
                        NOT_MET,
                        entrusted(FileKeeper.PUBLIC_SERVICE, "2019-06-26"))
                .line(
                        "+ it alone is a tie, wherever one works",
                        CONNECTED,
                        MET,
                        entrusted(FileKeeper.PUBLIC_SERVICE, "2017-06-25"));
    }

    private static Policy householdToo() {
        return ExampleLayer.over(List.of(set(ONE_YEAR_APPLIES_TO.by("EXAMPLE/1").is(Readings.OneYear.HOUSEHOLD_TOO))))
                .on(LocalDate.of(2020, 8, 1));
    }

    private static Application attested(boolean met) {
        return inOrder()
                .withJudgements(Judgements.builder().seriesConditionsMet(met).build());
    }

    private static Application unattested() {
        return inOrder().withJudgements(Judgements.untold());
    }

    private static Dossier registered(LocalDate since) {
        return engineer(NANNING).withHousehold(QINNAN).withHouseholdSince(since);
    }

    private static Application entrusted(FileKeeper keeper, String since) {
        return applying(engineer(NANNING).withPersonnelFile(kept(keeper, QINNAN, since)));
    }

    private static PersonnelFile kept(FileKeeper keeper, DivisionCode division, String since) {
        return PersonnelFile.builder()
                .keeper(keeper)
                .division(division)
                .entrustedOn(LocalDate.parse(since))
                .build();
    }
}
