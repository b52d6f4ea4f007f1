package io.zhicheng.policy.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buffer is held to what the platform's does. */
class TextBufferTest {

    /** Pieces of all lengths, so that room is made at every place of a piece, and after the last. */
    @Property
    void pieces_stand_one_after_another(
            @ForAll @Size(max = 20) List<String> pieces, @ForAll @IntRange(max = 40) int room) {
        TextBuffer ready = new TextBuffer(room);
        TextBuffer plain = new TextBuffer(room);
        StringBuilder expected = new StringBuilder();
        for (String piece : pieces) {
            ready.append(FixedText.of(piece)).append(FixedText.of("、"));
            plain.append(piece).append('、');
            expected.append(piece).append('、');
        }

        assertThat(ready.toString()).isEqualTo(expected.toString());
        assertThat(plain.toString()).isEqualTo(expected.toString());
    }

    @Property
    void numbers_are_written_in_digits(@ForAll long number) {
        assertThat(new TextBuffer().append(number).toString()).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -10, -1, 0, 1, 9, 10, 11, 19, 20, 99, 100, 101, 1825, Long.MAX_VALUE})
    void digits_are_those_of_the_platform(long number) {
        assertThat(new TextBuffer().append(number).toString()).isEqualTo(Long.toString(number));
    }

    @Test
    void numbers_below_a_hundred_are_written_in_two_digits_where_that_is_asked_for() {
        TextBuffer text = new TextBuffer();
        for (int number = 0; number < 100; number++) {
            text.appendTwoDigits(number);
        }

        assertThat(text.toString())
                .startsWith("000102")
                .contains("091011")
                .endsWith("9899")
                .hasSize(200);
    }

    @Test
    void the_beginning_can_be_left_out() {
        TextBuffer text = new TextBuffer().append("结论：否");

        assertThat(text.from(0)).isEqualTo("结论：否");
        assertThat(text.from(3)).isEqualTo("否");
        assertThat(text.from(4)).isEmpty();
    }

    @Test
    void a_fixed_text_is_told_apart_by_what_it_says() {
        assertThat(FixedText.of("职称")).isEqualTo(FixedText.of("职称")).hasSameHashCodeAs(FixedText.of("职称"));
        assertThat(FixedText.of("职称")).isNotEqualTo(FixedText.of("职务")).hasToString("职称");
        assertThat(FixedText.of("").isEmpty()).isTrue();
        assertThat(FixedText.of(" ").isEmpty()).isFalse();
    }
}
