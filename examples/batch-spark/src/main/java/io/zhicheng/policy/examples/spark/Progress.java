package io.zhicheng.policy.examples.spark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/**
 * Tells how far the batch has come whenever a chunk is committed, though not more than once a second: rows, rate, what is
 * left. Only numbers.
 */
final class Progress extends SparkListener {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    /** How much the last chunks count for what is left: a batch starts slowly, while its code is compiled. */
    private static final double RECENT = 0.2;

    private final PrintStream out;
    private final LongAccumulator rows;
    private final LongAccumulator rejected;
    private final LongAccumulator chunks;
    private final long begin = System.nanoTime();
    private long lastTold = begin;
    private long rowsLastTold;
    private double recentRate;
    private long doneBefore;
    private long rowsInAll;
    private long chunksInAll;
    private long chunksBefore;

    Progress(SparkContext spark, PrintStream out) {
        this.out = out;
        this.rows = spark.longAccumulator("rows");
        this.rejected = spark.longAccumulator("rejected");
        this.chunks = spark.longAccumulator("chunks");
    }

    /** What there is to do, and how much of it an earlier run has done. */
    void start(Plan plan, List<SurveyedChunk> pending) {
        rowsInAll = plan.rows();
        chunksInAll = plan.chunks().size();
        chunksBefore = chunksInAll - pending.size();
        doneBefore = rowsInAll - pending.stream().mapToLong(SurveyedChunk::rows).sum();
        out.printf(
                Locale.ROOT,
                "%,d rows in %,d chunks, %,d rows in %,d chunks of them committed already%n",
                rowsInAll,
                chunksInAll,
                doneBefore,
                chunksBefore);
    }

    LongAccumulator rows() {
        return rows;
    }

    LongAccumulator rejected() {
        return rejected;
    }

    LongAccumulator chunks() {
        return chunks;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
        if (System.nanoTime() - lastTold >= PAUSE && chunks.value() > 0) {
            tell();
        }
    }

    /** Tells it now. */
    synchronized void tell() {
        long now = System.nanoTime();
        long decided = rows.value();
        double rate = (decided - rowsLastTold) * 1e9 / (now - lastTold);
        recentRate = recentRate == 0 ? rate : recentRate * (1 - RECENT) + rate * RECENT;
        lastTold = now;
        rowsLastTold = decided;
        long done = doneBefore + decided;
        out.printf(
                Locale.ROOT,
                "%,d of %,d rows, %,d of %,d chunks, %,d rejected in this run, %,.0f rows/s%s%n",
                done,
                rowsInAll,
                chunksBefore + chunks.value(),
                chunksInAll,
                rejected.value(),
                decided * 1e9 / (now - begin),
                done == rowsInAll ? "" : ", about " + left(rowsInAll - done, recentRate) + " left");
    }

    private static String left(long rows, double rate) {
        if (rate <= 0) {
            return "an unknown time";
        }
        Duration left = Duration.ofSeconds(Math.round(rows / rate));
        return left.toHours() > 0
                ? left.toHours() + " h " + left.toMinutesPart() + " min"
                : left.toMinutes() > 0
                        ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                        : left.toSeconds() + " s";
    }
}
