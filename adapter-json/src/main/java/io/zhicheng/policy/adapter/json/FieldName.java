package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Party;
import java.util.Optional;

/**
 * What people call a field.
 *
 * @param label its name
 * @param judge who judges, where it records a judgement
 */
record FieldName(Label label, Optional<Party> judge) {
    /** The name of something that is no judgement. */
    FieldName(Label label) {
        this(label, Optional.empty());
    }
}
