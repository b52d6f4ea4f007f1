package io.zhicheng.policy.national;

import static io.zhicheng.policy.national.RetirementAge.STATUTORY_RETIREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of retirement before and after the reform of 2025, against dates that public calculators agree on. */
class RetirementAgeTest {
    private static final Policy IN_2018 = policyOn(LocalDate.of(2018, 10, 8));
    private static final Policy IN_2026 = policyOn(LocalDate.of(2026, 10, 8));

    /** A province that asks for nothing but a date of retirement. */
    private record Province() implements PolicyModule {
        private static final Requirement NOT_RETIRED =
                Applications.ELIGIBILITY.requirement("not-retired", "未退休", "not retired");

        @Override
        public String id() {
            return "province";
        }

        @Override
        public Label label() {
            return new Label("省", "province");
        }

        @Override
        public ClauseCatalogue catalogue() {
            return ClauseCatalogue.empty();
        }

        @Override
        public List<Change> changes() {
            return Changes.adding(
                    List.of(NOT_RETIRED.by("CN104/1-a").demands(STATUTORY_RETIREMENT.above(Applications.FILED_ON))));
        }

        @Override
        public DivisionCode jurisdiction() {
            return DivisionCode.of("620000");
        }

        @Override
        public Optional<String> base() {
            return Optional.of(NationalBaseline.ID);
        }
    }

    private static Policy policyOn(LocalDate date) {
        return Policies.of(new Province()).in("620000").on(date);
    }

    private static Application born(RetirementCategory category, LocalDate birth) {
        return of(
                Dossier.builder().birthDate(birth).retirementCategory(category).build());
    }

    private static Application of(Dossier dossier) {
        return Application.of(dossier, Sought.untold(), LocalDate.of(2018, 10, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "MAN, 1964-12-15, 2024-12-15",
        "MAN, 1965-01-15, 2025-02-15",
        "MAN, 1965-04-30, 2025-05-30",
        "MAN, 1965-05-15, 2025-07-15",
        "MAN, 1966-01-15, 2026-05-15",
        "MAN, 1967-05-12, 2028-01-12",
        "MAN, 1975-06-15, 2038-02-15",
        "MAN, 1976-08-15, 2039-07-15",
        "MAN, 1976-09-15, 2039-09-15",
        "MAN, 1990-09-15, 2053-09-15",
        "WOMAN_CADRE, 1969-12-31, 2024-12-31",
        "WOMAN_CADRE, 1970-01-15, 2025-02-15",
        "WOMAN_CADRE, 1970-06-15, 2025-08-15",
        "WOMAN_CADRE, 1971-06-15, 2026-11-15",
        "WOMAN_CADRE, 1981-09-15, 2039-09-15",
        "WOMAN_CADRE, 1985-09-15, 2043-09-15",
        "WOMAN_WORKER, 1974-12-15, 2024-12-15",
        "WOMAN_WORKER, 1975-01-15, 2025-02-15",
        "WOMAN_WORKER, 1975-03-15, 2025-05-15",
        "WOMAN_WORKER, 1976-06-15, 2027-03-15",
        "WOMAN_WORKER, 1977-01-15, 2028-02-15",
        "WOMAN_WORKER, 1984-11-15, 2039-11-15",
        "WOMAN_SENIOR_TITLE_PUBLIC, 1964-12-15, 2024-12-15",
        "WOMAN_SENIOR_TITLE_PUBLIC, 1966-01-15, 2026-05-15",
        // a birthday that the month of retirement does not have
        "MAN, 1964-02-29, 2024-02-29",
        "MAN, 1965-12-31, 2026-03-31",
        "MAN, 1967-03-31, 2027-10-31",
        "MAN, 1965-07-31, 2025-09-30"
    })
    void with_the_reform(RetirementCategory category, LocalDate birth, LocalDate retirement) {
        assertThat(IN_2026.measure(STATUTORY_RETIREMENT, born(category, birth)).value())
                .contains(retirement);
    }

    @ParameterizedTest
    @CsvSource({
        "MAN, 1958-12-31, 2018-12-31",
        "MAN, 1959-01-01, 2019-01-01",
        "WOMAN_CADRE, 1963-12-31, 2018-12-31",
        "WOMAN_WORKER, 1968-12-31, 2018-12-31",
        "WOMAN_SENIOR_TITLE_PUBLIC, 1958-12-31, 2018-12-31",
        "MAN, 1964-12-31, 2024-12-31"
    })
    void in_a_round_of_2018(RetirementCategory category, LocalDate birth, LocalDate retirement) {
        Application application = born(category, birth);
        assertThat(IN_2018.measure(STATUTORY_RETIREMENT, application).value()).contains(retirement);
        // whoever reaches the old age before the reform is not delayed by it
        if (retirement.getYear() < 2025) {
            assertThat(IN_2026.measure(STATUTORY_RETIREMENT, application).value())
                    .contains(retirement);
        }
    }

    @Test
    void a_round_of_2018_knows_nothing_of_the_reform() {
        Application application = born(RetirementCategory.MAN, LocalDate.of(1966, 1, 15));
        assertThat(IN_2018.measure(STATUTORY_RETIREMENT, application).value()).contains(LocalDate.of(2026, 1, 15));
    }

    @Test
    void what_the_host_tells_comes_first() {
        LocalDate approved = LocalDate.of(2023, 7, 1);
        Application application = of(Dossier.builder()
                .birthDate(LocalDate.of(1960, 7, 1))
                .retirementCategory(RetirementCategory.MAN)
                .retirementDate(approved)
                .build());
        assertThat(IN_2026.measure(STATUTORY_RETIREMENT, application).value()).contains(approved);
        assertThat(IN_2018.decide(application).discrepancies()).hasSize(1);
    }

    @Test
    void without_a_category_it_is_between_the_earliest_and_the_latest() {
        Amount<LocalDate> retirement = IN_2026.measure(
                STATUTORY_RETIREMENT,
                of(Dossier.builder().birthDate(LocalDate.of(1964, 12, 15)).build()));
        assertThat(retirement.least()).contains(LocalDate.of(2014, 12, 15));
        assertThat(retirement.greatest().orElseThrow()).isAfterOrEqualTo(LocalDate.of(2024, 12, 15));
    }
}
