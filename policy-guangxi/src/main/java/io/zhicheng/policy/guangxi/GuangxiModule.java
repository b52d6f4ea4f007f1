package io.zhicheng.policy.guangxi;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/**
 * The layer of the Guangxi Zhuang autonomous region (广西壮族自治区). None of its own documents is here yet: it states no
 * rule, and what its cities say stands alone.
 */
public final class GuangxiModule implements PolicyModule {
    /** The id on which the cities of the region build. */
    public static final String ID = "guangxi";

    /** The layer of the region. */
    public GuangxiModule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("广西壮族自治区", "Guangxi Zhuang autonomous region");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("450000");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(NationalBaseline.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return ClauseCatalogue.empty();
    }

    @Override
    public List<Change> changes() {
        return ImmutableList.of();
    }
}
