package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.Explained;
import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Limit;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.workload.Granted;
import io.zhicheng.policy.decision.Verdict;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One applicant of whom all forty rules are met, so that nobody can stop early. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Granting {
    private static final Plain PLAIN = new Plain(FortyRules.NUMBER);

    /** Forty bits, as fast as it goes. */
    @Benchmark
    public long limit(GrantedPool pool) {
        return Limit.outcomes(pool.next());
    }

    /** Yes or no from forty predicates. */
    @Benchmark
    public boolean plainVerdict(GrantedPool pool) {
        return PLAIN.verdict(pool.next());
    }

    /** Forty findings as text. */
    @Benchmark
    public String explainedText(GrantedPool pool) {
        return Explained.judge(pool.next()).text();
    }

    /** Forty bits from Easy Rules. */
    @Benchmark
    public long easyRules(GrantedPool pool, Forty.EasyRulesState easy) {
        return easy.rules.outcomes(pool.next());
    }

    /** Forty bits from Drools. */
    @Benchmark
    public long drools(GrantedPool pool, Forty.DroolsState drools) {
        return drools.session.outcomes(pool.next());
    }

    /** Yes or no. */
    @Benchmark
    public Verdict oursVerdict(GrantedPool pool, OurPolicy ours) {
        return ours.policy.decide(pool.next()).verdict();
    }

    /** The whole decision as text. */
    @Benchmark
    public String oursText(GrantedPool pool, OurPolicy ours) {
        return ours.policy.decide(pool.next()).explain(Locale.CHINA);
    }

    /** Those with everything in order. */
    @State(Scope.Thread)
    public static class GrantedPool extends Pool {
        /** All of them. */
        public GrantedPool() {
            super(Granted.all());
        }
    }
}
