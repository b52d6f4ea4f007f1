package io.zhicheng.policy.gansu.linxia;

import com.google.common.base.Suppliers;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The layer of Linxia Hui autonomous prefecture (临夏回族自治州). */
public final class LinxiaModule implements PolicyModule {
    /** The id on which the counties of the prefecture build. */
    public static final String ID = "linxia";

    private final Supplier<ClauseCatalogue> catalogue = Suppliers.memoize(() ->
            ClauseCatalogue.load(name -> GansuModule.class.getResourceAsStream("clauses/" + name), "LX282.clauses"));

    /** The layer of the prefecture. */
    public LinxiaModule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("临夏州", "Linxia prefecture");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("622900");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(GansuModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public List<Change> changes() {
        return LinxiaChanges.all();
    }
}
