package io.zhicheng.policy.model.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import org.junit.jupiter.api.Test;

class EmployingUnitTest {
    @Test
    void no_vacancy_is_told_by_zero() {
        assertThat(EmployingUnit.builder().vacancies(0).build().vacancies()).contains(0);
        assertThat(EmployingUnit.untold().vacancies()).isEmpty();
    }

    @Test
    void a_number_of_posts_is_never_negative() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> EmployingUnit.builder().vacancies(-1).build())
                .withMessageContaining("vacancies is (-1)")
                .withMessageContaining("\nMaybe ")
                .returns("vacancies", InvalidModelException::attribute);
    }

    @Test
    void a_copy_differs_in_what_was_told_anew() {
        EmployingUnit unit = EmployingUnit.untold().withHardshipUnit(true);

        assertThat(unit).isEqualTo(EmployingUnit.builder().hardshipUnit(true).build());
    }
}
