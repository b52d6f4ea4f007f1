package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Setting;
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
        Content content = norm.content();
        if (content instanceof Content.Demand demand) {
            return ImmutableList.of(demand.criterion());
        }
        if (content instanceof Content.Exclusion exclusion) {
            return ImmutableList.of(exclusion.criterion());
        }
        if (content instanceof Content.Opening opening) {
            return ImmutableList.of(opening.criterion());
        }
        if (content instanceof Content.Consequence consequence) {
            return ImmutableList.of(consequence.when());
        }
        if (content instanceof Content.Lowering<?> lowering) {
            return ImmutableList.of(lowering.amount(), lowering.when());
        }
        if (content instanceof Content.Substitute substitute) {
            return ImmutableList.of(substitute.when());
        }
        if (content instanceof Content.Waiver waiver) {
            return ImmutableList.of(waiver.when());
        }
        if (content instanceof Content.Derivation<?> derivation) {
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            parts.add(derivation.value());
            derivation.told().ifPresent(parts::add);
            return parts.build();
        }
        return content instanceof Content.Value<?> value ? ofSetting(value.setting()) : ImmutableList.of();
    }

    private static ImmutableList<Part> ofSetting(Setting<?> setting) {
        if (setting instanceof Setting.Table<?, ?> table) {
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            parts.add(table.key());
            table.entries().values().forEach(entry -> parts.addAll(ofSetting(entry)));
            return parts.build();
        }
        return ImmutableList.of();
    }
}
