package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.decision.Prevailing;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedBar;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedObligation;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedRoute;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the norms to which others gave way, each once, in the order in which they are met. */
final class PrevailingNorms {
    private final Contested contested;
    private final Set<Prevailing> norms = new LinkedHashSet<>();

    private PrevailingNorms(Contested contested) {
        this.contested = contested;
    }

    /** Those of all that a decision tells; of a route that is not there for what is asked, it tells nothing. */
    static ImmutableList<Prevailing> of(LinkedQuestion question, Frame frame) {
        PrevailingNorms all = new PrevailingNorms(question.contested());
        for (LinkedBar bar : question.bars()) {
            if (bar.node().mayHold(frame)) {
                all.ofRule(bar.node(), frame);
            }
        }
        for (LinkedRoute route : question.routes()) {
            if (Standing.of(question, route, frame) != Truth.CLOSED) {
                route.asked().forEach(rule -> all.ofRule(rule, frame));
            }
        }
        question.requirements().forEach(rule -> all.ofRule(rule, frame));
        for (LinkedObligation obligation : question.obligations()) {
            if (obligation.node().mayHold(frame)) {
                all.ofRule(obligation.node(), frame);
            }
        }
        return ImmutableList.copyOf(all.norms);
    }

    /** Those that a rule rests on; where none of its norms has a rival, it need not be explained. */
    private void ofRule(RuleNode rule, Frame frame) {
        if (contested.has(rule.origin().slot())) {
            add(rule.explain(frame));
        }
    }

    private void add(Finding finding) {
        add(finding.layer(), finding.label(), finding.clauses(), false, finding.overridden());
        if (finding.comparison().isPresent()) {
            for (Source source : finding.comparison().get().sources()) {
                if (source.kind() != Source.Kind.TOLD) {
                    boolean isValue = source.kind() == Source.Kind.PARAMETER;
                    add(source.layer(), source.label(), source.clauses(), isValue, source.overridden());
                }
            }
        }
        finding.parts().forEach(this::add);
    }

    private void add(
            Optional<Label> layer, Label label, List<Clause> clauses, boolean isValue, List<Overridden> overridden) {
        if (layer.isPresent() && !overridden.isEmpty()) {
            norms.add(new Prevailing(label, layer.get(), clauses, isValue, overridden));
        }
    }
}
