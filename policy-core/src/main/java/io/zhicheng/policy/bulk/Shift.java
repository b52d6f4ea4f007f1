package io.zhicheng.policy.bulk;

import io.zhicheng.policy.decision.Decision;
import java.util.List;

/**
 * An item of which two policies have different verdicts.
 *
 * @param index its place in the source, from 0
 * @param input the item as the source gave it
 * @param before the decision by the first policy
 * @param after the decision by the second
 * @param effect what becomes of it
 * @param causes where one of the two keeps it out: on each way that carries the verdict of the other, what closes it
 *     there; otherwise empty
 * @param <T> the type of the items
 */
public record Shift<T>(long index, T input, Decision before, Decision after, Effect effect, List<Cause> causes) {

    /** Nothing of the item is told. */
    @Override
    public String toString() {
        return "Shift(" + index + ", " + effect.en() + ")";
    }
}
