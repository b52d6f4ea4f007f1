package io.zhicheng.policy.bulk;

import static io.zhicheng.policy.bulk.Admissions.POLICY;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhicheng.policy.bulk.BulkException.Reason;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.rule.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run goes, how it ends, and that it leaves nothing behind. */
@Timeout(60)
class BulkTest {
    private static final int ITEMS = 1000;

    private final List<Long> indexes = new ArrayList<>();
    private final List<Fault<Integer>> faults = new ArrayList<>();

    /** Takes numbers for people: the ten over and over. */
    private static Bulk<Integer> numbers() {
        List<Case> ten = Admissions.ten();
        return Bulk.of(POLICY, QUESTION).reading(number -> ten.get(number % 10));
    }

    private static Bulk<Integer> failingAt(int... numbers) {
        return numbers().reading(number -> {
            if (Arrays.stream(numbers).anyMatch(bad -> bad == number)) {
                throw new IllegalStateException("bad");
            }
            return number;
        });
    }

    private static Iterator<Integer> source() {
        return IntStream.range(0, ITEMS).iterator();
    }

    private Summary run(Bulk<Integer> bulk) {
        return bulk.run(source(), sink());
    }

    private Sink<Decided<Integer>, Integer> sink() {
        return Sink.of(decided -> indexes.add(decided.index()), faults::add);
    }

    private static List<Long> upTo(long number) {
        return LongStream.range(0, number).boxed().toList();
    }

