package io.zhicheng.policy.gansu;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.zhicheng.policy.gansu.certificate.CertificateRules;
import io.zhicheng.policy.gansu.committee.CommitteeRules;
import io.zhicheng.policy.gansu.grassroots.GrassRootsGuidance;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The layer of Gansu province (甘肃省). */
public final class GansuModule implements PolicyModule {
    /** The id on which the prefectures of the province build. */
    public static final String ID = "gansu";

    private final Supplier<ClauseCatalogue> catalogue = Suppliers.memoize(() -> ClauseCatalogue.load(
            name -> GansuModule.class.getResourceAsStream("clauses/" + name), "GS28.clauses", "GS268.clauses"));

    /** The layer of the province. */
    public GansuModule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Label label() {
        return new Label("甘肃省", "Gansu province");
    }

    @Override
    public DivisionCode jurisdiction() {
        return DivisionCode.of("620000");
    }

    @Override
    public Optional<String> base() {
        return Optional.of(NationalBaseline.ID);
    }

    @Override
    public ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public List<Change> changes() {
        return Changes.adding(ImmutableList.copyOf(
                Iterables.concat(GrassRootsGuidance.norms(), CommitteeRules.norms(), CertificateRules.norms())));
    }
}
