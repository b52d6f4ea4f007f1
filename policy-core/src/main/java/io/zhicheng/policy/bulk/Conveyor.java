package io.zhicheng.policy.bulk;

import com.google.common.util.concurrent.Uninterruptibles;
import io.zhicheng.policy.bulk.BulkException.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One run over a source. The calling thread alone reads the source and calls the sink, so that both may hang on what a
 * host keeps by thread: a transaction, a session. Between the two it decides like the other threads, which do nothing
 * else. So many chunks are under way at most; while the sink is slow, nothing more is read.
 */
final class Conveyor<T, U> {
    private final Settings settings;
    private final Iterator<? extends T> source;
    private final Chunk.Work<? super T, ? extends U> work;
    private final Sink<? super U, T> sink;

    private final BlockingQueue<Chunk<T, U>> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<Chunk<T, U>> worked = new LinkedBlockingQueue<>();
    /** A helper that takes this goes home. */
    private final Chunk<T, U> noMore = new Chunk<>(-1, 0);

    private volatile boolean stopped;

    // what follows is the calling thread's own
    private final List<Thread> helpers = new ArrayList<>();
    /** The chunks under way in the order of the source, where that counts. */
    private final Deque<Chunk<T, U>> line = new ArrayDeque<>();

    private int underWay;
    private long read;
    private boolean exhausted;
    private boolean satisfied;
    private @Nullable Exception sourceThrew;
    private long done;
    private long faults;
    private long nextReport;

    /** How a run ended that nothing cut short. */
    record Ending(Progress progress, boolean exhausted) {}

    Conveyor(
            Settings settings,
            Iterator<? extends T> source,
            Chunk.Work<? super T, ? extends U> work,
            Sink<? super U, T> sink) {
        this.settings = settings;
        this.source = source;
        this.work = work;
        this.sink = sink;
        this.nextReport = settings.every();
    }

    /** Runs until the source or the sink has enough, or something throws; leaves no thread behind. */
    Ending run() {
        try {
            startHelpers();
            convey();
        } catch (BulkException thrown) {
            if (sourceThrew != null) {
                thrown.addSuppressed(sourceThrew);
            }
            throw thrown;
        } finally {
            sendHelpersHome();
        }
        if (sourceThrew != null) {
            throw new BulkException(Reason.SOURCE, progress(), sourceThrew);
        }
        return new Ending(progress(), exhausted && !satisfied);
    }

    private Progress progress() {
        return new Progress(done, faults);
    }

    private void convey() {
        while (true) {
            handOverWhatIsWorked();
            if (satisfied) {
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            if (!exhausted && underWay < settings.window()) {
                feed();
                continue;
            }
            @Nullable Chunk<T, U> own = waiting.poll();
            if (own != null) {
                own.work(work, () -> stopped);
                arrived(own);
            } else if (underWay > 0) {
                arrived(await());
            } else {
                return;
            }
        }
    }

    private BulkException interrupted() {
        return new BulkException(Reason.INTERRUPTED, progress(), null);
    }

    /** All chunks under way are with helpers. */
    private Chunk<T, U> await() {
        try {
            return worked.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    // ---------------------------------------------------------------- the source

    /** Reads one more chunk. What a source gave before it threw is not lost. */
    private void feed() {
        Chunk<T, U> chunk = new Chunk<>(read, settings.chunk());
        try {
            while (!chunk.isFull() && source.hasNext()) {
                chunk.add(source.next());
            }
            exhausted = !chunk.isFull();
        } catch (RuntimeException thrown) {
            sourceThrew = thrown;
            exhausted = true;
        }
        if (chunk.size() > 0) {
            read += chunk.size();
            underWay++;
            if (settings.ordered()) {
                line.add(chunk);
            }
            waiting.add(chunk);
        }
    }

    // ---------------------------------------------------------------- the sink

    private void handOverWhatIsWorked() {
        @Nullable Chunk<T, U> chunk = worked.poll();
        while (chunk != null && !satisfied) {
            arrived(chunk);
            chunk = worked.poll();
        }
    }

    private void arrived(Chunk<T, U> chunk) {
        if (chunk.error() != null) {
            throw chunk.error();
        }
        if (!settings.ordered()) {
            handOver(chunk);
            return;
        }
        chunk.setWorked();
        while (!line.isEmpty() && line.element().isWorked() && !satisfied) {
            handOver(line.remove());
        }
    }

    private void handOver(Chunk<T, U> chunk) {
        underWay--;
        try {
            for (int i = 0; i < chunk.size(); i++) {
                if (!sink.wantsMore()) {
                    satisfied = true;
                    return;
                }
                handOver(chunk, i);
            }
        } catch (RuntimeException thrown) {
            throw new BulkException(Reason.SINK, progress(), thrown);
        }
    }

    private void handOver(Chunk<T, U> chunk, int i) {
        @Nullable Throwable thrown = chunk.thrown(i);
        if (thrown == null) {
            sink.take(chunk.made(i));
        } else {
            sink.fault(new Fault<>(chunk.index(i), chunk.input(i), thrown));
            faults++;
        }
        done++;
        if (done == nextReport) {
            nextReport += settings.every();
            settings.listener().accept(progress());
        }
    }

    // ---------------------------------------------------------------- the helpers

    private void startHelpers() {
        for (int i = 1; i < settings.threads(); i++) {
            Thread helper = new Thread(this::help, "policy-bulk-" + i);
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
    }

    /** An interruption is meant for what the host does in a reading; who goes home is told so. */
    private void help() {
        Chunk<T, U> chunk = Uninterruptibles.takeUninterruptibly(waiting);
        while (chunk != noMore) {
            chunk.work(work, () -> stopped);
            worked.add(chunk);
            chunk = Uninterruptibles.takeUninterruptibly(waiting);
        }
    }

    /** Waits for them, so that nothing of the host is called once the run is over; wakes whoever sleeps in a reading. */
    private void sendHelpersHome() {
        boolean inTheMiddle = underWay > 0;
        stopped = true;
        waiting.clear();
        for (Thread helper : helpers) {
            waiting.add(noMore);
            if (inTheMiddle) {
                helper.interrupt();
            }
        }
        helpers.forEach(Uninterruptibles::joinUninterruptibly);
    }
}
