package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.procedure.AbilityKind;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.StandardCondition;
import java.util.Optional;

/** A condition of a standard while its fields are being read. */
final class StandardConditionDraft {
    private Optional<ConditionKind> kind = Optional.empty();
    private Optional<AbilityKind> wording = Optional.empty();

    void kind(ConditionKind told) {
        kind = Optional.of(told);
    }

    void wording(AbilityKind told) {
        wording = Optional.of(told);
    }

    StandardCondition build() {
        return new StandardCondition(kind, wording);
    }
}
