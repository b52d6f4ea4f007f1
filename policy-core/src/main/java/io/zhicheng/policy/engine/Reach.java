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
        for (Norm norm : norms(slot, norms)) {
            parts.addAll(norm.content().parts());
        }
        return parts.build();
    }

    /** The norms whose pieces fill a slot. */
    static ImmutableList<Norm> norms(Slot slot, Norms norms) {
        ImmutableList.Builder<Norm> filling = ImmutableList.builder();
        norms.find(slot).ifPresent(filling::add);
        filling.addAll(norms.relaxationsOf(slot));
        if (slot instanceof Parameter<?> parameter) {
            filling.addAll(norms.lineOf(parameter));
        }
        return filling.build();
    }

    /** The pieces of one norm. */
    static ImmutableList<Part> ofNorm(Norm norm) {
        return ImmutableList.copyOf(norm.content().parts());
    }
}
