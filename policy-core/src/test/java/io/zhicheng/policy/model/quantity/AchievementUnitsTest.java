package io.zhicheng.policy.model.quantity;

import static io.zhicheng.policy.model.quantity.AchievementUnits.halves;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AchievementUnitsTest {
    @Test
    void reads_wholes_and_halves() {
        assertThat(units("2.5")).isEqualTo(halves(5));
        assertThat(units("3")).isEqualTo(AchievementUnits.of(3)).isEqualTo(units("3.00"));
        assertThat(units("0.5")).isEqualTo(halves(1));
        assertThat(units("0")).isEqualTo(AchievementUnits.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "2.25", "-1", "+1", "1e3", ".5", "5.", "", "一", "1 "})
    void refuses_what_is_no_number_of_halves(String text) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> units(text))
                .withMessageContaining("(" + text + ")")
                .withMessageContaining("\nMaybe ")
                .returns("units", InvalidModelException::attribute);
    }

    @Test
    void is_never_negative() {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> halves(-1));
    }

    @Property
    void units_reads_what_print_wrote(@ForAll @IntRange(max = 1_000_000) int number) {
        assertThat(units(halves(number).toString())).isEqualTo(halves(number));
    }

    @Test
    void adds_and_compares_exactly() {
        assertThat(units("0.5").plus(units("0.5"))).isEqualTo(AchievementUnits.of(1));
        assertThat(units("2.5")).isLessThan(AchievementUnits.of(3)).isGreaterThan(AchievementUnits.of(2));
    }

    @Test
    void says_items() {
        assertThat(units("2.5").zh()).isEqualTo("2.5条");
        assertThat(units("2.5").en()).isEqualTo("2.5 items");
        assertThat(units("1").en()).isEqualTo("1 item");
        assertThat(units("0.5").en()).isEqualTo("0.5 items");
    }
}
