package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.bulk.Decided;
import io.zhicheng.policy.bulk.Fault;
import io.zhicheng.policy.bulk.Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes what comes of rows, each to the kind where it belongs; a kind of which there is nothing is never opened. */
final class Part implements Sink<Decided<RawRow>, RawRow> {
    private final Streams streams;
    private final boolean copyRows;
    private @Nullable JsonLines verdicts;
    private @Nullable JsonLines rejected;
    private @Nullable OutputStream rejectedRows;

    /**
     * A part that is still empty.
     *
     * @param streams where it goes
     * @param copyRows whether rows that are rejected are copied too
     */
    Part(Streams streams, boolean copyRows) {
        this.streams = streams;
        this.copyRows = copyRows;
    }

    @Override
    public void take(Decided<RawRow> decided) {
        if (verdicts == null) {
            verdicts = new JsonLines(open(Kind.VERDICTS));
        }
        new VerdictLine(verdicts).write(decided.input(), decided.decision());
    }

    @Override
    public void fault(Fault<RawRow> fault) {
        if (rejected == null) {
            rejected = new JsonLines(open(Kind.REJECTED));
        }
        new RejectionLine(rejected).write(fault.input(), fault.cause());
        if (copyRows) {
            copy(fault.input());
        }
    }

    /** Ends the lines; the streams are closed by whoever gave them. */
    void end() throws IOException {
        if (verdicts != null) {
            verdicts.end();
        }
        if (rejected != null) {
            rejected.end();
        }
    }

    private void copy(RawRow row) {
        if (rejectedRows == null) {
            rejectedRows = open(Kind.REJECTED_ROWS);
        }
        try {
            row.copyTo(rejectedRows);
            rejectedRows.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("A rejected row cannot be copied", e);
        }
    }

    private OutputStream open(Kind kind) {
        try {
            return streams.open(kind);
        } catch (IOException e) {
            throw new UncheckedIOException("The " + kind.directory() + " cannot be written", e);
        }
    }
}
