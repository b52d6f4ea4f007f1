package io.zhicheng.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final String[] PIECES = {"one", "two", "three", "four", "five"};

    static Stream<String> patterns() {
        return Stream.of(Locale.ROOT, Locale.ENGLISH).flatMap(locale -> {
            ResourceBundle bundle = ResourceBundle.getBundle("io.zhicheng.policy.decision.messages", locale);
            return Collections.list(bundle.getKeys()).stream().map(bundle::getString);
        });
    }

    /** Every phrase of both bundles is written as the platform would write it. */
    @ParameterizedTest
    @MethodSource("patterns")
    void a_phrase_is_written_as_a_message_is_formatted(String pattern) {
        assertThat(written(pattern, (Object[]) PIECES))
                .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format((Object[]) PIECES));
    }

    @Test
    void places_may_be_in_any_order_and_repeat() {
        assertThat(written("{1}-{0}-{1}", "a", "b")).isEqualTo("b-a-b");
        assertThat(written("", "a")).isEmpty();
    }

    @Test
    void lists_and_nested_phrases_are_written_in_place() {
        assertThat(written("({0})", Piece.listed(List.of("a", "b", 3)))).isEqualTo("(a, b, 3)");
        assertThat(written("({0})", Piece.either(List.of("a", "b")))).isEqualTo("(a or b)");
        assertThat(written("({0})", Piece.said(Words.MISSING_ROUTES, "x"))).isEqualTo("( bears on: x)");
        assertThat(written("({0})", Piece.cited("a", List.of()))).isEqualTo("(a)");
    }

    /** Every phrase of both bundles has its name, and every name its phrase. */
    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void words_and_phrases_go_together(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.zhicheng.policy.decision.messages", new Locale(language));

        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Words.values()).map(Words::key).toList());
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void every_phrase_is_found_by_its_name(Words words) {
        String pattern = ResourceBundle.getBundle("io.zhicheng.policy.decision.messages", Locale.ROOT)
                .getString(words.key());

        assertThat(line(lines(Locale.CHINA).say(words, (Object[]) PIECES)))
                .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format((Object[]) PIECES));
    }

    /** They are written in two halves, with what is put in between. */
    @ParameterizedTest
    @EnumSource(
            value = Words.class,
            names = {"MET", "EVIDENCE", "CITED", "RELATION_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void phrases_written_in_halves_have_one_place(Words words) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String halves = line(lines(locale).begin(words).put("one").finish(words));

            assertThat(halves).isEqualTo(line(lines(locale).say(words, "one")));
        }
    }

    @Test
    void a_phrase_can_be_filled_in_by_place() {
        Lines lines = lines(Locale.ENGLISH);
        Phrase.parse("{1}-{0}").write(lines, lines::number);
        assertThat(line(lines)).isEqualTo("1-0");
    }

    private static String written(String pattern, Object... pieces) {
        Lines lines = lines(Locale.ENGLISH);
        Phrase.parse(pattern).write(lines, pieces);
        return line(lines);
    }

    private static Lines lines(Locale locale) {
        return new Lines(locale).line();
    }

    /** The one line that was written, without its end. */
    private static String line(Lines lines) {
        return lines.toString().replaceFirst("\n$", "");
    }
}
