package io.zhicheng.policy.bulk;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Consumer;

/**
 * How a run goes about its work.
 *
 * @param threads how many threads decide, the calling one among them
 * @param ordered whether items are handed over in the order of the source
 * @param chunk how many items a thread takes at once
 * @param every after how many items the progress is told
 * @param listener who is told
 */
record Settings(int threads, boolean ordered, int chunk, long every, Consumer<? super Progress> listener) {
    /** Long enough that passing chunks about costs nothing, short enough that few items are held. */
    private static final int CHUNK = 128;

    /** So many chunks for each thread keep all busy while the calling thread is in its own chunk or in the sink. */
    private static final int CHUNKS_A_THREAD = 4;

    static final Settings PLAIN = new Settings(1, true, CHUNK, Long.MAX_VALUE, progress -> {});

    Settings {
        checkArgument(threads > 0, "%s threads decide nothing", threads);
        checkArgument(chunk > 0, "A chunk of %s items never ends", chunk);
        checkArgument(every > 0, "Progress cannot be told every %s items", every);
    }

    /** How many chunks may be under way at once. */
    int window() {
        return threads == 1 ? 1 : threads * CHUNKS_A_THREAD;
    }

    Settings withThreads(int number) {
        return new Settings(number, ordered, chunk, every, listener);
    }

    Settings withOrder(boolean inOrder) {
        return new Settings(threads, inOrder, chunk, every, listener);
    }

    Settings withChunk(int items) {
        return new Settings(threads, ordered, items, every, listener);
    }

    Settings withProgress(long everyItems, Consumer<? super Progress> told) {
        return new Settings(threads, ordered, chunk, everyItems, told);
    }
}
