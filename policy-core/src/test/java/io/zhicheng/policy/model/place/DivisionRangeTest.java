package io.zhicheng.policy.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The codes within a division run from its first to its last")
class DivisionRangeTest {

    @ParameterizedTest
    @CsvSource({"620000, 620000, 629999", "622900, 622900, 622999", "622901, 622901, 622901", "620100, 620100, 620199"})
    void firstAndLast(String code, String first, String last) {
        assertThat(DivisionCode.of(code).first()).isEqualTo(DivisionCode.of(first));
        assertThat(DivisionCode.of(code).last()).isEqualTo(DivisionCode.of(last));
    }

    @ParameterizedTest
    @CsvSource({
        "622901, 622900, true",
        "622901, 620000, true",
        "622900, 622900, true",
        "622901, 622901, true",
        "622900, 622901, false",
        "620000, 622900, false",
        "623000, 622900, false",
        "630100, 620000, false"
    })
    void withinIsBetweenFirstAndLast(String inner, String outer, boolean within) {
        DivisionCode code = DivisionCode.of(inner);
        DivisionCode of = DivisionCode.of(outer);
        assertThat(code.isWithin(of)).isEqualTo(within);
        assertThat(of.first().intValue() <= code.intValue()
                        && code.intValue() <= of.last().intValue())
                .isEqualTo(within);
    }

    @Test
    void theLastCodeLiesWithinItsDivision() {
        DivisionCode gansu = DivisionCode.of("620000");
        assertThat(gansu.last().isWithin(gansu)).isTrue();
    }
}
