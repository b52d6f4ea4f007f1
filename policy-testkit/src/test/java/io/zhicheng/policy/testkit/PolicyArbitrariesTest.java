package io.zhicheng.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.procedure.StandardCondition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The arbitraries are found, and tell neither all nor nothing. */
class PolicyArbitrariesTest {
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void attributesAreToldFourTimesInFive(@ForAll Dossier dossier) {
        Statistics.label("teacher")
                .collect(dossier.teacher().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 65 && share < 95));
        Statistics.label("prizes")
                .collect(dossier.prizes().extent())
                .coverage(coverage -> List.of(Listing.Extent.values())
                        .forEach(extent -> coverage.check(extent).percentage(share -> share > 5)));
    }

    @Property(tries = 50)
    @Domain(PolicyDomain.class)
    @Domain(DomainContext.Global.class)
    void domainIsTheExplicitWay(@ForAll Application application, @ForAll StandardCondition condition) {
        assertThat(application.date().getYear()).isBetween(2017, 2021);
        assertThat(condition).isNotNull();
    }

    @Test
    void otherTypesAreLeftToOthers() {
        PolicyArbitraryProvider provider = new PolicyArbitraryProvider();

        assertThat(provider.canProvideFor(TypeUsage.of(Application.class))).isTrue();
        assertThat(provider.canProvideFor(TypeUsage.of(String.class))).isFalse();
        assertThat(provider.priority()).isNegative();
    }
}
