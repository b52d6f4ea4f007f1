package io.zhicheng.policy.model.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreadClausesTest {
    private static final ClauseId FIRST = ClauseId.parse("T1/1-a");
    private static final ClauseId SECOND = ClauseId.parse("T1/1-b");

    private static final String HEAD = """
            # A comment.

            document: T1
            title.zh: 测试
            title.en: Test
            number: 测〔2018〕1号
            issuer.zh: 测试厅
            issuer.en: Department of tests
            in-force-from: 2018-01-01
            """;
    private static final String CLAUSES = """

            id: T1/1-a
            clause: 一
            area: context
            kind: context
            applies: everybody
            zh: 甲
            en: A

            id: T1/1-b
            clause: 一
            area: context
            kind: context
            applies: everybody
            zh: 乙
            en: B
            """;
    private static final String FAULTY =
            CLAUSES.replace("kind: context\napplies: everybody\nzh: 乙", "kind: fable\nzh: 乙");

    private static ClauseCatalogue load(String text) {
        return ClauseCatalogue.load(name -> stream(text), "T1.clauses");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A fault would be told by whoever reads the clauses: so nobody has. */
    @Test
    void document_and_ids_are_told_without_reading_a_clause() {
        ClauseCatalogue catalogue = load(HEAD + FAULTY).plus(ClauseCatalogue.empty());
        assertThat(catalogue.documents()).extracting(Document::code).containsExactly("T1");
        assertThat(catalogue.document("T1").titleZh()).isEqualTo("测试");
        assertThat(catalogue.contains(FIRST)).isTrue();
        assertThat(catalogue.contains(SECOND)).isTrue();
        assertThat(catalogue.contains(ClauseId.parse("T2/1-a"))).isFalse();
        assertThat(catalogue).hasToString("ClauseCatalogue[T1] of 2 clauses");
    }

    @Test
    void a_fault_is_told_with_its_line_by_every_reading_of_a_clause() {
        ClauseCatalogue catalogue = load(HEAD + FAULTY);
        Stream.<Runnable>of(
                        () -> catalogue.get(FIRST),
                        () -> catalogue.find(SECOND),
                        catalogue::clauses,
                        () -> catalogue.inDocument("T1"),
                        catalogue::areas,
                        () -> catalogue.plus(ClauseCatalogue.empty()).get(FIRST))
                .forEach(reading -> assertThatExceptionOfType(ClauseFormatException.class)
                        .isThrownBy(reading::run)
                        .withMessageContaining("T1.clauses, line 19: found a record without key (applies)")
                        .withMessageContaining("T1.clauses, line 22: found kind of clause (fable)"));
    }

    /** Otherwise a citation would be called misspelt where the text is. */
    @Test
    void an_id_that_is_not_found_makes_the_text_be_read() {
        ClauseCatalogue catalogue = load(HEAD + CLAUSES.replace("id: T1/1-b", "Id: T1/1-b"));
        assertThat(catalogue.contains(FIRST)).isTrue();
        assertThatExceptionOfType(ClauseFormatException.class)
                .isThrownBy(() -> catalogue.contains(SECOND))
                .withMessageContaining("line 19: found key (Id)");
        assertThat(load(HEAD + CLAUSES).contains(ClauseId.parse("T1/2"))).isFalse();
    }

    @Test
    void a_fault_of_the_head_is_told_at_once_with_those_further_down() {
        assertThatExceptionOfType(ClauseFormatException.class)
                .isThrownBy(() -> load(HEAD.replace("2018-01-01", "2018-02-30") + FAULTY))
                .withMessageContaining("line 9: found date (2018-02-30)")
                .withMessageContaining("line 22: found kind of clause (fable)");
        assertThatExceptionOfType(ClauseFormatException.class).isThrownBy(() -> load(CLAUSES.strip()));
        assertThatExceptionOfType(ClauseFormatException.class).isThrownBy(() -> load(""));
        assertThatExceptionOfType(ClauseFormatException.class).isThrownBy(() -> load(HEAD + CLAUSES.stripLeading()));
    }

    @Test
    void a_resource_that_is_not_there_is_told_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ClauseCatalogue.load(name -> null, "T1.clauses"))
                .withMessageContaining("T1.clauses")
                .withMessageContaining("Maybe");
    }

    @Test
    void what_is_read_is_what_a_parser_reads() throws Exception {
        ClauseCatalogue parsed = ClauseCatalogue.parse("T1.clauses", new StringReader(HEAD + CLAUSES));
        assertThat(load(HEAD + CLAUSES)).isEqualTo(parsed).hasSameHashCodeAs(parsed);
        assertThat(load(HEAD).documents()).isEqualTo(parsed.documents());
        assertThat(load((HEAD + CLAUSES).replace("\n", "\r\n"))).isEqualTo(parsed);
    }

    @Test
    void threads_that_ask_at_once_are_given_the_same_clause() throws InterruptedException, ExecutionException {
        AtomicInteger opened = new AtomicInteger();
        ClauseCatalogue catalogue = ClauseCatalogue.load(
                name -> {
                    opened.incrementAndGet();
                    return stream(HEAD + CLAUSES);
                },
                "T1.clauses");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Clause> ask = () -> catalogue.get(FIRST);
            List<Future<Clause>> answers = threads.invokeAll(Collections.nCopies(64, ask));
            Set<Clause> different = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Clause> answer : answers) {
                different.add(answer.get());
            }
            assertThat(different).hasSize(1);
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
        assertThat(opened).hasValue(1);
    }
}
