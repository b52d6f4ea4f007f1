package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.bulk.Decided;
import io.zhicheng.policy.bulk.Sink;
import io.zhicheng.policy.bulk.Summary;
import io.zhicheng.policy.decision.Verdict;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A verdict by forty rules when very many are decided, the applicants over and over: 500 ns are two million a second.
 * Each run starts its threads and ends them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Bulk {
    private static final int ITEMS = 200_000;

    private final Ours ours = new Ours(FortyRules.NUMBER);
    private final Pool pool = new Pool();

    private Iterator<Applicant> source() {
        return Stream.generate(pool::next).limit(ITEMS).iterator();
    }

    /** A loop on one thread, to hold the others against. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public long loop() {
        long eligible = 0;
        for (Iterator<Applicant> source = source(); source.hasNext(); ) {
            eligible += ours.decide(source.next()).verdict() == Verdict.ELIGIBLE ? 1 : 0;
        }
        return eligible;
    }

    /** A run on the calling thread alone. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Summary oneThread() {
        return ours.bulk().run(source(), sink());
    }

    /** On two threads, handed over in the order of the source. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Summary twoThreadsInOrder() {
        return ours.bulk().threads(2).inOrder().run(source(), sink());
    }

    /** On two threads, handed over as they come. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Summary twoThreadsInAnyOrder() {
        return ours.bulk().threads(2).inAnyOrder().run(source(), sink());
    }

    /** On two threads, with all tested and counted that stands in the way of whom some rule keeps out. */
    @Benchmark
    @OperationsPerInvocation(ITEMS)
    public Summary twoThreadsWithStatistics() {
        return ours.bulk().threads(2).withStatistics().run(source(), sink());
    }

    /** The run counts verdicts by itself. */
    private static Sink<Decided<Applicant>, Applicant> sink() {
        return Sink.of(decided -> {}, fault -> {
            throw new IllegalStateException(fault.cause());
        });
    }
}
