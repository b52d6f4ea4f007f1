package io.zhicheng.policy.guangxi.qinzhou;

import com.google.common.base.Suppliers;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The layer of Qinzhou city (钦州市): its notice on the title reviews of 2020. */
public final class QinzhouModule implements PolicyModule {
    /** The id on which the counties and districts of the city build. */
    public static final String ID = "qinzhou";

    private final Supplier<ClauseCatalogue> catalogue = Suppliers.memoize(() ->
            ClauseCatalogue.load(name -> GuangxiModule.class.getResourceAsStream("clauses/" + name), "QZ4.clauses"));

    /** The layer of the city. */
    public QinzhouModule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("钦州市", "Qinzhou city");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("450700");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(GuangxiModule.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public List<Change> changes() {
        return QinzhouNotice.changes();
    }
}
