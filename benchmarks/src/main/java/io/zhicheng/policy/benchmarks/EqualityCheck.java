package io.zhicheng.policy.benchmarks;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Applicants;
import io.zhicheng.policy.benchmarks.workload.Granted;
import io.zhicheng.policy.decision.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Whoever judges differently is not timed: all contestants agree on every rule for every applicant. */
public final class EqualityCheck {
    private static final long ALL_MET = (1L << FortyRules.NUMBER) - 1;

    private EqualityCheck() {}

    /** The differences, one a line; none when all is well. */
    public static List<String> differences() {
        List<String> differences = new ArrayList<>();
        try (Contestants contestants = new Contestants()) {
            Map<String, ToLongFunction<Applicant>> all = contestants.all();
            ToLongFunction<Applicant> measure = all.values().iterator().next();
            for (Applicant a : everybody()) {
                long expected = measure.applyAsLong(a);
                all.forEach((name, judge) -> {
                    long wrong = judge.applyAsLong(a) ^ expected;
                    if (wrong != 0) {
                        differences.add(
                                name + " differs about applicant " + a.id() + " in the clauses " + clauses(wrong));
                    }
                });
            }
        }
        differences.addAll(wrongVerdicts());
        return differences;
    }

    private static List<Applicant> everybody() {
        return Stream.concat(Arrays.stream(Applicants.all()), Arrays.stream(Granted.all()))
                .toList();
    }

    private static List<String> wrongVerdicts() {
        List<String> wrong = new ArrayList<>();
        Plain plain = new Plain(FortyRules.NUMBER);
        if (!Arrays.stream(Granted.all()).allMatch(plain::verdict)) {
            wrong.add("not all are granted who should be");
        }
        Ours ours = new Ours(FortyRules.NUMBER);
        for (Applicant a : everybody()) {
            Verdict expected = ours.outcomes(a) == ALL_MET ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
            if (ours.decide(a).verdict() != expected) {
                wrong.add("the verdict about applicant " + a.id() + " is not " + expected);
            }
        }
        return wrong;
    }

    private static List<Integer> clauses(long bits) {
        List<Integer> clauses = new ArrayList<>();
        for (int i = 0; i < FortyRules.NUMBER; i++) {
            if ((bits & 1L << i) != 0) {
                clauses.add(i + 1);
            }
        }
        return clauses;
    }

    /** Ends with 1 when somebody differs. */
    public static void main(String[] arguments) {
        List<String> differences = differences();
        differences.stream().limit(20).forEach(System.out::println);
        System.out.println(differences.isEmpty() ? "all agree" : differences.size() + " differences");
        System.exit(differences.isEmpty() ? 0 : 1);
    }
}
