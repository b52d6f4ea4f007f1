package io.zhicheng.policy.examples.quickstart;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.bulk.Bulk;
import io.zhicheng.policy.bulk.Impact;
import io.zhicheng.policy.bulk.ImpactSummary;
import io.zhicheng.policy.bulk.Summary;
import io.zhicheng.policy.model.application.Application;
import java.util.List;
import java.util.stream.Stream;

/** The lines of docs/deciding-many.md; a test holds the two together. */
final class DecidingMany {
    private DecidingMany() {}

    static Summary decide(Policy policy, Stream<String> lines, List<String> results) {
        // begin decide
        Summary summary = Bulk.applications(policy)
                .reading((String line) -> PolicyJson.readApplication("dossiers.jsonl", line))
                .threads(2)
                .progress(10_000, progress -> System.out.println(progress.done() + " done"))
                .withStatistics()
                .run(
                        lines,
                        decided -> results.add(
                                decided.index() + " " + decided.decision().verdict()),
                        fault -> results.add(fault.index() + " cannot be read"));
        // end decide
        return summary;
    }

    static ImpactSummary compare(Policy before, Policy after, Stream<Application> applications, List<String> shifts) {
        // begin compare
        ImpactSummary impact = Impact.ofApplications(before, after)
                .threads(2)
                .run(
                        applications,
                        shift -> shifts.add(shift.index() + " " + shift.effect().en()),
                        fault -> shifts.add(fault.index() + " cannot be decided"));
        // end compare
        return impact;
    }
}
