package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.hand.Explained;
import io.zhicheng.policy.benchmarks.hand.Findings;
import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Limit;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.peers.Drools;
import io.zhicheng.policy.benchmarks.peers.EasyRules;
import io.zhicheng.policy.benchmarks.peers.Evrete;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** One applicant, forty rules. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class Forty {
    private static final Plain PLAIN = new Plain(FortyRules.NUMBER);

    /** Forty bits, as fast as it goes. */
    @Benchmark
    public long limit(Pool pool) {
        return Limit.outcomes(pool.next());
    }

    /** Forty bits from forty predicates. */
    @Benchmark
    public long plain(Pool pool) {
        return PLAIN.outcomes(pool.next());
    }

    /** Yes or no from predicates; stops at the first no. */
    @Benchmark
    public boolean plainVerdict(Pool pool) {
        return PLAIN.verdict(pool.next());
    }

    /** Forty findings with facts and citations. */
    @Benchmark
    public Findings explained(Pool pool) {
        return Explained.judge(pool.next());
    }

    /** The same, as text. */
    @Benchmark
    public String explainedText(Pool pool) {
        return Explained.judge(pool.next()).text();
    }

    /** Forty bits from Easy Rules. */
    @Benchmark
    public long easyRules(Pool pool, EasyRulesState easy) {
        return easy.rules.outcomes(pool.next());
    }

    /** Forty bits from Drools. */
    @Benchmark
    public long drools(Pool pool, DroolsState drools) {
        return drools.session.outcomes(pool.next());
    }

    /** Forty bits from Evrete. */
    @Benchmark
    public long evrete(Pool pool, EvreteState evrete) {
        return evrete.rules.outcomes(pool.next());
    }

    /** Yes or no. */
    @Benchmark
    public Verdict oursVerdict(Pool pool, OurPolicy ours) {
        return ours.policy.decide(pool.next()).verdict();
    }

    /** All that is not met. */
    @Benchmark
    public List<Finding> oursUnmet(Pool pool, OurPolicy ours) {
        Decision decision = ours.policy.decide(pool.next());
        return decision.verdict() == Verdict.ELIGIBLE ? List.of() : decision.unmet();
    }

    /** Forty findings. */
    @Benchmark
    public List<Finding> oursOutcomes(Pool pool, OurPolicy ours) {
        return ours.policy.findings(pool.next());
    }

    /** The whole decision as text. */
    @Benchmark
    public String oursText(Pool pool, OurPolicy ours) {
        return ours.policy.decide(pool.next()).explain(Locale.CHINA);
    }

    /** One session for each thread: its actions write to fields of their own. */
    @State(Scope.Thread)
    public static class EasyRulesState {
        final EasyRules rules = new EasyRules();
    }

    /** Rules for all threads. */
    @State(Scope.Benchmark)
    public static class DroolsRules {
        final KieBase rules = Drools.compile(FortyRules.NUMBER);
    }

    /** One session for each thread. */
    @State(Scope.Thread)
    public static class DroolsState {
        @SuppressWarnings("NullAway.Init") // set up before it is timed
        Drools session;

        /** Opens the session. */
        @Setup
        public void open(DroolsRules rules) {
            session = new Drools(rules.rules);
        }
    }

    /** One session for each thread. */
    @State(Scope.Thread)
    public static class EvreteState {
        final Evrete rules = new Evrete();

        /** Stops its threads. */
        @TearDown
        public void close() {
            rules.close();
        }
    }

    /** Alone. */
    @Threads(1)
    public static class OneThread extends Forty {}

    /** Two at once, on one policy. */
    @Threads(2)
    public static class TwoThreads extends Forty {}
}
