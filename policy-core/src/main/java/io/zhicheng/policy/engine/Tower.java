package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a policy, the lowest first, and which of them each builds on: a module on its base and on what that
 * builds on, any other layer on all before it. Layers are told by their number.
 */
final class Tower {
    private final ImmutableList<Layer> layers;
    private final ImmutableList<ImmutableSet<Integer>> below;
    /** Asked for once: a layer may read its documents whenever it is asked. */
    private final ImmutableList<ClauseCatalogue> catalogues;

    private Tower(List<? extends Layer> layers, List<ImmutableSet<Integer>> below, List<ClauseCatalogue> catalogues) {
        this.layers = ImmutableList.copyOf(layers);
        this.below = ImmutableList.copyOf(below);
        this.catalogues = ImmutableList.copyOf(catalogues);
    }

    /** The tower of some layers; what is wrong with it is added to the faults. */
    static Tower of(List<? extends Layer> layers, List<String> faults) {
        Map<String, Integer> numbers = new HashMap<>();
        List<ImmutableSet<Integer>> below = new ArrayList<>();
        List<ClauseCatalogue> catalogues = new ArrayList<>();
        for (Layer layer : layers) {
            below.add(below(layer, numbers, below, faults));
            catalogues.add(layer.catalogue());
            numbers.put(layer.id(), numbers.size());
        }
        return new Tower(layers, below, catalogues);
    }

    private static ImmutableSet<Integer> below(
            Layer layer, Map<String, Integer> numbers, List<ImmutableSet<Integer>> below, List<String> faults) {
        if (!(layer instanceof PolicyModule module)) {
            return ImmutableSet.copyOf(numbers.values());
        }
        if (module.base().isEmpty()) {
            return ImmutableSet.of();
        }
        @Nullable Integer base = numbers.get(module.base().get());
        if (base == null) {
            faults.add("The module " + module.id() + " builds on "
                    + module.base().get() + ", which is not below it (below it: " + numbers.keySet() + ").");
            return ImmutableSet.of();
        }
        return ImmutableSet.<Integer>builder().addAll(below.get(base)).add(base).build();
    }

    ImmutableList<Layer> layers() {
        return layers;
    }

    /** The number of a layer that would build on all of these. */
    int top() {
        return layers.size();
    }

    boolean buildsOn(int upper, int lower) {
        return upper == top() || below.get(upper).contains(lower);
    }

    ImmutableList<String> ids() {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (Layer layer : layers) {
            ids.add(layer.id());
        }
        return ids.build();
    }

    String id(int layer) {
        return layers.get(layer).id();
    }

    Label label(int layer) {
        return layers.get(layer).label();
    }

    ClauseCatalogue catalogue(int layer) {
        return catalogues.get(layer);
    }

    /** Whether a clause stands in a document of a layer or of one that it builds on. */
    boolean knows(int layer, ClauseId clause) {
        for (int lower = 0; lower < layers.size(); lower++) {
            if (reaches(layer, lower) && catalogue(lower).contains(clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int layer, int lower) {
        return lower == layer || buildsOn(layer, lower);
    }

    /** The catalogues of a layer and of those that it builds on. */
    ImmutableList<ClauseCatalogue> reach(int layer) {
        ImmutableList.Builder<ClauseCatalogue> reach = ImmutableList.builder();
        for (int lower = 0; lower < layers.size(); lower++) {
            if (reaches(layer, lower)) {
                reach.add(catalogue(lower));
            }
        }
        return reach.build();
    }
}
