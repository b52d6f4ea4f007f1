package io.zhicheng.policy;

import static io.zhicheng.policy.model.quantity.Months.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Cases;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.national.NationalBaseline;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measures;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which modules go together, which of them governs a place, and what a standard adds. */
class PoliciesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 8);
    private static final Parameter<Months> TENURE = Parameter.of("tenure", Unit.MONTHS, "年限", "tenure");
    private static final Requirement LONG_ENOUGH =
            Applications.ELIGIBILITY.requirement("long-enough", "年限够", "long enough");

    /** A region with a document of its own. */
    private record Region(String id, DivisionCode jurisdiction, Optional<String> base, List<Norm> norms)
            implements PolicyModule {
        @Override
        public List<Change> changes() {
            return Changes.adding(norms);
        }

        static Region of(String id, String division, String base, Norm... norms) {
            return new Region(id, DivisionCode.of(division), Optional.of(base), List.of(norms));
        }

        @Override
        public Label label() {
            return new Label("区" + id, "region " + id);
        }

        @Override
        public ClauseCatalogue catalogue() {
            return Cases.document(id);
        }
    }

    private static final Region PROVINCE = Region.of(
            "P",
            "620000",
            "national",
            LONG_ENOUGH
                    .by("P/1")
                    .demands(Measures.constant(Unit.MONTHS, months(60)).atLeast(TENURE)));
    private static final Region PREFECTURE = Region.of("Q", "622900", "P");
    private static final Region COUNTY = Region.of("R", "622901", "Q");
    private static final Region OTHER = Region.of("S", "450000", "national");

    @Test
    void nothing_found_is_an_error_that_says_what_to_do() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(Policies::discover)
                .withMessageContaining("No policy module was found")
                .withMessageContaining("io.zhicheng.policy.module.PolicyModule")
                .withMessageContaining("Maybe the dependency of the region");
    }

    @Test
    void the_national_baseline_is_always_there() {
        assertThat(Policies.of().modules()).singleElement().isInstanceOf(NationalBaseline.class);
        assertThat(Policies.of(PROVINCE).catalogue().documents())
                .extracting(document -> document.code())
                .containsExactly("CN104", "CN14", "CN2024", "P");
    }

    @Test
    void two_modules_of_one_id() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(PROVINCE, Region.of("P", "450000", "national")))
                .withMessageContaining("These modules do not go together:")
                .withMessageContaining("Two modules bear the id P: ");
    }

    @Test
    void a_base_that_is_not_there() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(PREFECTURE, COUNTY))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly("The module Q builds on P, which is not there (modules: [national, Q, R])."));
    }

    @Test
    void modules_that_build_on_one_another() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(Region.of("A", "620000", "B"), Region.of("B", "622900", "A")))
                .withMessageContaining("The module A builds on itself, by way of B.");
    }

    @ParameterizedTest
    @CsvSource({"620000, P", "620100, P", "622900, PQ", "622921, PQ", "622901, PQR", "450700, S"})
    void the_nearest_module_governs_with_all_that_it_builds_on(String division, String layers) {
        Policies policies = Policies.of(COUNTY, OTHER, PROVINCE, PREFECTURE);
        Policy policy = policies.in(division).on(DAY);
        assertThat(String.join("", policy.version().layers())).isEqualTo("national" + layers);
        assertThat(policy.version().inForceOn()).isEqualTo(DAY);
        assertThat(policy).hasToString("Policy(" + policy.version().layers() + " on 2019-10-08)");
    }

    @Test
    void a_place_that_no_module_governs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.of(PROVINCE).in("110000"))
                .withMessageContaining("No module governs the division 110000 (modules: national, P of 620000).");
    }

    private static final TitleSeries SERIES = TitleSeries.of("engineering");

    private static SeriesStandard standard(Norm norm) {
        return new SeriesStandard(SERIES, new Label("标准", "standard"), Cases.document("X"), List.of(norm));
    }

    private static Application application(TitleSeries series) {
        return Application.of(Dossier.untold(), Sought.of(series, TitleLevel.INTERMEDIATE), DAY);
    }

    @Test
    void a_standard_sets_what_the_documents_leave_open() {
        RegionalPolicy region = Policies.of(PROVINCE).in("620000");
        Policy without = region.on(DAY);
        assertThat(without.decide(application(SERIES)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(without.decide(application(SERIES)).missingNorms())
                .singleElement()
                .satisfies(missing -> assertThat(missing.parameter()).isEqualTo(TENURE));
        Policy with = region.with(standard(TENURE.by("X/1").is(months(60)))).on(DAY);
        assertThat(with.version().layers()).containsExactly("national", "P", "standard of engineering");
        assertThat(with.decide(application(SERIES)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(with.decide(Application.of(Dossier.untold(), Sought.untold(), DAY))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_a_standard_sets_anew_counts_at_every_date() {
        Region region = Region.of(
                "P",
                "620000",
                "national",
                TENURE.by("P/2").is(months(72)),
                LONG_ENOUGH
                        .by("P/1")
                        .demands(Measures.constant(Unit.MONTHS, months(60)).atLeast(TENURE.at(Applications.FILED_ON))));
        RegionalPolicy province = Policies.of(region).in("620000");
        assertThat(province.on(DAY).decide(application(SERIES)).verdict()).isEqualTo(Verdict.INELIGIBLE);
        SeriesStandard standard = standard(TENURE.by("X/1").is(months(60)));
        assertThat(province.with(standard).on(DAY).decide(application(SERIES)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_standard_of_another_series_is_refused() {
        Policy policy = Policies.of(PROVINCE)
                .in("620000")
                .with(standard(TENURE.by("X/1").is(months(60))))
                .on(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.decide(application(TitleSeries.of("economics"))))
                .withMessageContaining("The application is for the series economics")
                .withMessageContaining("with the standard of engineering");
    }

    @Test
    void a_standard_only_sets_parameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard(LONG_ENOUGH.by("X/1").demands(Applications.NATIONAL_CERTIFICATE.yes())))
                .withMessageContaining("The standard of engineering sets a requirement (long-enough)");
    }
}
