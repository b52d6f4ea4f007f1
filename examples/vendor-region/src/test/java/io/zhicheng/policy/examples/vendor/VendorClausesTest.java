package io.zhicheng.policy.examples.vendor;

import static io.zhicheng.policy.examples.vendor.VendorRules.APPRENTICE_TAUGHT;
import static io.zhicheng.policy.examples.vendor.VendorRulesTest.applying;
import static io.zhicheng.policy.examples.vendor.VendorRulesTest.taught;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.FILE_ENTRUSTED_LONG_ENOUGH;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.testkit.PolicyAssertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.guangxi.qinzhou.ApplyingUnits;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.ApplyingUnit;
import io.zhicheng.policy.model.application.BranchTrade;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.testkit.ClauseTable;
import java.time.LocalDate;

/** The boundaries of VENDOR1, line by line as the document's clauses have them. */
class VendorClausesTest extends ClauseTable {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 1);
    private final Policy city = Policies.discover().in("450700").on(DAY);
    private final Policy district = Policies.discover().in("450799").on(DAY);

    @Override
    protected Policy policy() {
        return district;
    }

    @Override
    protected void clauses() {
        clause("VENDOR1/1-a")
                .line("一年十一个月→不满足", FILE_ENTRUSTED_LONG_ENOUGH, NOT_MET, entrustedOn("2018-07-25"))
                .line("两年整→满足", FILE_ENTRUSTED_LONG_ENOUGH, MET, entrustedOn("2018-06-25"))
                .under(city)
                .line(
                        "+ by the city's notice alone a year suffices",
                        FILE_ENTRUSTED_LONG_ENOUGH,
                        MET,
                        entrustedOn("2018-07-25"));
        clause("VENDOR1/2-a").line("无独立法人资格的分支机构→可申报", () -> {
            assertThat(city.decide(ofABranch())).unmet(ApplyingUnits.UNIT_MAY_APPLY);
            assertThat(district.decide(ofABranch())).isUndetermined();
        });
        clause("VENDOR1/3-a")
                .line("副高、未带徒→不满足", APPRENTICE_TAUGHT, NOT_MET, taught(applying(ASSOCIATE_SENIOR), 0))
                .line("+ eleven months → not met", APPRENTICE_TAUGHT, NOT_MET, taught(applying(ASSOCIATE_SENIOR), 11))
                .line("副高、带徒满一年→满足", APPRENTICE_TAUGHT, MET, taught(applying(ASSOCIATE_SENIOR), 12))
                .line("中级、未带徒→不要求", APPRENTICE_TAUGHT, NOT_APPLICABLE, taught(applying(INTERMEDIATE), 0));
    }

    private static Application entrustedOn(String day) {
        Application application = applying(INTERMEDIATE);
        return application.withDossier(application
                .dossier()
                .withProfessionalStaff(true)
                .withPersonnelFile(PersonnelFile.builder()
                        .keeper(FileKeeper.PUBLIC_SERVICE)
                        .division(DivisionCode.of("450702"))
                        .entrustedOn(LocalDate.parse(day))
                        .build()));
    }

    private static Application ofABranch() {
        Application application = applying(INTERMEDIATE);
        return application.withSubmission(application
                .submission()
                .withApplyingUnit(ApplyingUnit.builder()
                        .branch(true)
                        .legalPerson(false)
                        .liableByLaw(false)
                        .trade(BranchTrade.OTHER)
                        .build()));
    }
}
