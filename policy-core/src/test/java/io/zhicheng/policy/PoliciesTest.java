package io.zhicheng.policy;

import static io.zhicheng.policy.model.quantity.Months.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.decision.PolicyComparison;
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

    /** A region, or a speciality there, with a document of its own. */
    private record Region(
            String id,
            DivisionCode jurisdiction,
            Optional<String> base,
            Optional<String> speciality,
            List<Change> changes)
            implements PolicyModule {
        static Region of(String id, String division, String base, Norm... norms) {
            return new Region(
                    id, DivisionCode.of(division), Optional.of(base), Optional.empty(), Changes.adding(List.of(norms)));
        }

        static Region changing(String id, String division, String base, Change... changes) {
            return new Region(id, DivisionCode.of(division), Optional.of(base), Optional.empty(), List.of(changes));
        }

        Region of(String speciality) {
            return new Region(id, jurisdiction, base, Optional.of(speciality), changes);
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
    void all_modules_that_govern_a_place_apply_each_above_its_base() {
        Region first = Region.changing("X", "620000", "W", Changes.repeal(LONG_ENOUGH, "X/1"), asks("X/2"));
        Region second = Region.of("W", "620000", "P");
        Policies policies = Policies.of(first, COUNTY, second, PREFECTURE, PROVINCE);
        assertThat(policies.in("620000").layers()).containsExactly("national", "P", "W", "X");
        assertThat(policies.in("622901").layers()).containsExactly("national", "P", "W", "X", "Q", "R");
    }

    private static Change asks(String clause) {
        return Changes.add(Applications.ELIGIBILITY
                .requirement("national", "全国证书", "national certificate")
                .by(clause)
                .demands(Applications.NATIONAL_CERTIFICATE.yes()));
    }

    @Test
    void two_modules_of_equal_rank_may_govern_a_place_while_they_touch_different_things() {
        Region one = Region.changing("V", "620000", "P", asks("V/2"));
        Region other = Region.changing("W", "620000", "P", Changes.restate(LONG_ENOUGH, "W/1"));
        assertThat(Policies.of(PROVINCE, other, one).in("620000").layers()).containsExactly("national", "P", "V", "W");
        Region third = Region.changing("X", "620100", "P", Changes.repeal(LONG_ENOUGH, "X/1"));
        Policies clashing = Policies.of(PROVINCE, one, other, third);
        assertThat(clashing.in("620200").layers()).containsExactly("national", "P", "V", "W");
        assertThatExceptionOfType(PolicyException.class)
                .as("whatever the date")
                .isThrownBy(() -> clashing.in("620100"))
                .withMessageContaining("Two layers of equal rank")
                .withMessageContaining("W restates it by W/1, X repeals it by X/1");
    }

    @Test
    void layers_are_checked_when_a_place_or_a_standard_is_asked_for() {
        Policies policies = Policies.of(
                PROVINCE,
                Region.changing(
                        "Q",
                        "622900",
                        "P",
                        Changes.add(LONG_ENOUGH.by("Q/1").demands(Applications.NATIONAL_CERTIFICATE.yes()))));
        assertThat(policies.in("620000").layers()).containsExactly("national", "P");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> policies.in("622900"))
                .withMessageContaining("The layer Q adds the requirement long-enough (Q/1), which P fills already")
                .withMessageContaining("(P/1)");
        Parameter<Months> unread = Parameter.of("unread", Unit.MONTHS, "无用", "unread");
        RegionalPolicy province = policies.in("620000");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> province.with(standard(unread.by("Z/1").is(months(1)))))
                .withMessageContaining("which no layer below it sets or reads");
    }

    @Test
    void a_layer_of_a_speciality_counts_only_where_it_is_asked_for() {
        Region health = Region.changing("X", "620000", "P", Changes.repeal(LONG_ENOUGH, "X/1"), asks("X/2"))
                .of("health");
        Region elsewhere = Region.of("Y", "620100", "P").of("training-2020");
        RegionalPolicy prefecture =
                Policies.of(PROVINCE, PREFECTURE, health, elsewhere).in("622900");
        assertThat(prefecture.specialities()).containsExactly("health");
        assertThat(prefecture.layers()).containsExactly("national", "P", "Q");
        assertThat(prefecture.forSpeciality("health").layers()).containsExactly("national", "P", "Q", "X");
        assertThat(prefecture.forSpeciality("health").with(standard()).layers())
                .containsExactly("national", "P", "Q", "X", "standard of engineering");
        assertThat(prefecture.with(standard()).forSpeciality("health").layers())
                .containsExactly("national", "P", "Q", "X", "standard of engineering");
        RegionalPolicy capital = Policies.of(PROVINCE, health, elsewhere).in("620100");
        assertThat(capital.forSpeciality("training-2020")
                        .forSpeciality("health")
                        .layers())
                .containsExactly("national", "P", "X", "Y");
    }

    @Test
    void a_speciality_that_no_module_here_is_for() {
        RegionalPolicy prefecture = Policies.of(
                        PROVINCE, PREFECTURE, Region.of("X", "620000", "P").of("health"))
                .in("622900");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> prefecture.forSpeciality("helth"))
                .withMessageContaining("cannot be had for the speciality helth")
                .withMessageContaining("(there are: [health])");
    }

    @Test
    void what_always_counts_does_not_build_on_a_speciality() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(
                        PROVINCE, Region.of("X", "620000", "P").of("health"), Region.of("Y", "620000", "X")))
                .withMessageContaining("The module Y builds on X, which counts only for health.");
        assertThat(Policies.of(
                                PROVINCE,
                                Region.of("X", "620000", "P").of("health"),
                                Region.of("Y", "620000", "X").of("health"))
                        .in("620000")
                        .forSpeciality("health")
                        .layers())
                .containsExactly("national", "P", "X", "Y");
    }

    @Test
    void a_module_that_builds_on_one_of_another_place() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(PROVINCE, PREFECTURE, Region.of("X", "620100", "Q")))
                .withMessageContaining("The module X governs 620100, yet builds on Q, which governs 622900 only.");
    }

    @Test
    void two_policies_are_compared() {
        Policies policies =
                Policies.of(PROVINCE, Region.changing("Q", "622900", "P", Changes.restate(LONG_ENOUGH, "Q/1")));
        Policy province = policies.in("620000").on(DAY);
        Policy prefecture = policies.in("622900").on(DAY);
        assertThat(province.compare(prefecture).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.slot()).isEqualTo(LONG_ENOUGH);
            assertThat(difference.kind()).isEqualTo(PolicyComparison.Kind.RESTATED);
        });
        assertThat(prefecture.history(LONG_ENOUGH))
                .extracting(trace -> trace.layer().en())
                .containsExactly("region P", "region Q");
        assertThat(prefecture.slots()).contains(LONG_ENOUGH);
    }

    @Test
    void a_place_that_no_module_governs() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policies.of(PROVINCE).in("110000"))
                .withMessageContaining("No module governs the division 110000 (modules: national, P of 620000).");
    }

    private static final TitleSeries SERIES = TitleSeries.of("engineering");

    private static SeriesStandard standard(Norm... norms) {
        return new SeriesStandard(SERIES, new Label("标准", "standard"), Cases.document("Z"), List.of(norms));
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
        Policy with = region.with(standard(TENURE.by("Z/1").is(months(60)))).on(DAY);
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
        SeriesStandard standard = standard(TENURE.by("Z/1").is(months(60)));
        assertThat(province.with(standard).on(DAY).decide(application(SERIES)).verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_standard_of_another_series_is_refused() {
        Policy policy = Policies.of(PROVINCE)
                .in("620000")
                .with(standard(TENURE.by("Z/1").is(months(60))))
                .on(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.decide(application(TitleSeries.of("economics"))))
                .withMessageContaining("The application is for the series economics")
                .withMessageContaining("with the standard of engineering");
    }

    @Test
    void a_standard_only_sets_parameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard(LONG_ENOUGH.by("Z/1").demands(Applications.NATIONAL_CERTIFICATE.yes())))
                .withMessageContaining("The standard of engineering sets a requirement (long-enough)");
    }
}
