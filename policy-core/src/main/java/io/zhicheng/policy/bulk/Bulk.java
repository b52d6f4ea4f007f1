package io.zhicheng.policy.bulk;

import static com.google.common.base.Preconditions.checkArgument;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.port.in.AnswerQuestions;
import io.zhicheng.policy.port.in.AssessApplication;
import io.zhicheng.policy.rule.Question;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides very many, with bounded memory.
 *
 * <pre>{@code
 * Summary summary = Bulk.applications(policy)
 *         .reading(json::readApplication)
 *         .threads(2)
 *         .withStatistics()
 *         .run(lines, decided -> write(decided), fault -> report(fault));
 * }</pre>
 *
 * <p>A run reads the source and calls the sink and the listener on the calling thread alone, so that a transaction or a
 * session that hangs on the thread is in place. The calling thread decides too; the others that {@link #threads} asks
 * for are started by the run, do nothing but read items and decide them, and have ended when the run has, however it
 * ended.
 *
 * <p><b>Memory.</b> Items are read in chunks, of which four for each thread are under way at most: read and not handed
 * over. While the sink is slow, or one item is, no more is read. A source that trickles should have small chunks, as a
 * chunk is decided when it is full.
 *
 * <p><b>Faults.</b> An item that cannot be read or decided, because something threw an exception or because it is nested
 * so deep that the stack overflows, is handed over as a {@link Fault}; all others are as if it had not been there. When
 * the source, the sink or the listener throws, or the calling thread is interrupted, the run ends with a
 * {@link BulkException}. Errors, such as too little memory, end it too and are thrown as they are.
 *
 * <p>Immutable: each method gives another. It may be shared and run many times, also at once.
 *
 * @param <T> the type of the items
 */
public final class Bulk<T> {
    private final Function<? super T, Decision> deciding;
    private final Settings settings;
    private final boolean statistics;

    /** A decision, with its ways where they are to be counted. */
    private record Counted<T>(Decided<T> decided, List<Way> ways) {}

    private Bulk(Function<? super T, Decision> deciding, Settings settings, boolean statistics) {
        this.deciding = deciding;
        this.settings = settings;
        this.statistics = statistics;
    }

    /**
     * Asks a question of each item, on one thread and in order.
     *
     * @throws IllegalArgumentException when the policy does not answer it
     */
    public static <S> Bulk<S> of(AnswerQuestions policy, Question<S> question) {
        checkAnswers(policy, question);
        return new Bulk<>(subject -> policy.answer(question, subject), Settings.PLAIN, false);
    }

    /** Told at once, where else every single item would be a fault. */
    static void checkAnswers(AnswerQuestions policy, Question<?> question) {
        checkArgument(
                policy.questions().contains(question),
                "%s does not answer the question %s (questions: %s)",
                policy,
                question,
                policy.questions());
    }

    /** Assesses applications, on one thread and in order. */
    public static Bulk<Application> applications(AssessApplication policy) {
        return new Bulk<>(policy::decide, Settings.PLAIN, false);
    }

    /**
     * The same of what has still to be read, such as lines of JSON. It is read on all threads; a reading that throws sends
     * its item to the faults.
     */
    public <R> Bulk<R> reading(Function<? super R, ? extends T> reading) {
        return new Bulk<>(item -> deciding.apply(reading.apply(item)), settings, statistics);
    }

    /** With so many threads that decide, the calling one among them. */
    public Bulk<T> threads(int number) {
        return with(settings.withThreads(number));
    }

    /** Hands over in the order of the source. It is what holds unless something else is asked for. */
    public Bulk<T> inOrder() {
        return with(settings.withOrder(true));
    }

    /** Hands over as decisions come, chunk by chunk, so that one that takes long holds up no others. */
    public Bulk<T> inAnyOrder() {
        return with(settings.withOrder(false));
    }

    /** Reads and decides so many items at once; 128 unless told. */
    public Bulk<T> chunksOf(int items) {
        return with(settings.withChunk(items));
    }

    /** Tells a listener after every so many items how far the run has come. */
    public Bulk<T> progress(long everyItems, Consumer<? super Progress> listener) {
        return with(settings.withProgress(everyItems, listener));
    }

    /**
     * Counts which clause keeps how many out. For each that is kept out, all is tested that stands in its way, where a
     * verdict alone stops at the first; an item of which that cannot be told is a fault.
     */
    public Bulk<T> withStatistics() {
        return new Bulk<>(deciding, settings, true);
    }

    private Bulk<T> with(Settings other) {
        return new Bulk<>(deciding, other, statistics);
    }

    /**
     * Decides all items of a stream; it is closed by whoever opened it.
     *
     * @throws BulkException when the source, the sink or the listener throws, or the thread is interrupted
     */
    public Summary run(
            Stream<? extends T> source, Consumer<? super Decided<T>> decided, Consumer<? super Fault<T>> faults) {
        return run(source.iterator(), Sink.of(decided, faults));
    }

    /**
     * Decides all items of a source, or as many as the sink wants.
     *
     * @throws BulkException when the source, the sink or the listener throws, or the thread is interrupted
     */
    public Summary run(Iterator<? extends T> source, Sink<? super Decided<T>, T> sink) {
        EnumCounts<Verdict> verdicts = new EnumCounts<>(Verdict.class);
        return statistics ? countingClauses(source, sink, verdicts) : run(source, this::decide, sink, verdicts);
    }

    private Summary run(
            Iterator<? extends T> source,
            Chunk.Work<T, Decided<T>> work,
            Sink<? super Decided<T>, T> sink,
            EnumCounts<Verdict> verdicts) {
        Sink<Decided<T>, T> counting = Passing.on(sink, decided -> {
            sink.take(decided);
            verdicts.add(decided.decision().verdict());
        });
        return summary(new Conveyor<>(settings, source, work, counting).run(), verdicts, Optional.empty());
    }

    private Summary countingClauses(
            Iterator<? extends T> source, Sink<? super Decided<T>, T> sink, EnumCounts<Verdict> verdicts) {
        ClauseCounter clauses = new ClauseCounter();
        Sink<Counted<T>, T> counting = Passing.on(sink, counted -> {
            Verdict verdict = counted.decided().decision().verdict();
            sink.take(counted.decided());
            verdicts.add(verdict);
            clauses.add(verdict, counted.ways());
        });
        Conveyor.Ending ending = new Conveyor<>(settings, source, this::decideAndTellWays, counting).run();
        return summary(ending, verdicts, Optional.of(clauses.toStatistics()));
    }

    private Decided<T> decide(long index, T item) {
        return new Decided<>(index, item, deciding.apply(item));
    }

    private Counted<T> decideAndTellWays(long index, T item) {
        Decided<T> decided = decide(index, item);
        Decision decision = decided.decision();
        return new Counted<>(decided, decision.verdict() == Verdict.INELIGIBLE ? decision.ways() : List.of());
    }

    private static Summary summary(
            Conveyor.Ending ending, EnumCounts<Verdict> verdicts, Optional<ClauseStatistics> statistics) {
        Progress progress = ending.progress();
        return new Summary(progress.done(), progress.faults(), verdicts.toMap(), ending.exhausted(), statistics);
    }
}
