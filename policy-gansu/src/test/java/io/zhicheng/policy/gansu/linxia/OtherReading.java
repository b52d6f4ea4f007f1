package io.zhicheng.policy.gansu.linxia;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layer of the prefecture with another option of one open reading. */
record OtherReading(Norm chosen) implements PolicyModule {
    private static final LinxiaModule LINXIA = new LinxiaModule();

    @Override
    public String id() {
        return LINXIA.id();
    }

    @Override
    public Label label() {
        return LINXIA.label();
    }

    @Override
    public DivisionCode jurisdiction() {
        return LINXIA.jurisdiction();
    }

    @Override
    public Optional<String> base() {
        return LINXIA.base();
    }

    @Override
    public ClauseCatalogue catalogue() {
        return LINXIA.catalogue();
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        LINXIA.changes().stream()
                                .filter(change -> !change.slot().equals(chosen.slot())),
                        Stream.of(Changes.add(chosen)))
                .collect(ImmutableList.toImmutableList());
    }
}
