package io.zhicheng.policy.model.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"GS28/0-a", "GS28/5.2.4(3)", "GS28/6.3.3.1-a", "GS28/6.3.2.b.1-a", "GS268/A10", "QZ4/annex-7"})
    void parse_reads_what_toString_writes(String text) {
        assertThat(ClauseId.parse(text)).hasToString(text);
    }

    @Test
    void of_takes_document_and_path_apart() {
        ClauseId id = ClauseId.of("LX282", "1.4-d");

        assertThat(id).isEqualTo(ClauseId.parse("LX282/1.4-d"));
        assertThat(id.document()).isEqualTo("LX282");
        assertThat(id.path()).isEqualTo("1.4-d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GS28",
                "GS28/",
                "/1-a",
                "gs28/1-a",
                "甘28/1-a",
                "GS28/一-a",
                "GS28/1-",
                "GS28/-a",
                "GS28/1..2",
                "GS28/1(2",
                "GS28/1 -a",
                "GS28/1-a/2",
                " GS28/1-a",
                "GS28/1-a\n"
            })
    void parse_refuses_what_is_no_id_and_says_what_may_be_wrong(String text) {
        assertThatThrownBy(() -> ClauseId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void order_counts_digits_as_numbers() {
        List<ClauseId> ordered = Stream.of(
                        "GS28/0-a",
                        "GS28/1-a",
                        "GS28/1.1-a",
                        "GS28/1.1-b",
                        "GS28/1.1.1-a",
                        "GS28/1.2-a",
                        "GS28/9.1-a",
                        "GS28/10.1-a",
                        "GS28/annex-a",
                        "GS268/0-a",
                        "GS268/A2",
                        "GS268/A2.0-a",
                        "GS268/A10",
                        "LX282/0-a")
                .map(ClauseId::parse)
                .toList();

        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void order_agrees_with_equals() {
        ClauseId plain = ClauseId.parse("GS28/1-a");

        assertThat(plain).isEqualByComparingTo(ClauseId.parse("GS28/1-a"));
        assertThat(plain.compareTo(ClauseId.parse("GS28/01-a"))).isNotZero();
        assertThat(Integer.signum(plain.compareTo(ClauseId.parse("GS28/01-a"))))
                .isEqualTo(-Integer.signum(ClauseId.parse("GS28/01-a").compareTo(plain)));
    }

    @Test
    void order_bears_numbers_of_any_length() {
        assertThat(ClauseId.parse("GS28/99999999999999999999"))
                .isLessThan(ClauseId.parse("GS28/100000000000000000000"));
    }
}
