package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.bulk.Summary;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.fs.FSDataOutputStream;

/**
 * One attempt at a chunk. Its parts are put in place first and its receipt last: killed before the receipt is there, it
 * counts as never made, and whoever comes next makes the same parts again over whatever it left.
 */
final class Attempt implements Streams, Closeable {
    private final OutputFiles files;
    private final Chunk chunk;
    private final String name;
    private final Map<Kind, FSDataOutputStream> open = new EnumMap<>(Kind.class);

    /**
     * An attempt that has written nothing yet.
     *
     * @param files where it writes
     * @param chunk what it is an attempt at
     * @param name what no other attempt is called
     */
    Attempt(OutputFiles files, Chunk chunk, String name) {
        this.files = files;
        this.chunk = chunk;
        this.name = name;
    }

    @Override
    public OutputStream open(Kind kind) throws IOException {
        FSDataOutputStream out = files.create(files.attempt(kind, chunk, name));
        open.put(kind, out);
        return out;
    }

    /** Puts in place what was written, and tells what came of it. */
    void commit(Summary summary, long blank) throws IOException {
        Map<Kind, Long> lengths = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, FSDataOutputStream> part : open.entrySet()) {
            part.getValue().hsync();
            part.getValue().close();
            lengths.put(part.getKey(), part.getValue().getPos());
        }
        for (Kind kind : open.keySet()) {
            files.rename(files.attempt(kind, chunk, name), files.part(kind, chunk));
        }
        Receipt receipt = new Receipt(
                chunk.number(),
                summary.done() - summary.faults(),
                summary.faults(),
                blank,
                summary.verdicts(),
                summary.statistics().orElse(ClauseStatistics.NONE),
                lengths);
        files.write(files.receipt(chunk), Documents.write(receipt));
    }

    @Override
    public void close() throws IOException {
        for (FSDataOutputStream out : open.values()) {
            out.close();
        }
    }
}
