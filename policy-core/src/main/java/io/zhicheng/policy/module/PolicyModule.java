package io.zhicheng.policy.module;

import io.zhicheng.policy.model.place.DivisionCode;
import java.util.Optional;

/**
 * The layer of a region: a province, a prefecture, a city. Found through {@link java.util.ServiceLoader}, on the class
 * path by {@code META-INF/services/io.zhicheng.policy.module.PolicyModule} and on the module path by {@code provides},
 * or handed over by the host. Implementations are stateless and have a public constructor without parameters.
 */
public interface PolicyModule extends Layer {

    /** The division that the layer governs, with all divisions inside it. */
    DivisionCode jurisdiction();

    /** The {@linkplain Layer#id() id} of the layer that this one builds on; empty for the national baseline. */
    Optional<String> base();
}
