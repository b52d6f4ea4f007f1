package io.zhicheng.policy.model.committee;

import java.util.Optional;

/**
 * A step into the pool that is done (已完成的入库程序).
 *
 * @param step which; empty when not told
 */
public record CompletedStep(Optional<PoolEntryStep> step) {

    /** A step that is done. */
    public static CompletedStep of(PoolEntryStep step) {
        return new CompletedStep(Optional.of(step));
    }
}
