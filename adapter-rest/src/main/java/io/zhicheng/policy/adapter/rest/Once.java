package io.zhicheng.policy.adapter.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and then kept.
 *
 * @param <T> its type
 */
final class Once<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    private Once(Supplier<T> make) {
        this.make = make;
    }

    static <T> Once<T> of(Supplier<T> make) {
        return new Once<>(make);
    }

    synchronized T get() {
        T kept = made;
        if (kept == null) {
            kept = make.get();
            made = kept;
        }
        return kept;
    }
}
