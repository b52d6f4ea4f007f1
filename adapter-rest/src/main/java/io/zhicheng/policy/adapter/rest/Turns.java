package io.zhicheng.policy.adapter.rest;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets so many requests think at a time, so many wait, and none longer than it may. Whoever finds the queue full, or
 * takes too long, is told that the service is busy; the others do not suffer from it.
 */
final class Turns implements AutoCloseable {
    private final ThreadPoolExecutor pool;
    private final Duration within;

    Turns(int atOnce, int waiting, Duration within) {
        this.pool =
                new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "policy-rest-turn");
                    thread.setDaemon(true);
                    return thread;
                });
        this.within = within;
    }

    /** What the work comes to. */
    <T> T take(Callable<T> work) {
        Future<T> turn = submit(work);
        try {
            return turn.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            turn.cancel(true);
            throw new ProblemException(ProblemKind.BUSY);
        } catch (InterruptedException e) {
            turn.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemKind.BUSY);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new IllegalStateException("The work failed", e.getCause());
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return pool.submit(work);
        } catch (RejectedExecutionException e) {
            throw new ProblemException(ProblemKind.BUSY);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
