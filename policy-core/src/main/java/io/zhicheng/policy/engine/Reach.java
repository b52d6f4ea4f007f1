package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Slot;

/** The pieces that fill a slot: those of its norm, of the relaxations that bear on it, of a parameter's tables. */
final class Reach {
    private Reach() {}

    static ImmutableList<Part> of(Slot slot, Norms norms) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        norms.find(slot).ifPresent(norm -> parts.addAll(ofNorm(norm)));
        for (Norm norm : norms.all()) {
            if (Norms.target(norm).filter(slot::equals).isPresent()) {
                parts.addAll(ofNorm(norm));
            }
        }
        if (slot instanceof Parameter<?> parameter) {
            norms.lineOf(parameter).forEach(norm -> parts.addAll(ofNorm(norm)));
        }
        return parts.build();
    }

    /** The pieces of one norm. */
    static ImmutableList<Part> ofNorm(Norm norm) {
        return ImmutableList.copyOf(norm.content().parts());
    }
}
