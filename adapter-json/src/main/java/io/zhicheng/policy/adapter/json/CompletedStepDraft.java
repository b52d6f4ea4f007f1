package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.PoolEntryStep;
import java.util.Optional;

/** A completed step while its fields are being read. */
final class CompletedStepDraft {
    private Optional<PoolEntryStep> step = Optional.empty();

    void step(PoolEntryStep told) {
        step = Optional.of(told);
    }

    CompletedStep build() {
        return new CompletedStep(step);
    }
}
