package io.zhicheng.policy.module;

import io.zhicheng.policy.model.place.DivisionCode;
import java.util.Optional;

/**
 * The layer of a region (a province, a prefecture, a city), or of a speciality or a year there. Found through {@link java.util.ServiceLoader}, on the class
 * path by {@code META-INF/services/io.zhicheng.policy.module.PolicyModule} and on the module path by {@code provides},
 * or handed over by the host. Implementations are stateless and have a public constructor without parameters.
 */
public interface PolicyModule extends Layer {

    /** The division that the layer governs, with all divisions inside it; of no meaning without a {@link #base()}. */
    DivisionCode jurisdiction();

    /**
     * The speciality or the year whose notice this layer is, such as {@code health} or {@code training-2020}. Such a
     * layer counts only where it is asked for; empty for one that always counts.
     */
    default Optional<String> speciality() {
        return Optional.empty();
    }

    /** The {@linkplain Layer#id() id} of the layer that this one builds on; empty for the national baseline. */
    Optional<String> base();
}
