package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.adapter.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a chunk as bytes. Spark's own reader of text would put replacement signs where a line is not UTF-8 and
 * knows no line numbers; here such a line reaches the reader of documents as it is, which says what is wrong.
 */
final class LineRows implements Rows {
    /** A byte more than is read of a document, so that a longer one is refused as too large, and memory is bounded. */
    private static final int LONGEST = Limits.DEFAULT.bytes() + 1;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final String file;
    private final long end;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long position;
    private long number;
    private long blank;
    private byte[] line = new byte[BUFFER];
    private int length;

    /**
     * The lines from the start of a chunk.
     *
     * @param in the file, standing at the start of the chunk
     * @param surveyed the chunk
     */
    LineRows(InputStream in, SurveyedChunk surveyed) throws IOException {
        this.in = in;
        this.file = surveyed.chunk().fileName();
        this.end = surveyed.chunk().end();
        this.position = surveyed.chunk().start();
        this.number = surveyed.firstRow();
        if (position > 0) {
            readLine();
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (position <= end && readLine()) {
            long of = number++;
            int from = of == 1 && startsWithMark() ? 3 : 0;
            int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
            if (isBlank(from, to)) {
                blank++;
            } else {
                return new RawRow(file, of, Optional.empty(), Arrays.copyOfRange(line, from, to));
            }
        }
        return null;
    }

    @Override
    public long blank() {
        return blank;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads to the end of the line; false when nothing is left of the file. */
    private boolean readLine() throws IOException {
        length = 0;
        if (at == filled && !fill()) {
            return false;
        }
        do {
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            keep(from, at);
            position += at - from;
            if (at < filled) {
                at++;
                position++;
                return true;
            }
        } while (fill());
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, BUFFER));
        return filled > 0;
    }

    private void keep(int from, int to) {
        int more = Math.min(to - from, LONGEST - length);
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + more, line.length * 2)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean startsWithMark() {
        return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
