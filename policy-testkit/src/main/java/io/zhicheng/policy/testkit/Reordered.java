package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** A module with its changes in another order. */
record Reordered(PolicyModule module, List<Change> changes) implements PolicyModule {
    @Override
    public String id() {
        return module.id();
    }

    @Override
    public Label label() {
        return module.label();
    }

    @Override
    public DivisionCode jurisdiction() {
        return module.jurisdiction();
    }

    @Override
    public Optional<String> speciality() {
        return module.speciality();
    }

    @Override
    public Optional<String> base() {
        return module.base();
    }

    @Override
    public ClauseCatalogue catalogue() {
        return module.catalogue();
    }
}
