package io.zhicheng.policy.benchmarks.peers;

/** Where the actions of fired rules leave a bit each. One thread at a time. */
public final class Outcomes {
    private long met;

    /** The rule of this number, from 1, has fired. */
    public void met(int rule) {
        met |= 1L << (rule - 1);
    }

    /** The bits since the last time; begins anew. */
    long take() {
        long taken = met;
        met = 0;
        return taken;
    }
}
