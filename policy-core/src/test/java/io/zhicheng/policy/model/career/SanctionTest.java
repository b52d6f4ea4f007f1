package io.zhicheng.policy.model.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SanctionTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    @Test
    void a_day_of_revocation_says_it_was_revoked() {
        assertThat(Sanction.builder().revokedOn(DAY).build())
                .isEqualTo(Sanction.builder().revoked(true).revokedOn(DAY).build());
    }

    @Test
    void a_day_of_revocation_is_refused_of_what_was_not_revoked() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> Sanction.builder().revoked(false).revokedOn(DAY).build())
                .withMessageContaining("\nMaybe ")
                .withMessageNotContaining("2018")
                .returns("revokedOn", InvalidModelException::attribute);
    }

    @Test
    void whether_it_was_revoked_is_otherwise_not_told() {
        assertThat(Sanction.of(Spell.since(DAY)).revoked()).isEmpty();
    }
}
