package io.zhicheng.policy.bulk;

/**
 * An item that could not be decided: reading it, or deciding it, threw. All others go on.
 *
 * @param index its place in the source, from 0
 * @param input the item as the source gave it
 * @param cause what was thrown; its message may tell something of the item
 * @param <T> the type of the items
 */
public record Fault<T>(long index, T input, Throwable cause) {

    /** Nothing of the item is told, and no message, which could. */
    @Override
    public String toString() {
        return "Fault(" + index + ", " + cause.getClass().getName() + ")";
    }
}
