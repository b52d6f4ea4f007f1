package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.Optional;

/** What one must know of a slot by its kind. */
final class Slots {
    private Slots() {}

    /** The question that a slot belongs to; parameters and derived facts belong to none. */
    static Optional<Question<?>> question(Slot slot) {
        if (slot instanceof Requirement requirement) {
            return Optional.of(requirement.question());
        }
        if (slot instanceof Bar bar) {
            return Optional.of(bar.question());
        }
        if (slot instanceof Route route) {
            return Optional.of(route.question());
        }
        if (slot instanceof Relaxation relaxation) {
            return Optional.of(relaxation.question());
        }
        if (slot instanceof Obligation obligation) {
            return Optional.of(obligation.question());
        }
        return slot instanceof Duty duty ? Optional.of(duty.question()) : Optional.empty();
    }

    /** Whether two slots are told apart by nothing that people see, and yet are two. */
    static boolean areNamesakes(Slot one, Slot other) {
        return !one.equals(other)
                && one.kind().equals(other.kind())
                && one.id().equals(other.id())
                && question(one).equals(question(other));
    }

    /** Whether a content is of the kind that fills a slot. */
    static boolean takes(Slot slot, Content content) {
        if (slot instanceof Requirement) {
            return content instanceof Content.Demand;
        }
        if (slot instanceof Bar) {
            return content instanceof Content.Exclusion;
        }
        if (slot instanceof Route) {
            return content instanceof Content.Opening;
        }
        if (slot instanceof Relaxation) {
            return content instanceof Content.Lowering<?>
                    || content instanceof Content.Substitute
                    || content instanceof Content.Waiver;
        }
        if (slot instanceof Obligation) {
            return content instanceof Content.Consequence;
        }
        if (slot instanceof Duty) {
            return content instanceof Content.Checklist;
        }
        if (slot instanceof Parameter<?>) {
            return content instanceof Content.Value<?>;
        }
        return slot instanceof Derived<?> && content instanceof Content.Derivation<?>;
    }
}
