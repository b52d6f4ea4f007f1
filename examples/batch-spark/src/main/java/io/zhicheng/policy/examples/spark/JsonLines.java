package io.zhicheng.policy.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Objects as JSON, one a line. Written straight to bytes, as making a text of each first takes as long again. */
final class JsonLines {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final OutputStream bytes;
    private final JsonGenerator out;

    JsonLines(OutputStream bytes) {
        this.bytes = bytes;
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
    }

    /** A line. */
    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(told -> text(name, told));
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    void member(String name, Runnable members) {
        out.writeObjectPropertyStart(name);
        members.run();
        out.writeEndObject();
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            object(() -> members.accept(value));
        }
        out.writeEndArray();
    }

    /** Ends the last line and hands everything to the stream, which stays open. */
    void end() throws IOException {
        out.flush();
        bytes.write('\n');
        bytes.flush();
    }
}
