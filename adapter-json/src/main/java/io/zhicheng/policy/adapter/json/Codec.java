package io.zhicheng.policy.adapter.json;

import java.io.InputStream;
import java.util.Optional;

/**
 * Reads and writes documents of one type. What is written is read back as an equal value, as long as its years lie
 * from 1900 to 2200.
 *
 * @param <T> the type
 */
public final class Codec<T> {
    private final ObjectCodec<T, ?> form;

    Codec(ObjectCodec<T, ?> form) {
        this.form = form;
    }

    /**
     * Reads a document.
     *
     * @param sourceName what to call it in messages, such as the name of a file
     * @param json the document
     * @throws InvalidDocumentException with every fault of it
     */
    public T read(String sourceName, String json) {
        return read(sourceName, json, Limits.DEFAULT);
    }

    /**
     * Reads a document within limits.
     *
     * @param sourceName what to call it in messages, such as the name of a file
     * @param json the document
     * @param limits how much of it is read
     * @throws InvalidDocumentException with every fault of it
     */
    public T read(String sourceName, String json, Limits limits) {
        FaultList faults = new FaultList(limits.faults());
        return decode(sourceName, Utf8.read(json, limits, faults), limits, faults);
    }

    /**
     * Reads a document in UTF-8 within the {@linkplain Limits#DEFAULT usual limits}, and leaves the stream open.
     *
     * @param sourceName what to call it in messages, such as the name of a file
     * @param json the document
     * @throws InvalidDocumentException with every fault of it
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public T read(String sourceName, InputStream json) {
        return read(sourceName, json, Limits.DEFAULT);
    }

    /**
     * Reads a document in UTF-8 within limits, and leaves the stream open.
     *
     * @param sourceName what to call it in messages, such as the name of a file
     * @param json the document
     * @param limits how much of it is read
     * @throws InvalidDocumentException with every fault of it
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public T read(String sourceName, InputStream json, Limits limits) {
        FaultList faults = new FaultList(limits.faults());
        return decode(sourceName, Utf8.read(json, limits, faults), limits, faults);
    }

    /** Writes a value: indented, the fields always in the same order, what is not told left out. */
    public String write(T value) {
        return write(value, JsonStyle.INDENTED);
    }

    /** Writes a value, the fields always in the same order, what is not told left out. */
    public String write(T value, JsonStyle style) {
        return JsonText.write(style, out -> form.write(value, out));
    }

    private T decode(String sourceName, Optional<String> text, Limits limits, FaultList faults) {
        Optional<T> value = text.flatMap(document -> JsonReader.read(document, limits, faults))
                .flatMap(json -> form.read(json, new Reading(faults, false)));
        return value.filter(whole -> faults.count() == 0)
                .orElseThrow(() -> new InvalidDocumentException(sourceName, faults));
    }
}
