package io.zhicheng.policy.examples.vendor;

import io.zhicheng.policy.guangxi.qinzhou.QinzhouModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** The layer of Yunling district (云岭区), which does not exist, under Qinzhou city. */
public final class VendorModule implements PolicyModule {
    private final ClauseCatalogue catalogue =
            ClauseCatalogue.load(VendorModule.class::getResourceAsStream, "VENDOR1.clauses");

    @Override
    public String id() {
        return "yunling";
    }

    @Override
    public Label label() {
        return new Label("云岭区（虚构）", "Yunling district (invented)");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("450799"); // no division has this code
    }

    @Override
    public Optional<String> base() {
        return Optional.of(QinzhouModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<Change> changes() {
        return VendorRules.CHANGES;
    }
}
