package io.zhicheng.policy.national;

import com.google.common.base.Suppliers;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The layer under every region: what national law settles, so far the age of retirement. */
public final class NationalBaseline implements PolicyModule {
    /** The id on which provincial modules build. */
    public static final String ID = "national";

    private final Supplier<ClauseCatalogue> catalogue = Suppliers.memoize(NationalBaseline::load);

    /** The baseline. */
    public NationalBaseline() {}

    private static ClauseCatalogue load() {
        return ClauseCatalogue.load(
                name -> NationalBaseline.class.getResourceAsStream(name),
                "CN104.clauses",
                "CN14.clauses",
                "CN2024.clauses");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("国家", "national baseline");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("100000"); // no division has this code; it is in use for the whole country
    }

    @Override
    public Optional<String> base() {
        return Optional.empty();
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public List<Change> changes() {
        return Changes.adding(RetirementAge.NORMS);
    }
}
