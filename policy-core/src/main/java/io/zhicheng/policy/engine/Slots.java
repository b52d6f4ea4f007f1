package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;

/** What one must know of a slot by its kind. */
final class Slots {
    private Slots() {}

    /** Whether two slots are told apart by nothing that people see, and yet are two. */
    static boolean areNamesakes(Slot one, Slot other) {
        return !one.equals(other)
                && one.kind().equals(other.kind())
                && one.id().equals(other.id())
                && one.ofQuestion().equals(other.ofQuestion());
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
