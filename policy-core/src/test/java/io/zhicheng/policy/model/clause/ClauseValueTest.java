package io.zhicheng.policy.model.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"2018\"",
                "\"省职改办, 市州 = [a]\"",
                "0",
                "2018",
                "-1",
                "0.30",
                "true",
                "false",
                "none",
                "[]",
                "{}",
                "[\"品德\", \"能力\"]",
                "[1, none, [true]]",
                "{\"本人档案\": 1, \"单位: 甲\": [\"a\"]}"
            })
    void parse_reads_what_toString_writes(String text) {
        assertThat(ClauseValue.parse(text)).hasToString(text);
    }

    @Test
    void parse_tells_text_from_number_and_untold() {
        assertThat(ClauseValue.parse("\"360\"")).isEqualTo(new ClauseValue.Text("360"));
        assertThat(ClauseValue.parse("360")).isEqualTo(new ClauseValue.Amount(new BigDecimal("360")));
        assertThat(ClauseValue.parse("none")).isEqualTo(new ClauseValue.Untold());
        assertThat(ClauseValue.parse("[false]")).isEqualTo(new ClauseValue.Items(List.of(new ClauseValue.Flag(false))));
        assertThat(ClauseValue.parse("{\"a\": 1}"))
                .isEqualTo(new ClauseValue.Table(Map.of("a", new ClauseValue.Amount(BigDecimal.ONE))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "nil",
                "True",
                "\"open",
                "01",
                "1.",
                "1e9",
                "1234567890",
                "[1,2]",
                "[1",
                "[1, ]",
                "[,]",
                "{a: 1}",
                "{\"a\":1}",
                "{\"a\": 1, \"a\": 2}",
                "1 2",
                "[[[[[[[[[1]]]]]]]]]"
            })
    void parse_refuses_anything_else_and_says_what_may_be_wrong(String text) {
        assertThatThrownBy(() -> ClauseValue.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Malformed value")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void parameter_reads_name_and_value() {
        ClauseParameter parameter = ClauseParameter.parse("rule = \"a = b\"");

        assertThat(parameter.name()).isEqualTo("rule");
        assertThat(parameter.value()).isEqualTo(new ClauseValue.Text("a = b"));
        assertThat(parameter).hasToString("rule = \"a = b\"");
        assertThatThrownBy(() -> ClauseParameter.parse("rule: 1")).hasMessageContaining("\nMaybe the equals sign");
        assertThatThrownBy(() -> ClauseParameter.parse("min share = 1"))
                .hasMessageContaining("\nMaybe it holds a blank");
    }

    @ParameterizedTest
    @CsvSource({"2018,2018-01-01", "2018-08,2018-08-01", "2018-08-26,2018-08-26"})
    void effectiveFrom_keeps_its_precision(String text, LocalDate firstDay) {
        assertThat(EffectiveFrom.parse(text)).hasToString(text);
        assertThat(EffectiveFrom.parse(text).firstDay()).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "2018-8", "2018-13", "2018-02-29", "2018年", "+201", "2018/08/26"})
    void effectiveFrom_refuses_anything_else(String text) {
        assertThatThrownBy(() -> EffectiveFrom.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }
}
