package io.zhicheng.policy.benchmarks.real;

import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criteria;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** A bar over the policy of Gansu that spares nobody, to see what a decision costs before its rules are asked. */
final class NobodyModule implements PolicyModule {
    private static final Bar NOBODY =
            Applications.ELIGIBILITY.bar("benchmark-nobody-in-gansu", "一律不得申报", "nobody may apply");

    @Override
    public String id() {
        return "benchmark-nobody";
    }

    @Override
    public Label label() {
        return new Label("一律不得申报（虚构）", "nobody may apply (invented)");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("620000");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(GansuModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return ClauseCatalogue.load(NobodyModule.class::getResourceAsStream, "BENCH2.clauses");
    }

    @Override
    public List<Change> changes() {
        return List.of(Changes.add(NOBODY.by("BENCH2/1").appliesWhen(Criteria.ALWAYS)));
    }
}
