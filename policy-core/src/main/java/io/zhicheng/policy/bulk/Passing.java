package io.zhicheng.policy.bulk;

import java.util.function.Consumer;

/** Sinks before sinks. */
final class Passing {
    private Passing() {}

    /** Does something else with what went well; faults, and whether more is wanted, are the other sink's. */
    static <D, T> Sink<D, T> on(Sink<?, T> sink, Consumer<? super D> taking) {
        return new Sink<>() {
            @Override
            public void take(D done) {
                taking.accept(done);
            }

            @Override
            public void fault(Fault<T> fault) {
                sink.fault(fault);
            }

            @Override
            public boolean wantsMore() {
                return sink.wantsMore();
            }
        };
    }
}
