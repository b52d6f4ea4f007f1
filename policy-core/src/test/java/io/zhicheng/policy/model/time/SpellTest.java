package io.zhicheng.policy.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 9, 1);

    @Test
    void closed_at_the_human_edge_is_half_open_inside() {
        assertThat(Spell.ofClosed(FIRST, LATER.minusDays(1))).isEqualTo(Spell.of(FIRST, LATER));
        assertThat(Spell.ofClosed(FIRST, FIRST)).isEqualTo(Spell.of(FIRST, FIRST.plusDays(1)));
    }

    @Test
    void a_spell_has_a_day() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Spell.of(FIRST, FIRST))
                .withMessageContaining("(2014-09-01)")
                .withMessageContaining("\nMaybe ")
                .returns("spell", InvalidModelException::attribute);
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Spell.from(Optional.of(LATER), Optional.of(FIRST)))
                .withMessageContaining("(2014-09-01)")
                .withMessageContaining("(2019-09-01)");
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Spell.ofClosed(FIRST, FIRST.minusDays(1)))
                .withMessageContaining("(2014-09-01)")
                .withMessageContaining("(2014-08-31)");
    }

    @Test
    void no_last_day_is_no_closed_spell() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> Spell.ofClosed(FIRST, LocalDate.MAX))
                .withMessageContaining("since");
    }

    @Test
    void going_on_is_not_the_same_as_an_end_not_told() {
        assertThat(Spell.since(FIRST).ongoing()).isTrue();
        assertThat(Spell.since(FIRST).endExclusive()).contains(LocalDate.MAX);
        assertThat(Spell.from(Optional.of(FIRST), Optional.empty()).ongoing()).isFalse();
        assertThat(Spell.of(FIRST, LATER).ongoing()).isFalse();
        assertThat(Spell.UNKNOWN.ongoing()).isFalse();
    }

    @Test
    void either_end_may_be_untold() {
        assertThat(Spell.from(Optional.empty(), Optional.empty())).isEqualTo(Spell.UNKNOWN);
        assertThat(Spell.from(Optional.empty(), Optional.of(LATER)).start()).isEmpty();
    }

    @Test
    void text_shows_both_ends() {
        assertThat(Spell.of(FIRST, LATER)).hasToString("[2014-09-01, 2019-09-01)");
        assertThat(Spell.since(FIRST)).hasToString("[2014-09-01, ...)");
        assertThat(Spell.UNKNOWN).hasToString("[?, ?)");
    }
}
