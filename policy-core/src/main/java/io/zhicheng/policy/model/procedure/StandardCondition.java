package io.zhicheng.policy.model.procedure;

import java.util.Optional;

/**
 * A condition of a series standard (评价条件).
 *
 * @param kind what it asks about; empty when not told
 * @param wording the ability it is worded as; empty when not told
 */
public record StandardCondition(Optional<ConditionKind> kind, Optional<AbilityKind> wording) {

    /** A condition worded as an ability. */
    public static StandardCondition of(ConditionKind kind, AbilityKind wording) {
        return new StandardCondition(Optional.of(kind), Optional.of(wording));
    }
}
