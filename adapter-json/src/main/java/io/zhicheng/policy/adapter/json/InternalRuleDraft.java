package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.RuleContent;
import java.util.Optional;

/** An internal rule of a committee while its fields are being read. */
final class InternalRuleDraft {
    private Optional<RuleContent> content = Optional.empty();

    void content(RuleContent told) {
        content = Optional.of(told);
    }

    InternalRule build() {
        return new InternalRule(content);
    }
}
