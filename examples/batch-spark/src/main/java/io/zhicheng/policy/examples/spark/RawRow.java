package io.zhicheng.policy.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** A row as it came, undecoded: whether it is UTF-8 is for the reader of the document to say. */
final class RawRow {
    private final String file;
    private final long number;
    private final Optional<String> id;
    private final byte[] json;

    /**
     * A row, which keeps the bytes as its own.
     *
     * @param file the name of its file
     * @param number its number in the file, from 1
     * @param id what the file calls it
     * @param json the document
     */
    RawRow(String file, long number, Optional<String> id, byte[] json) {
        this.file = file;
        this.number = number;
        this.id = id;
        this.json = json;
    }

    String file() {
        return file;
    }

    long number() {
        return number;
    }

    Optional<String> id() {
        return id;
    }

    InputStream json() {
        return new ByteArrayInputStream(json);
    }

    void copyTo(OutputStream out) throws IOException {
        out.write(json);
    }

    /** Where it stands; nothing of what it says. */
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
