package io.zhicheng.policy.model.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhicheng.policy.model.clause.ClauseFormatException.Fault;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseCatalogueTest {
    private static final String HEAD = """
            document: EX1
            title.zh: 示例通知
            title.en: Example notice
            number: 例〔2020〕1号
            issuer.zh: 示例办公室
            issuer.en: Example office
            issued: 2020-03-01
            in-force-from: 2020-03-02
            in-force-until: 2021-01-01
            note: An example.
            """;

    private static final String SHARE = """
            id: EX1/1.1-a
            clause: 一（一）
            area: committee
            kind: constraint
            applies: committees of the example
            effective: 2020-06
            zh: 外单位专家不少于三成
            en: At least 30 % of a committee are outside experts.
            parameter: minShare = 0.3
            parameter: outside = ["外单位", "外地"]
            fact: roster
            fact: rosterDate
            outcome: roster lawful or not
            boundary: 3 of 10 -> lawful
            boundary: 2 of 9 -> not
            reading: Rounded up or exact? Proposed: exact.
            relates: refines EX1/1.1-b
            relates: compare EX2/4-a
            """;

    private static final String DUTY = """
            id: EX1/1.1-b
            clause: 一（一）
            area: oversight
            kind: duty
            applies: example offices
            zh: 办公室应加强监督
            en: The office supervises.
            """;

    private static final String TEXT = HEAD + "\n" + SHARE + "\n" + DUTY;

    private static ClauseCatalogue parse(String text) {
        try {
            return ClauseCatalogue.parse("EX1.clauses", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(ClauseFormatException.class, () -> parse(text))
                .faults();
    }

    private static void assertOneFault(String text, int line, String found, String expected, String maybe) {
        ClauseFormatException e = catchThrowableOfType(ClauseFormatException.class, () -> parse(text));
        assertThat(e).as("refused").isNotNull();
        assertThat(e.faults()).as(e.getMessage()).hasSize(1);
        assertThat(e.faults().get(0).line()).as(e.getMessage()).isEqualTo(line);
        assertThat(e.getMessage().lines().toList().get(0))
                .startsWith("EX1.clauses, line " + line + ": found ")
                .contains(found)
                .contains(", expected ")
                .contains(expected);
        assertThat(e.getMessage().lines().toList().get(1)).startsWith("Maybe ").contains(maybe);
    }

    /** The text with one line of it replaced; lines are counted from 1. */
    private static String with(int line, String replacement) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.set(line - 1, replacement);
        return String.join("\n", lines) + "\n";
    }

    /** The text without one of its lines. */
    private static String without(int line) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.remove(line - 1);
        return String.join("\n", lines) + "\n";
    }

    @Nested
    class Reading {
        @Test
        void reads_the_document() {
            Document document = parse(TEXT).document("EX1");

            assertThat(document.title(Locale.CHINA)).isEqualTo("示例通知");
            assertThat(document.title(Locale.ENGLISH)).isEqualTo("Example notice");
            assertThat(document.number()).isEqualTo("例〔2020〕1号");
            assertThat(document.issuer(Locale.TRADITIONAL_CHINESE)).isEqualTo("示例办公室");
            assertThat(document.issuer(Locale.ROOT)).isEqualTo("Example office");
            assertThat(document.issuedOn()).contains(LocalDate.of(2020, 3, 1));
            assertThat(document.inForceFrom()).isEqualTo("2020-03-02");
            assertThat(document.inForceUntil()).contains(LocalDate.of(2021, 1, 1));
            assertThat(document.note()).contains("An example.");
        }

        @Test
        void reads_every_attribute_of_a_clause() {
            Clause clause = parse(TEXT).get(ClauseId.parse("EX1/1.1-a"));

            assertThat(clause.numbering()).isEqualTo("一（一）");
            assertThat(clause.area()).isEqualTo("committee");
            assertThat(clause.kind()).isEqualTo(ClauseKind.CONSTRAINT);
            assertThat(clause.appliesTo()).isEqualTo("committees of the example");
            assertThat(clause.effective()).contains(EffectiveFrom.parse("2020-06"));
            assertThat(clause.text(Locale.CHINA)).isEqualTo("外单位专家不少于三成").isEqualTo(clause.zh());
            assertThat(clause.text(Locale.US))
                    .isEqualTo("At least 30 % of a committee are outside experts.")
                    .isEqualTo(clause.en());
            assertThat(clause.parameters())
                    .extracting(ClauseParameter::toString)
                    .containsExactly("minShare = 0.3", "outside = [\"外单位\", \"外地\"]");
            assertThat(clause.findParameter("minShare")).contains(new ClauseValue.Amount(new BigDecimal("0.3")));
            assertThat(clause.findParameter("maxShare")).isEmpty();
            assertThat(clause.facts()).containsExactly("roster", "rosterDate");
            assertThat(clause.outcome()).contains("roster lawful or not");
            assertThat(clause.boundaries()).containsExactly("3 of 10 -> lawful", "2 of 9 -> not");
            assertThat(clause.reading()).contains("Rounded up or exact? Proposed: exact.");
            assertThat(clause.relates()).containsExactly("refines EX1/1.1-b", "compare EX2/4-a");
        }

        @Test
        void what_is_left_out_is_empty() {
            Clause clause = parse(TEXT).get(ClauseId.parse("EX1/1.1-b"));

            assertThat(clause.effective()).isEmpty();
            assertThat(clause.parameters()).isEmpty();
            assertThat(clause.facts()).isEmpty();
            assertThat(clause.outcome()).isEmpty();
            assertThat(clause.boundaries()).isEmpty();
            assertThat(clause.reading()).isEmpty();
            assertThat(clause.relates()).isEmpty();
        }

        @Test
        void print_writes_what_parse_reads() {
            ClauseCatalogue catalogue = parse(TEXT);

            assertThat(catalogue.print("EX1")).isEqualTo(TEXT);
            assertThat(parse(catalogue.print("EX1"))).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
        }

        @Test
        void comments_at_the_head_and_line_ends_of_another_system_do_not_matter() {
            assertThat(parse("# one\n#\n# two\n\n" + TEXT)).isEqualTo(parse(TEXT));
            assertThat(parse("# one\n" + TEXT)).isEqualTo(parse(TEXT));
            assertThat(parse(TEXT.replace("\n", "\r\n"))).isEqualTo(parse(TEXT));
        }

        @Test
        void a_document_may_stand_alone() {
            assertThat(parse(HEAD).clauses()).isEmpty();
            assertThat(parse(HEAD).inDocument("EX1")).isEmpty();
        }

        @Test
        void a_failing_reader_is_the_callers_to_hear_of() {
            assertThatThrownBy(() -> ClauseCatalogue.parse("closed", closed())).isInstanceOf(IOException.class);
        }

        private static Reader closed() throws IOException {
            Reader reader = new StringReader(TEXT);
            reader.close();
            return reader;
        }
    }

    /** One fault a case; line 1 to 10 are the document, 12 to 29 the first clause, 31 to 37 the second. */
    @Nested
    class Faults {
        @Test
        void unknown_key() {
            assertOneFault(with(30, "\nremark: text"), 31, "key (remark)", "one of (id, clause", "Maybe");
        }

        @Test
        void misspelt_key_is_answered_with_the_likely_one() {
            assertOneFault(with(24, "outcom: lawful"), 24, "key (outcom)", "outcome", "(outcome) was meant");
        }

        @ParameterizedTest
        @CsvSource({"2,title.zh,1", "4,number,1", "8,in-force-from,1", "13,clause,12", "15,kind,12", "19,en,12"})
        void missing_key(int line, String key, int recordLine) {
            assertOneFault(without(line), recordLine, "without key (" + key + ")", "every record", "was deleted");
        }

        @Test
        void key_out_of_order() {
            String text = HEAD + "\n" + SHARE + "fact: tooLate\n";
            assertOneFault(text, 30, "key (fact) after (relates)", "in the order (id, clause", "move it up");
        }

        @Test
        void key_that_may_stand_once_stands_twice() {
            assertOneFault(with(28, "reading: again"), 28, "key (reading) again", "line (27)", "another key");
        }

        @Test
        void blank_line_between_records_is_missing() {
            assertThat(faults(HEAD + "\n" + DUTY + SHARE)).anySatisfy(fault -> {
                assertThat(fault.line()).isEqualTo(19);
                assertThat(fault.maybe()).contains("blank line between two records is missing");
            });
            assertThat(faults(HEAD + DUTY))
                    .allSatisfy(fault -> assertThat(fault.maybe())
                            .contains("blank line between the document and its first clause is missing"));
        }

        @Test
        void id_stands_twice() {
            assertOneFault(with(31, "id: EX1/1.1-a"), 31, "id (EX1/1.1-a) again", "line (12)", "next letter");
        }

        @Test
        void id_of_another_document() {
            assertOneFault(with(31, "id: EX2/1.1-b"), 31, "id (EX2/1.1-b)", "document (EX1)", "write (EX1/1.1-b)");
        }

        @Test
        void malformed_id() {
            assertOneFault(with(31, "id: EX1-1.1-b"), 31, "clause id (EX1-1.1-b)", "slash", "code of the document");
        }

        @Test
        void malformed_document_code() {
            assertOneFault(with(1, "document: 例1"), 1, "document code (例1)", "capital letters", "文号");
        }

        @Test
        void unknown_kind() {
            assertOneFault(with(15, "kind: decison"), 15, "kind of clause (decison)", "decision, comp", "misspelt");
            assertOneFault(with(15, "kind: DUTY"), 15, "kind of clause (DUTY)", "duty", "capitals");
        }

        @Test
        void malformed_area() {
            assertOneFault(with(14, "area: Expert pool"), 14, "area (Expert pool)", "lower case", "expert-pool");
        }

        @Test
        void tab() {
            assertOneFault(with(13, "clause:\t一"), 13, "a tab", "blanks only", "one blank");
        }

        @Test
        void control_character() {
            assertOneFault(with(13, "clause: 一\u0085二"), 13, "a control character", "blanks only", "pasted");
            assertOneFault(with(13, "clause: 一\u2028二"), 13, "a control character", "blanks only", "pasted");
        }

        @Test
        void blank_at_the_end_of_a_line() {
            assertOneFault(with(13, "clause: 一 "), 13, "a blank at the end", "none", "trim");
            assertOneFault(with(13, "clause: 一\u3000"), 13, "a blank at the end", "none", "trim");
        }

        @Test
        void value_is_empty() {
            assertOneFault(with(19, "en:"), 19, "key (en) without a value", "a value", "forgotten");
            assertOneFault(with(24, "outcome:"), 24, "key (outcome) without a value", "a value", "leave the line out");
        }

        @Test
        void value_is_not_set_off_by_one_blank() {
            assertOneFault(with(13, "clause:一"), 13, "(clause:一)", "exactly one blank", "missing or too many");
            assertOneFault(with(13, "clause:  一"), 13, "(clause:  一)", "exactly one blank", "missing or too many");
        }

        @Test
        void line_without_key() {
            assertOneFault(with(29, "a broken line"), 29, "(a broken line)", "key, colon, blank and value", "one line");
            assertOneFault(with(29, "relates：全角"), 29, "(relates：全角)", "key, colon", "Latin one");
        }

        @Test
        void malformed_date() {
            assertOneFault(with(7, "issued: 2020-3-1"), 7, "date (2020-3-1)", "(2018-08-26)", "a zero is missing");
            assertOneFault(with(8, "in-force-from: 2020"), 8, "date (2020)", "a day", "a zero is missing");
            assertOneFault(with(9, "in-force-until: 2021-02-29"), 9, "date (2021-02-29)", "a day", "no such day");
            assertOneFault(with(17, "effective: 2020-6"), 17, "start (2020-6)", "a month", "a zero is missing");
        }

        @Test
        void end_before_start() {
            assertOneFault(
                    with(9, "in-force-until: 2020-03-02"), 1, "until (2020-03-02)", "after the start", "exchanged");
        }

        @Test
        void malformed_parameter() {
            assertOneFault(
                    with(20, "parameter: minShare: 0.3"), 20, "(minShare: 0.3)", "name and value", "equals sign");
            assertOneFault(with(20, "parameter: minShare = third"), 20, "(third)", "a value", "quotation marks");
            assertOneFault(with(20, "parameter: min share = 0.3"), 20, "(min share)", "a letter", "blank");
        }

        @Test
        void parameter_stands_twice() {
            assertOneFault(with(21, "parameter: minShare = 0.4"), 21, "(minShare) again", "once", "one list");
        }

        @Test
        void comment_after_the_head() {
            assertOneFault(with(30, "\n# a comment"), 31, "(# a comment)", "only at the head", "(reading)");
        }

        @Test
        void blank_lines_too_many() {
            assertOneFault("\n" + TEXT, 1, "a blank line", "a record", "too many");
            assertOneFault(HEAD + "\n\n" + DUTY, 12, "a blank line", "a record", "too many");
            assertOneFault(TEXT + "\n", 38, "a blank line", "the end of the file", "left over");
            assertOneFault("# head\n\n\n" + TEXT, 3, "a blank line", "a record", "too many");
        }

        @Test
        void document_record_is_missing() {
            assertOneFault(DUTY, 1, "(id: EX1/1.1-b)", "document: …", "head record is missing");
        }

        @Test
        void second_document_in_one_file() {
            assertOneFault(TEXT + "\n" + HEAD, 39, "(document: EX1)", "only clauses", "one file per document");
        }

        @Test
        void nothing_but_comments() {
            assertOneFault("", 1, "no record", "document: …", "empty");
            assertOneFault("# head\n", 1, "no record", "document: …", "only comments");
        }

        @Test
        void wrong_encoding() {
            assertOneFault("\uFEFF" + TEXT, 1, "a byte order mark", "text", "without");
            assertOneFault(with(13, "clause: \uFFFD"), 13, "(clause: \uFFFD)", "UTF-8", "GBK");
        }

        @Test
        void all_faults_are_told_at_once_in_the_order_of_lines() {
            String text = with(31, "id: EX1/1.1-a")
                    .replace("kind: duty", "kind: duties")
                    .replace("issued: 2020-03-01", "issued: someday")
                    .replace("fact: roster\n", "fact:\n");

            ClauseFormatException e = catchThrowableOfType(ClauseFormatException.class, () -> parse(text));

            assertThat(e.source()).isEqualTo("EX1.clauses");
            assertThat(e.count()).isEqualTo(4);
            assertThat(e.faults()).extracting(Fault::line).containsExactly(7, 22, 31, 34);
            assertThat(e.getMessage().lines()).hasSize(8);
        }

        @Test
        void at_most_twenty_faults_are_told_and_the_rest_counted() {
            ClauseFormatException e = catchThrowableOfType(
                    ClauseFormatException.class, () -> parse(HEAD + "\n" + DUTY + "reading: \n" + "x\n".repeat(30)));

            assertThat(e.faults()).hasSize(20);
            assertThat(e.count()).isEqualTo(32);
            assertThat(e).hasMessageEndingWith("\nand (12) more faults");
        }
    }

    @Nested
    class Browsing {
        private final ClauseCatalogue one = parse(TEXT);
        private final ClauseCatalogue two = parse(TEXT.replace("EX1", "EX2").replace("kind: duty", "kind: procedure"));
        private final ClauseCatalogue both = one.plus(two);

        @Test
        void lists_keep_the_order_of_documents_and_clauses() {
            assertThat(both.documents()).extracting(Document::code).containsExactly("EX1", "EX2");
            assertThat(two.plus(one).documents()).extracting(Document::code).containsExactly("EX2", "EX1");
            assertThat(ids(both.clauses())).containsExactly("EX1/1.1-a", "EX1/1.1-b", "EX2/1.1-a", "EX2/1.1-b");
        }

        @Test
        void by_document_area_and_kind() {
            assertThat(ids(both.inDocument("EX2"))).containsExactly("EX2/1.1-a", "EX2/1.1-b");
            assertThat(ids(both.ofArea("committee"))).containsExactly("EX1/1.1-a", "EX2/1.1-a");
            assertThat(both.ofArea("fees")).isEmpty();
            assertThat(ids(both.ofKind(ClauseKind.PROCEDURE))).containsExactly("EX2/1.1-b");
            assertThat(both.areas()).containsExactly("committee", "oversight");
        }

        @Test
        void search_combines_conditions() {
            assertThat(both.search(ClauseQuery.any())).isEqualTo(both.clauses());
            assertThat(ids(both.search(ClauseQuery.any().inDocument("EX1").ofArea("committee"))))
                    .containsExactly("EX1/1.1-a");
            assertThat(both.search(ClauseQuery.any().inDocument("EX1").ofKind(ClauseKind.PROCEDURE)))
                    .isEmpty();
            assertThat(ids(both.search(ClauseQuery.any().containing("监督")))).containsExactly("EX1/1.1-b", "EX2/1.1-b");
            assertThat(ids(both.search(
                            ClauseQuery.any().containing("OUTSIDE Experts").inDocument("EX2"))))
                    .containsExactly("EX2/1.1-a");
        }

        @Test
        void find_is_empty_where_get_throws() {
            assertThat(both.find(ClauseId.parse("EX1/9-z"))).isEmpty();
            assertThat(both.findDocument("EX9")).isEmpty();
            assertThatThrownBy(() -> both.get(ClauseId.parse("EX1/1.1")))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("(EX1/1.1)")
                    .hasMessageContaining("[EX1/1.1-a, EX1/1.1-b]")
                    .hasMessageContaining("\nMaybe the letter");
            assertThatThrownBy(() -> both.get(ClauseId.parse("EX9/1")))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("[EX1, EX2]")
                    .hasMessageContaining("\nMaybe the module");
            assertThatThrownBy(() -> both.document("EX9"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("\nMaybe the module");
            assertThatThrownBy(() -> both.inDocument("EX9")).isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void plus_refuses_the_same_code_and_names_both_documents() {
            ClauseCatalogue other = parse(HEAD.replace("例〔2020〕1号", "例〔2021〕1号"));

            assertThatThrownBy(() -> one.plus(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("例〔2020〕1号")
                    .hasMessageContaining("例〔2021〕1号")
                    .hasMessageContaining("\nMaybe ");
        }

        @Test
        void plus_has_a_neutral_element() {
            assertThat(ClauseCatalogue.empty().plus(one)).isEqualTo(one);
            assertThat(one.plus(ClauseCatalogue.empty())).isEqualTo(one);
            assertThat(ClauseCatalogue.empty().clauses()).isEmpty();
        }

        @Test
        void of_lists_clauses_document_by_document() {
            List<Clause> mixed = List.of(
                    both.clauses().get(2),
                    both.clauses().get(0),
                    both.clauses().get(3),
                    both.clauses().get(1));

            assertThat(ClauseCatalogue.of(both.documents(), mixed)).isEqualTo(both);
        }

        @Test
        void of_refuses_duplicates_and_strays() {
            assertThatThrownBy(() -> ClauseCatalogue.of(one.documents(), both.clauses()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("EX2/1.1-a")
                    .hasMessageContaining("\nMaybe ");
            Clause clause = one.clauses().get(0);
            assertThatThrownBy(() -> ClauseCatalogue.of(one.documents(), List.of(clause, clause)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(EX1/1.1-a) stands twice");
            Document document = one.document("EX1");
            assertThatThrownBy(() -> ClauseCatalogue.of(List.of(document, document), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(EX1) stands twice");
        }

        @Test
        void lists_cannot_be_changed() {
            assertThatThrownBy(() -> one.clauses().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> one.documents().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> one.clauses().get(0).facts().add("x"))
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        private static List<String> ids(List<Clause> clauses) {
            return clauses.stream().map(Clause::id).map(ClauseId::toString).toList();
        }
    }

    @Nested
    class Building {
        @ParameterizedTest
        @CsvSource({"2020-03-01,false", "2020-03-02,true", "2020-12-31,true", "2021-01-01,false"})
        void document_is_in_force_from_its_start_to_the_day_before_its_end(LocalDate date, boolean inForce) {
            assertThat(parse(HEAD).document("EX1").isInForceOn(date)).isEqualTo(inForce);
        }

        @Test
        void document_without_end_stays_in_force() {
            String open = HEAD.replace("in-force-until: 2021-01-01\n", "");

            assertThat(parse(open).document("EX1").isInForceOn(LocalDate.of(2100, 1, 1)))
                    .isTrue();
        }

        @Test
        void a_required_attribute_that_is_missing_is_named() {
            assertThatThrownBy(() -> Clause.builder(ClauseId.parse("EX1/1"))
                            .numbering("一")
                            .build())
                    .hasMessageContaining("(EX1/1) has no (area)")
                    .hasMessageContaining("\nMaybe ");
            assertThatThrownBy(
                            () -> Document.builder("EX1").title("标题", "Title").build())
                    .hasMessageContaining("(EX1) has no (number)")
                    .hasMessageContaining("\nMaybe ");
        }

        @Test
        void a_text_that_could_not_be_read_back_is_refused() {
            Clause.Builder builder = Clause.builder(ClauseId.parse("EX1/1"));

            assertThatThrownBy(() -> builder.zh("")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.zh(" 一")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.zh("一\n二")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> builder.facts(List.of("a", "")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("key (fact)")
                    .hasMessageContaining("\nMaybe ");
        }

        @Test
        void parameters_have_unique_names() {
            ClauseParameter parameter = ClauseParameter.parse("a = 1");

            assertThatThrownBy(() -> Clause.builder(ClauseId.parse("EX1/1"))
                            .numbering("一")
                            .area("fees")
                            .kind(ClauseKind.DUTY)
                            .appliesTo("all")
                            .zh("一")
                            .en("One.")
                            .parameters(List.of(parameter, parameter))
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(a = 1)")
                    .hasMessageContaining("\nMaybe ");
        }
    }
}
