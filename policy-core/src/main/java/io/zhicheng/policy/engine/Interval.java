package io.zhicheng.policy.engine;

/**
 * A value inside the kernel: everything that it can still turn out to be, from {@code least} to {@code greatest}, both
 * inclusive. A width has a reason: facts that are not told, or, where nothing else is open, judgements not yet made.
 */
record Interval(long least, long greatest, boolean judged) {
    /** Beyond every value; far enough from the end of the range that sums cannot overflow. */
    static final long INFINITE = Long.MAX_VALUE / 4;

    static final Interval ZERO = point(0);

    /** A point has no width, so that nothing is owed to judgement. */
    Interval {
        judged = judged && least != greatest;
    }

    static Interval point(long value) {
        return new Interval(value, value, false);
    }

    /** An interval whose width comes from facts that are not told. */
    static Interval unknown(long least, long greatest) {
        return new Interval(least, greatest, false);
    }

    boolean isPoint() {
        return least == greatest;
    }

    /** What the width of two values is owed to, once they are joined. */
    static boolean judged(Interval a, Interval b) {
        return (a.isPoint() || a.judged) && (b.isPoint() || b.judged);
    }

    /** What an open comparison of the two is told as. */
    static Truth open(Interval a, Interval b) {
        return judged(a, b) ? Truth.JUDGEMENT : Truth.UNKNOWN;
    }

    /** Everything that either can be. */
    Interval hull(Interval other, boolean judgedChoice) {
        boolean widthJudged = judgedChoice && judged(this, other);
        return new Interval(Math.min(least, other.least), Math.max(greatest, other.greatest), widthJudged);
    }

    /** The sum of two ends. What is beyond every value stays there, whatever is added. */
    static long sum(long a, long b) {
        if (isInfinite(a)) {
            return isInfinite(b) && a > 0 != b > 0 ? 0 : a;
        }
        return isInfinite(b) ? b : clamp(a + b);
    }

    static long clamp(long value) {
        return Math.max(-INFINITE, Math.min(INFINITE, value));
    }

    static boolean isInfinite(long value) {
        return value >= INFINITE || value <= -INFINITE;
    }
}
