package io.zhicheng.policy.bulk;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A few items that stand together in the source. Filled by the calling thread, worked by one thread, handed over by the
 * calling thread; the queues between them carry it from one to the other.
 */
final class Chunk<T, U> {
    private final long first;
    private final Object[] inputs;
    private final @Nullable Object[] made;
    private int size;
    private boolean worked;
    private @Nullable Error error;

    /** What is made of an item that could not be read or decided. */
    private record Thrown(Throwable cause) {}

    Chunk(long first, int capacity) {
        this.first = first;
        this.inputs = new Object[capacity];
        this.made = new Object[capacity];
    }

    void add(T input) {
        inputs[size++] = input;
    }

    boolean isFull() {
        return size == inputs.length;
    }

    int size() {
        return size;
    }

    long index(int i) {
        return first + i;
    }

    @SuppressWarnings("unchecked") // only add puts in
    T input(int i) {
        return (T) inputs[i];
    }

    /** What was made of an item, unless it is a {@linkplain #thrown fault}. */
    @SuppressWarnings("unchecked") // only work puts in
    U made(int i) {
        return (U) Objects.requireNonNull(made[i]);
    }

    @Nullable
    Throwable thrown(int i) {
        return made[i] instanceof Thrown thrown ? thrown.cause() : null;
    }

    /** Known to the calling thread once the chunk has come back. */
    boolean isWorked() {
        return worked;
    }

    void setWorked() {
        worked = true;
    }

    /** What no item is to blame for, and ends the run. */
    @Nullable
    Error error() {
        return error;
    }

    /** Makes of each item what is to be made of it, until told to stop. */
    void work(Work<? super T, ? extends U> work, BooleanSupplier stopped) {
        try {
            for (int i = 0; i < size && !stopped.getAsBoolean(); i++) {
                made[i] = make(work, i);
            }
        } catch (Error thrown) {
            error = thrown;
        }
    }

    /** A stack that overflows is the doing of one item that is nested too deep; any other error is the machine's. */
    private Object make(Work<? super T, ? extends U> work, int i) {
        try {
            return work.make(index(i), input(i));
        } catch (Exception | StackOverflowError thrown) {
            return new Thrown(thrown);
        }
    }

    /** What is done with an item, on any thread. */
    interface Work<T, U> {
        U make(long index, T input);
    }
}
