package io.zhicheng.policy.gansu.linxia;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A county of the prefecture that reads an open text in another way, or sets what is left open.
 *
 * @param changes what it changes
 */
public record CountyOf(List<Change> changes) implements PolicyModule {
    /** The rules there, of 19 November 2018. */
    public static Policy policy(Change... changes) {
        return Policies.of(new GansuModule(), new LinxiaModule(), new CountyOf(List.of(changes)))
                .in("622901")
                .on(LocalDate.of(2018, 11, 19));
    }

    @Override
    public String id() {
        return "county";
    }

    @Override
    public Label label() {
        return new Label("临夏市", "Linxia city");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("622901");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(LinxiaModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return ClauseCatalogue.empty();
    }
}
