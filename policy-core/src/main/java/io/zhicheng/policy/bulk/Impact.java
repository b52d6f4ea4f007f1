package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.port.in.AnswerQuestions;
import io.zhicheng.policy.port.in.AssessApplication;
import io.zhicheng.policy.port.in.BrowsePolicy;
import io.zhicheng.policy.port.in.ComparePolicies;
import io.zhicheng.policy.rule.Question;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds two policies against each other over one population: who gains, who loses, and which clause did it. The two may
 * be of two dates, with and without a layer, or of two places.
 *
 * <pre>{@code
 * ImpactSummary summary = Impact.ofApplications(policies.in("620000").on(before), policies.in("620000").on(after))
 *         .threads(2)
 *         .run(applications, shift -> tell(shift), fault -> report(fault));
 * }</pre>
 *
 * <p>Both decide the same subject, which is read once. It runs as {@link Bulk} does, with the same order, memory and
 * faults; an item that one of the two cannot decide is a fault. What is attributed to whom: see {@link Cause} and
 * {@link ImpactSummary.OfChange}. With the policies the other way round, gains are losses, and what becomes clear
 * becomes open.
 *
 * <p>Immutable: each method gives another. It may be shared and run many times, also at once.
 *
 * @param <T> the type of the items
 */
public final class Impact<T> {
    private final Function<? super T, Both> deciding;
    private final Attribution attribution;
    private final Settings settings;

    /** One subject, decided twice. */
    private record Both(Decision before, Decision after) {}

    private Impact(Function<? super T, Both> deciding, Attribution attribution, Settings settings) {
        this.deciding = deciding;
        this.attribution = attribution;
        this.settings = settings;
    }

    /**
     * Two policies that answer a question, asked on one thread and in order.
     *
     * @throws IllegalArgumentException when one of them does not answer it
     */
    public static <S, P extends AnswerQuestions & BrowsePolicy & ComparePolicies> Impact<S> between(
            P before, P after, Question<S> question) {
        Bulk.checkAnswers(before, question);
        Bulk.checkAnswers(after, question);
        return of(before, after, (Function<S, Both>)
                subject -> new Both(before.answer(question, subject), after.answer(question, subject)));
    }

    /** Two policies that assess applications, on one thread and in order. */
    public static <P extends AssessApplication & BrowsePolicy & ComparePolicies> Impact<Application> ofApplications(
            P before, P after) {
        return of(before, after, (Function<Application, Both>)
                application -> new Both(before.decide(application), after.decide(application)));
    }

    private static <S, P extends BrowsePolicy & ComparePolicies> Impact<S> of(
            P before, P after, Function<S, Both> deciding) {
        return new Impact<>(deciding, new Attribution(before, after, before.compare(after)), Settings.PLAIN);
    }

    /** The same of what has still to be read, as with {@link Bulk#reading}. */
    public <R> Impact<R> reading(Function<? super R, ? extends T> reading) {
        return new Impact<>(item -> deciding.apply(reading.apply(item)), attribution, settings);
    }

    /** With so many threads that decide, the calling one among them. */
    public Impact<T> threads(int number) {
        return with(settings.withThreads(number));
    }

    /** Hands over in the order of the source. It is what holds unless something else is asked for. */
    public Impact<T> inOrder() {
        return with(settings.withOrder(true));
    }

    /** Hands over as decisions come, chunk by chunk. */
    public Impact<T> inAnyOrder() {
        return with(settings.withOrder(false));
    }

    /** Reads and decides so many items at once; 128 unless told. */
    public Impact<T> chunksOf(int items) {
        return with(settings.withChunk(items));
    }

    /** Tells a listener after every so many items how far the run has come. */
    public Impact<T> progress(long everyItems, Consumer<? super Progress> listener) {
        return with(settings.withProgress(everyItems, listener));
    }

    private Impact<T> with(Settings other) {
        return new Impact<>(deciding, attribution, other);
    }

    /**
     * Decides all items of a stream twice; it is closed by whoever opened it.
     *
     * @throws BulkException when the source, the sink or the listener throws, or the thread is interrupted
     */
    public ImpactSummary run(
            Stream<? extends T> source, Consumer<? super Shift<T>> shifted, Consumer<? super Fault<T>> faults) {
        return run(source.iterator(), Sink.of(shifted, faults));
    }

    /**
     * Decides all items of a source twice, or as many as the sink wants, and hands over those whose verdicts differ; all
     * are counted.
     *
     * @throws BulkException when the source, the sink or the listener throws, or the thread is interrupted
     */
    public ImpactSummary run(Iterator<? extends T> source, Sink<? super Shift<T>, T> sink) {
        ImpactCounter counter = new ImpactCounter(attribution);
        Sink<Shift<T>, T> counting = Passing.on(sink, shift -> {
            if (shift.before().verdict() != shift.after().verdict()) {
                sink.take(shift);
            }
            counter.add(shift);
        });
        return counter.toSummary(new Conveyor<>(settings, source, this::decide, counting).run());
    }

    private Shift<T> decide(long index, T item) {
        Both both = deciding.apply(item);
        Effect effect = Effect.of(both.before().verdict(), both.after().verdict());
        return new Shift<>(
                index,
                item,
                both.before(),
                both.after(),
                effect,
                effect == Effect.SAME ? ImmutableList.of() : attribution.causes(both.before(), both.after()));
    }
}
