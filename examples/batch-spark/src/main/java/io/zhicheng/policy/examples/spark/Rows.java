package io.zhicheng.policy.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a chunk, one after another. */
interface Rows extends Closeable {
    /** The next row, or null after the last. */
    @Nullable
    RawRow next() throws IOException;

    /** How many lines there were so far with nothing on them. */
    long blank();
}
