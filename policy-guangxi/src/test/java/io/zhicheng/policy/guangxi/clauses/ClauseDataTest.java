package io.zhicheng.policy.guangxi.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the shipped clause files against what was counted in the inventories they were made from. What holds of the
 * clauses of every module is in its contract test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClauseDataTest {
    private static final List<String> CODES = List.of("QZ4");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    private final ClauseCatalogue catalogue =
            CODES.stream().map(ClauseDataTest::load).reduce(ClauseCatalogue.empty(), ClauseCatalogue::plus);

    @ParameterizedTest
    @CsvSource({
        "QZ4, 187, 68, 27, 16, 43, 11, 20, 2",
    })
    void no_clause_was_lost(
            String code,
            int all,
            int decisions,
            int computations,
            int constraints,
            int procedures,
            int documents,
            int duties,
            int contexts) {
        assertThat(catalogue.inDocument(code)).hasSize(all);
        assertThat(Arrays.stream(ClauseKind.values()).map(kind -> count(code, kind)))
                .containsExactly(decisions, computations, constraints, procedures, documents, duties, contexts);
    }

    @Test
    void ids_are_unique() {
        assertThat(catalogue.clauses())
                .extracting(Clause::id)
                .doesNotHaveDuplicates()
                .hasSize(187);
    }

    @ParameterizedTest
    @CsvSource({
        "QZ4, 钦市职改办字〔2020〕4号, 2020-06-02, 2020-06-02, 2021-01-01",
    })
    void documents_are_identified_and_dated(
            String code, String number, LocalDate issuedOn, LocalDate inForceFrom, LocalDate inForceUntil) {
        Document document = catalogue.document(code);

        assertThat(document.number()).isEqualTo(number);
        assertThat(document.issuedOn().orElse(null)).isEqualTo(issuedOn);
        assertThat(document.inForceFrom()).isEqualTo(inForceFrom);
        assertThat(document.inForceUntil().orElse(null)).isEqualTo(inForceUntil);
        assertThat(document.title(Locale.CHINA)).containsPattern(HAN);
        assertThat(document.title(Locale.ENGLISH)).containsPattern(LATIN_WORD).doesNotContainPattern(HAN);
        assertThat(document.issuer(Locale.CHINA)).containsPattern(HAN);
        assertThat(document.issuer(Locale.ENGLISH)).containsPattern(LATIN_WORD).doesNotContainPattern(HAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QZ4"})
    void files_are_in_canonical_form(String code) {
        String withoutComments = text(code)
                .lines()
                .dropWhile(line -> line.startsWith("#") || line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(catalogue.print(code)).isEqualTo(withoutComments);
    }

    private int count(String code, ClauseKind kind) {
        return (int) catalogue.inDocument(code).stream()
                .filter(clause -> clause.kind() == kind)
                .count();
    }

    private static ClauseCatalogue load(String code) {
        try (InputStreamReader reader = new InputStreamReader(open(code), StandardCharsets.UTF_8)) {
            return ClauseCatalogue.parse(code + ".clauses", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String code) {
        try (InputStream stream = open(code)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String code) {
        return Objects.requireNonNull(ClauseDataTest.class.getResourceAsStream(code + ".clauses"), code);
    }
}
