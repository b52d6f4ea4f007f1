package io.zhicheng.policy.gansu.clauses;

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
    private static final List<String> CODES = List.of("GS28", "GS268", "LX282", "GSPX1");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    private final ClauseCatalogue catalogue =
            CODES.stream().map(ClauseDataTest::load).reduce(ClauseCatalogue.empty(), ClauseCatalogue::plus);

    @ParameterizedTest
    @CsvSource({
        "GS28, 367, 165, 40, 39, 23, 24, 65, 11",
        "GS268, 245, 48, 10, 19, 35, 96, 29, 8",
        "LX282, 291, 44, 24, 73, 69, 31, 40, 10",
        "GSPX1, 99, 39, 7, 8, 25, 6, 4, 10",
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
    void ids_are_unique_across_the_files() {
        assertThat(catalogue.clauses())
                .extracting(Clause::id)
                .doesNotHaveDuplicates()
                .hasSize(1002);
    }

    @ParameterizedTest
    @CsvSource({
        "GS28, 甘人社厅发〔2018〕28号, , 2018-01-01, ",
        "GS268, 甘人社通〔2018〕268号, , 2018-01-01, ",
        "LX282, 临州人社通〔2018〕282号, 2018-08-26, 2018-08-26, ",
        "GSPX1, 甘人资培职办〔2020〕1号, 2020-09-01, 2020-09-01, 2021-01-01",
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
    @ValueSource(strings = {"GS28", "GS268", "LX282", "GSPX1"})
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
