package io.zhicheng.policy.engine;

/**
 * A subject as it is told, and the columns in which a question reads it. Each {@link Frame} reads for itself what its
 * tests come to, so that a verdict that is settled soon has read little. Immutable.
 *
 * @param columns what the question reads
 * @param subject the subject in the model
 */
record Told(Columns.Layout columns, Object subject) {
    /** The cell of a fact that is not told. */
    static final long BLANK = Long.MIN_VALUE;

    /** Nothing of the subject. */
    @Override
    public String toString() {
        return "Told(" + columns.places() + " places, " + columns.lists().size() + " lists)";
    }
}
