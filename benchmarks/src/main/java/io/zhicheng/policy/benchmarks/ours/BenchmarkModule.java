package io.zhicheng.policy.benchmarks.ours;

import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layer of an invented place, directly on the national baseline. */
final class BenchmarkModule implements PolicyModule {
    static final String DIVISION = "539900"; // no division has this code

    private final int rules;
    private final Optional<Norm> further;

    /** So many rules: the forty, cut short or over and over under other names. */
    BenchmarkModule(int rules) {
        this(rules, Optional.empty());
    }

    BenchmarkModule(int rules, Optional<Norm> further) {
        this.rules = rules;
        this.further = further;
    }

    @Override
    public String id() {
        return "benchmark";
    }

    @Override
    public Label label() {
        return new Label("基准测试（虚构）", "benchmark (invented)");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of(DIVISION);
    }

    @Override
    public Optional<String> base() {
        return Optional.of(NationalBaseline.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return ClauseCatalogue.load(BenchmarkModule.class::getResourceAsStream, "BENCH1.clauses");
    }

    @Override
    public List<Change> changes() {
        List<Norm> requirements = new ArrayList<>();
        for (int copy = 0; requirements.size() < rules; copy++) {
            Clauses of = new Clauses(copy);
            requirements.addAll(PersonRules.in(of));
            requirements.addAll(RecordRules.in(of));
            requirements.addAll(CaseRules.in(of));
        }
        List<Norm> all = new ArrayList<>(requirements.subList(0, rules));
        all.addAll(Named.by(all, Derivations.NORMS));
        further.ifPresent(all::add);
        return Changes.adding(all);
    }
}
