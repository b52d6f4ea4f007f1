package io.zhicheng.policy.examples.vendor;

import static io.zhicheng.policy.testkit.PolicyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.guangxi.qinzhou.ApplyingUnits;
import io.zhicheng.policy.guangxi.qinzhou.Scope;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the invented notice changes of the city's. */
class VendorRulesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 1);
    private final Policy district = Policies.discover().in("450799").on(DAY);
    private final Policy city = Policies.discover().in("450700").on(DAY);

    static Application taught(Application application, int months) {
        return application.withDossier(application
                .dossier()
                .withAttributes(application.dossier().attributes().with(VendorRules.APPRENTICE_MONTHS, months)));
    }

    static Application applying(TitleLevel level) {
        return Application.builder()
                .date(LocalDate.of(2020, 6, 25))
                .sought(Sought.of(TitleSeries.of("engineering"), level))
                .build();
    }

    @Test
    void oneParameterIsTightened() {
        Application any = applying(TitleLevel.INTERMEDIATE);

        assertThat(city.measure(Scope.ENTRUSTED_FOR, any).value()).contains(Months.years(1));
        assertThat(district.measure(Scope.ENTRUSTED_FOR, any).value()).contains(Months.years(2));
    }

    @Test
    void oneRuleIsRepealed() {
        assertThat(city.norms()).anyMatch(norm -> norm.slot().equals(ApplyingUnits.UNIT_MAY_APPLY));
        assertThat(district.norms()).noneMatch(norm -> norm.slot().equals(ApplyingUnits.UNIT_MAY_APPLY));
    }

    @Test
    void oneRuleIsAddedWithAFactOfItsOwn() {
        Application senior = applying(TitleLevel.ASSOCIATE_SENIOR);

        assertThat(district.decide(senior)).isUndetermined().missing("dossier.attributes.yunling.apprenticeMonths");
        assertThat(district.decide(taught(senior, 11)))
                .isIneligible()
                .unmet(VendorRules.APPRENTICE_TAUGHT)
                .cites("VENDOR1/3-a");
    }

    @Test
    void whatFailsShowsTheWholeExplanation() {
        assertThatThrownBy(() -> assertThat(district.decide(taught(applying(TitleLevel.ASSOCIATE_SENIOR), 11)))
                        .isEligible())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("is ELIGIBLE", "the verdict is INELIGIBLE", "has taught an apprentice");
    }
}