    @AfterEach
    void no_thread_is_left_behind() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("policy-bulk-"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,128", "2,1", "2,7", "2,128", "3,7", "4,1", "4,7", "4,2000"})
    void in_order_each_comes_once_in_its_place(int threads, int chunk) {
        Summary summary = run(numbers().threads(threads).chunksOf(chunk));
        assertThat(indexes).isEqualTo(upTo(ITEMS));
        assertThat(summary.done()).isEqualTo(ITEMS);
        assertThat(summary.faults()).isZero();
        assertThat(summary.exhausted()).isTrue();
        assertThat(summary.statistics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,7", "2,1", "2,7", "3,128", "4,7"})
    void in_any_order_each_comes_once(int threads, int chunk) {
        run(numbers().threads(threads).inAnyOrder().chunksOf(chunk));
        assertThat(indexes).containsExactlyInAnyOrderElementsOf(upTo(ITEMS));
    }

    @Test
    void what_is_handed_over_is_the_item_with_its_decision() {
        List<Integer> wrong = new ArrayList<>();
        List<Case> ten = Admissions.ten();
        numbers()
                .threads(2)
                .chunksOf(3)
                .run(
                        source(),
                        Sink.of(
                                decided -> {
                                    Verdict verdict = POLICY.answer(QUESTION, ten.get(decided.input() % 10))
                                            .verdict();
                                    if (decided.index() != decided.input()
                                            || decided.decision().verdict() != verdict) {
                                        wrong.add(decided.input());
                                    }
                                },
                                faults::add));
        assertThat(wrong).isEmpty();
    }

    @Test
    void verdicts_are_counted() {
        assertThat(run(numbers().threads(2)).verdicts())
                .isEqualTo(Map.of(
                        Verdict.ELIGIBLE, 100L,
                        Verdict.INELIGIBLE, 800L,
                        Verdict.UNDETERMINED, 100L,
                        Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT, 0L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void statistics_do_not_depend_on_threads_and_order(int threads) {
        ClauseStatistics alone = Admissions.many(ITEMS)
                .map(person -> POLICY.answer(QUESTION, person))
                .collect(ClauseStatistics.collector());
        Bulk<Integer> bulk = numbers().threads(threads).chunksOf(7).withStatistics();
        assertThat(run(bulk).statistics()).contains(alone);
        assertThat(run(bulk.inAnyOrder()).statistics()).contains(alone);
    }

    @Test
    void applications_are_assessed_and_streams_taken() {
        Summary summary = Bulk.of(POLICY, QUESTION)
                .run(Admissions.many(20), decided -> indexes.add(decided.index()), fault -> {});
        assertThat(summary.done()).isEqualTo(20);
        assertThat(indexes).isEqualTo(upTo(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void nothing_comes_of_nothing(int threads) {
        Summary summary = numbers().threads(threads).withStatistics().run(Stream.empty(), d -> {}, f -> {});
        assertThat(summary.done()).isZero();
        assertThat(summary.exhausted()).isTrue();
        assertThat(summary.statistics()).contains(ClauseStatistics.NONE);
    }

    // ---------------------------------------------------------------- one bad item

    @ParameterizedTest
    @CsvSource({"1,10", "2,1", "2,10", "3,128"})
    void a_fault_wherever_it_stands_spoils_nothing_else(int threads, int chunk) {
        for (int bad : new int[] {0, 1, 9, 10, 127, 128, 500, ITEMS - 1}) {
            indexes.clear();
            faults.clear();
            Summary summary = run(failingAt(bad).threads(threads).chunksOf(chunk));
            assertThat(indexes).hasSize(ITEMS - 1).doesNotContain((long) bad).isSorted();
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.index()).isEqualTo(bad);
                assertThat(fault.input()).isEqualTo(bad);
                assertThat(fault.cause()).isInstanceOf(IllegalStateException.class);
            });
            assertThat(summary.done()).isEqualTo(ITEMS);
            assertThat(summary.faults()).isEqualTo(1);
        }
    }

    @Test
    void all_may_be_bad() {
        Summary summary =
                run(failingAt(IntStream.range(0, ITEMS).toArray()).threads(2).withStatistics());
        assertThat(summary.faults()).isEqualTo(ITEMS);
        assertThat(summary.statistics()).contains(ClauseStatistics.NONE);
        assertThat(faults).extracting(Fault::index).isEqualTo(upTo(ITEMS));
    }

    @Test
    void an_item_nested_too_deep_is_a_fault() {
        Summary summary = run(numbers().reading(number -> number == 5 ? overflow(0) : number));
        assertThat(summary.faults()).isEqualTo(1);
        assertThat(faults.get(0).cause()).isInstanceOf(StackOverflowError.class);
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    // ---------------------------------------------------------------- memory

    @ParameterizedTest
    @CsvSource({"1,5,true", "2,5,true", "2,5,false", "4,3,true"})
    void while_the_sink_is_slow_no_more_is_read_than_is_under_way(int threads, int chunk, boolean ordered) {
        AtomicInteger read = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        Iterator<Integer> counted = Stream.iterate(0, i -> i + 1)
                .limit(300)
                .peek(i -> read.incrementAndGet())
                .iterator();
        AtomicInteger taken = new AtomicInteger();
        Bulk<Integer> bulk = numbers().threads(threads).chunksOf(chunk);
        (ordered ? bulk.inOrder() : bulk.inAnyOrder())
                .run(
                        counted,
                        Sink.of(
                                decided -> {
                                    most.accumulateAndGet(read.get() - taken.getAndIncrement(), Math::max);
                                    if (decided.index() % 50 == 0) {
                                        sleep(5);
                                    }
                                },
                                faults::add));
        // the stream itself looks one item ahead
        assertThat(most.get()).isLessThanOrEqualTo(chunk * (threads == 1 ? 1 : 4L * threads) + 1);
    }

    @Test
    void one_slow_item_does_not_fill_the_memory_in_order() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger readWhenDone = new AtomicInteger();
        Iterator<Integer> counted = Stream.iterate(0, i -> i + 1)
                .limit(5000)
                .peek(i -> read.incrementAndGet())
                .iterator();
        numbers()
                .reading((Integer number) -> {
                    if (number == 0) {
                        sleep(100);
                        readWhenDone.set(read.get());
                    }
                    return number;
                })
                .threads(2)
                .chunksOf(4)
                .run(counted, sink());
        assertThat(readWhenDone.get()).isLessThanOrEqualTo(4 * 8 + 1);
        assertThat(indexes).isEqualTo(upTo(5000));
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    // ---------------------------------------------------------------- progress and stopping

    @Test
    void progress_is_told_after_every_so_many_items() {
        List<Progress> told = new ArrayList<>();
        run(failingAt(100, 600).threads(2).chunksOf(7).progress(300, told::add));
        assertThat(told).containsExactly(new Progress(300, 1), new Progress(600, 1), new Progress(900, 2));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,10", "2,7", "3,128"})
    void a_sink_that_has_enough_ends_even_a_source_without_end(int threads, int chunk) {
        Sink<Decided<Integer>, Integer> enough = new Sink<>() {
            @Override
            public void take(Decided<Integer> decided) {
                indexes.add(decided.index());
            }

            @Override
            public void fault(Fault<Integer> fault) {
                faults.add(fault);
            }

            @Override
            public boolean wantsMore() {
                return indexes.size() < 25;
            }
        };
        Summary summary = numbers()
                .threads(threads)
                .chunksOf(chunk)
                .withStatistics()
                .run(Stream.iterate(0, i -> (i + 1) % 10).iterator(), enough);
        assertThat(indexes).isEqualTo(upTo(25));
        assertThat(summary.done()).isEqualTo(25);
        assertThat(summary.exhausted()).isFalse();
        assertThat(summary.statistics().orElseThrow().subjects()).isEqualTo(25);
    }

    // ---------------------------------------------------------------- what ends a run

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "2,450", "3,999"})
    void a_sink_that_throws_ends_the_run(int threads, long at) {
        RuntimeException thrown = new IllegalStateException("disk full");
        BulkException ended = catchThrowableOfType(
                BulkException.class,
                () -> numbers()
                        .threads(threads)
                        .run(
                                source(),
                                Sink.of(
                                        decided -> {
                                            if (decided.index() == at) {
                                                throw thrown;
                                            }
                                            indexes.add(decided.index());
                                        },
                                        faults::add)));
        assertThat(ended.reason()).isEqualTo(Reason.SINK);
        assertThat(ended)
                .hasCause(thrown)
                .hasMessage("The run ended after " + at + " items: its sink or its listener threw");
        assertThat(ended.progress()).isEqualTo(new Progress(at, 0));
        assertThat(indexes).isEqualTo(upTo(at));
    }

    @Test
    void a_listener_that_throws_ends_the_run() {
        BulkException ended = catchThrowableOfType(
                BulkException.class,
                () -> run(numbers().progress(10, progress -> {
                    throw new IllegalStateException();
                })));
        assertThat(ended.reason()).isEqualTo(Reason.SINK);
        assertThat(ended.progress().done()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1,300", "2,0", "2,1", "2,300", "4,999"})
    void what_a_source_gave_before_it_threw_is_handed_over(int threads, int at) {
        RuntimeException thrown = new IllegalStateException("lost connection");
        Iterator<Integer> breaking = Stream.iterate(0, i -> i + 1)
                .peek(i -> {
                    if (i == at) {
                        throw thrown;
                    }
                })
                .iterator();
        BulkException ended = catchThrowableOfType(
                BulkException.class, () -> numbers().threads(threads).run(breaking, sink()));
        assertThat(ended.reason()).isEqualTo(Reason.SOURCE);
        assertThat(ended).hasCause(thrown);
        assertThat(ended.progress().done()).isEqualTo(at);
        assertThat(indexes).isEqualTo(upTo(at));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void an_error_ends_the_run_as_it_is(int threads) {
        Error error = new OutOfMemoryError("for the test");
        Throwable ended = catchThrowable(() -> run(numbers().threads(threads).reading((Integer number) -> {
            if (number == 500) {
                throw error;
            }
            return number;
        })));
        assertThat(ended).isSameAs(error);
        assertThat(indexes).isSubsetOf(upTo(500));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_interrupted_thread_ends_the_run_and_stays_interrupted(int threads) {
        BulkException ended = catchThrowableOfType(
                BulkException.class,
                () -> numbers()
                        .threads(threads)
                        .chunksOf(10)
                        .run(
                                source(),
                                Sink.of(
                                        decided -> {
                                            if (decided.index() == 99) {
                                                Thread.currentThread().interrupt();
                                            }
                                        },
                                        faults::add)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.progress().done()).isBetween(100L, (long) ITEMS);
    }

    @Test
    void an_interruption_wakes_who_waits_for_a_reading() throws InterruptedException {
        CountDownLatch asleep = new CountDownLatch(1);
        List<Throwable> ended = new ArrayList<>();
        Thread host = new Thread(() -> ended.add(catchThrowable(() -> numbers()
                .reading((Integer number) -> {
                    if (!Thread.currentThread().getName().equals("host")) {
                        asleep.countDown();
                        sleep(30_000);
                    }
                    return number;
                })
                .threads(2)
                .chunksOf(1)
                .run(Stream.iterate(0, i -> i + 1).iterator(), sink()))));
        host.setName("host");
        host.start();
        asleep.await();
        host.interrupt();
        host.join(20_000);
        assertThat(host.isAlive()).isFalse();
        assertThat(ended).singleElement().isInstanceOf(BulkException.class);
    }

    // ---------------------------------------------------------------- what a host may count on

    @Test
    void source_sink_and_listener_are_called_on_the_calling_thread() {
        List<Thread> threads = new ArrayList<>();
        numbers()
                .threads(3)
                .chunksOf(3)
                .progress(10, progress -> threads.add(Thread.currentThread()))
                .run(
                        Stream.iterate(0, i -> i + 1)
                                .limit(300)
                                .peek(i -> threads.add(Thread.currentThread()))
                                .iterator(),
                        Sink.of(decided -> threads.add(Thread.currentThread()), faults::add));
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void the_others_decide_too() {
        CountDownLatch both = new CountDownLatch(2);
        run(numbers().threads(2).chunksOf(1).reading((Integer number) -> {
            if (number < 2) {
                both.countDown();
                await(both);
            }
            return number;
        }));
        assertThat(indexes).isEqualTo(upTo(ITEMS));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_bulk_may_be_run_again_and_inside_a_run() {
        Bulk<Integer> bulk = numbers().threads(2);
        List<Long> inside = new ArrayList<>();
        bulk.run(Stream.of(1, 2, 3), decided -> inside.add(run(bulk).done()), faults::add);
        assertThat(inside).containsExactly((long) ITEMS, (long) ITEMS, (long) ITEMS);
    }

    @Test
    void no_text_form_tells_of_an_item() {
        numbers()
                .reading((String secret) -> Integer.parseInt(secret))
                .run(
                        Stream.of("3", "secret"),
                        decided -> assertThat(decided).hasToString("Decided(0)"),
                        fault -> assertThat(fault).hasToString("Fault(1, java.lang.NumberFormatException)"));
    }

    @Test
    void a_question_that_nobody_answers_is_told_at_once() {
        Question<Case> other = Question.of("other", Case.CASE, "别的", "other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bulk.of(POLICY, other))
                .withMessageContaining("does not answer the question other (questions: [");
    }

    @Test
    void settings_that_make_no_sense() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> numbers().threads(0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> numbers().chunksOf(0));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> numbers().progress(0, progress -> {}));
    }
}
