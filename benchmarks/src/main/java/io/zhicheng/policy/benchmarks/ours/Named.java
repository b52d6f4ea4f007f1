package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which derived values some rules name, directly or not: the library refuses one that nobody names. */
final class Named {
    private Named() {}

    static List<Norm> by(List<Norm> rules, List<Norm> derivations) {
        Set<Object> named = new HashSet<>();
        rules.forEach(rule -> parts(rule).forEach(named::add));
        List<Norm> found = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Norm derivation : derivations) {
                if (named.contains(derivation.slot()) && !found.contains(derivation)) {
                    found.add(derivation);
                    parts(derivation).forEach(named::add);
                    more = true;
                }
            }
        }
        return found;
    }

    private static Stream<Part> parts(Norm norm) {
        if (norm.content() instanceof Content.Demand demand) {
            return Criterion.tree(demand.criterion());
        }
        return norm.content() instanceof Content.Derivation<?> derivation
                ? Criterion.tree(derivation.value())
                : Stream.of();
    }
}
