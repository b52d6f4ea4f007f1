package io.zhicheng.policy.bulk;

import java.io.Serializable;

/**
 * How far a run has come. It tells no time: the host has a clock, the library has none.
 *
 * @param done how many items were handed over, faults among them
 * @param faults how many of them were faults
 */
public record Progress(long done, long faults) implements Serializable {

    /** Nothing done yet. */
    static final Progress NONE = new Progress(0, 0);
}
