package io.zhicheng.policy.bulk;

import org.jspecify.annotations.Nullable;

/**
 * A run that ended before its source did, through no fault of an item: all its threads have ended too. What was handed
 * over before stays handed over.
 */
public final class BulkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What ended the run. */
    public enum Reason {
        /** The source threw. All that it had given before was still decided and handed over. */
        SOURCE("its source threw"),
        /** The sink, or who listens to the progress, threw; the item at hand does not count as done. */
        SINK("its sink or its listener threw"),
        /** The calling thread was interrupted, and is so still. */
        INTERRUPTED("it was interrupted");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Reason reason;
    private final Progress progress;

    BulkException(Reason reason, Progress progress, @Nullable Throwable cause) {
        super("The run ended after " + progress.done() + " items: " + reason.text, cause);
        this.reason = reason;
        this.progress = progress;
    }

    /** What ended it; what was thrown is the cause. */
    public Reason reason() {
        return reason;
    }

    /**
     * How far it had come. {@link Bulk#inOrder() In order}, these are the first items of the source, so a later run may
     * skip them.
     */
    public Progress progress() {
        return progress;
    }
}
