package io.zhicheng.policy;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.engine.Resolver;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.SeriesStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The layers that govern a place, whatever the date; with or without the standard of a series. */
public final class RegionalPolicy {
    private final ImmutableList<Layer> layers;
    private final Optional<SeriesStandard> standard;

    RegionalPolicy(List<? extends Layer> layers) {
        this(ImmutableList.copyOf(layers), Optional.empty());
    }

    private RegionalPolicy(ImmutableList<Layer> layers, Optional<SeriesStandard> standard) {
        this.layers = layers;
        this.standard = standard;
    }

    /** The same with the standard of a series, which sets the numbers that the documents leave to it. */
    public RegionalPolicy with(SeriesStandard seriesStandard) {
        return new RegionalPolicy(layers, Optional.of(seriesStandard));
    }

    /**
     * The policy as in force on a date. Resolving takes some time; keep the policy and decide many cases by it.
     *
     * @throws PolicyException when the layers do not make a policy; all faults are told
     */
    public Policy on(LocalDate inForceOn) {
        ImmutableList<Layer> all = ImmutableList.<Layer>builder()
                .addAll(layers)
                .addAll(standard.stream().toList())
                .build();
        return new Policy(Resolver.resolve(all, inForceOn), standard);
    }
}
