package io.zhicheng.policy.gansu.grassroots;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
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

/** The layer of the province with another option of one open reading. */
record OtherReading(GansuModule gansu, Norm chosen) implements PolicyModule {
    /** The guidance under the other option, with the invented standard. */
    static Policy policy(Norm chosen) {
        return Policies.of(new OtherReading(new GansuModule(), chosen))
                .in("620000")
                .with(Cases.STANDARD)
                .on(Cases.FILED);
    }

    @Override
    public String id() {
        return gansu.id();
    }

    @Override
    public Label label() {
        return gansu.label();
    }

    @Override
    public DivisionCode jurisdiction() {
        return gansu.jurisdiction();
    }

    @Override
    public Optional<String> base() {
        return gansu.base();
    }

    @Override
    public ClauseCatalogue catalogue() {
        return gansu.catalogue();
    }

    @Override
    public List<Change> changes() {
        return Stream.concat(
                        gansu.changes().stream().filter(change -> !change.slot().equals(chosen.slot())),
                        Stream.of(Changes.add(chosen)))
                .collect(ImmutableList.toImmutableList());
    }
}
