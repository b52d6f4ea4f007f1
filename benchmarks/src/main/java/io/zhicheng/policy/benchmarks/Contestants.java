package io.zhicheng.policy.benchmarks;

import io.zhicheng.policy.benchmarks.hand.Explained;
import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Limit;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.peers.Drools;
import io.zhicheng.policy.benchmarks.peers.EasyRules;
import io.zhicheng.policy.benchmarks.peers.Evrete;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** All who judge the forty rules, by name, as bits. */
final class Contestants implements AutoCloseable {
    private final Evrete evrete = new Evrete();

    /** The first is the measure of the others. */
    Map<String, ToLongFunction<Applicant>> all() {
        Map<String, ToLongFunction<Applicant>> all = new LinkedHashMap<>();
        all.put("plain", new Plain(FortyRules.NUMBER)::outcomes);
        all.put("limit", Limit::outcomes);
        all.put("explained", a -> Explained.judge(a).outcomes());
        all.put("easy rules", new EasyRules()::outcomes);
        all.put("drools", new Drools(Drools.compile(FortyRules.NUMBER))::outcomes);
        all.put("evrete", evrete::outcomes);
        all.put("this library", new Ours(FortyRules.NUMBER)::outcomes);
        return all;
    }

    @Override
    public void close() {
        evrete.close();
    }
}
