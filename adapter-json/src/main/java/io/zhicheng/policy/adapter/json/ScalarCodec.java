package io.zhicheng.policy.adapter.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** A value that stands in a document as one text, number or flag; all there are in {@link Scalars}. */
record ScalarCodec<T>(String expected, Shape shape, Form<T> form, BiConsumer<JsonGenerator, T> writer)
        implements ValueCodec<T> {

    /** Reads one scalar, or refuses it. */
    @FunctionalInterface
    interface Form<T> {
        Optional<T> read(Json json, String expected, Reading reading);
    }

    @Override
    public Optional<T> read(Json json, Reading reading) {
        return form.read(json, expected, reading);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        writer.accept(out, value);
    }
}
