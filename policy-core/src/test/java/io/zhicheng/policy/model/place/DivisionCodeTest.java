package io.zhicheng.policy.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {
    private static final DivisionCode LINXIA_CITY = DivisionCode.of("622901");

    @Test
    void knows_what_it_lies_in() {
        assertThat(LINXIA_CITY.prefecture()).isEqualTo(DivisionCode.of("622900"));
        assertThat(LINXIA_CITY.province()).isEqualTo(DivisionCode.of("620000"));
        assertThat(DivisionCode.of("620000").prefecture()).isEqualTo(DivisionCode.of("620000"));
        assertThat(LINXIA_CITY.intValue()).isEqualTo(622901);
        assertThat(LINXIA_CITY).hasToString("622901");
    }

    @ParameterizedTest
    @CsvSource({
        "622901, 622901, true",
        "622901, 622900, true",
        "622901, 620000, true",
        "622900, 620000, true",
        "622900, 622901, false",
        "622901, 620100, false",
        "622901, 450000, false",
        "620000, 622900, false"
    })
    void lies_within_itself_and_what_is_above(String code, String other, boolean within) {
        assertThat(DivisionCode.of(code).isWithin(DivisionCode.of(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62", "62290", "6229010", "062901", "62290a", "６２２９０１", "620001"})
    void refuses_what_is_no_code(String text) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DivisionCode.of(text))
                .withMessageContaining("(" + text + ")")
                .withMessageContaining("\nMaybe ")
                .returns("division", InvalidModelException::attribute);
    }
}
