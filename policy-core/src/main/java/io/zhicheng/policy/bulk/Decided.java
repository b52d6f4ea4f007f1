package io.zhicheng.policy.bulk;

import io.zhicheng.policy.decision.Decision;

/**
 * An item that was decided.
 *
 * @param index its place in the source, from 0
 * @param input the item as the source gave it
 * @param decision the decision; holds on to the subject for as long as it is kept
 * @param <T> the type of the items
 */
public record Decided<T>(long index, T input, Decision decision) {

    /** Nothing of the item is told. */
    @Override
    public String toString() {
        return "Decided(" + index + ")";
    }
}
