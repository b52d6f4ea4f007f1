package io.zhicheng.policy.bulk;

import java.util.function.Consumer;

/**
 * Takes what a run hands over, one thing at a time, on the thread that called the run. While it is slow, nothing piles
 * up: the run waits. What it throws ends the run.
 *
 * @param <D> what is handed over of an item that went well
 * @param <T> the type of the items
 */
public interface Sink<D, T> {

    /** An item went well. */
    void take(D done);

    /** An item could not be read or decided. */
    void fault(Fault<T> fault);

    /** Whether anything more is wanted; asked before each item. Once it is not, the run ends in good order. */
    default boolean wantsMore() {
        return true;
    }

    /** A sink that wants everything. */
    static <D, T> Sink<D, T> of(Consumer<? super D> taking, Consumer<? super Fault<T>> faults) {
        return new Sink<>() {
            @Override
            public void take(D done) {
                taking.accept(done);
            }

            @Override
            public void fault(Fault<T> fault) {
                faults.accept(fault);
            }
        };
    }
}
