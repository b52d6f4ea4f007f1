package io.zhicheng.policy.examples.spark;

import java.util.Optional;

/**
 * A row as it came, undecoded: whether it is UTF-8 is for the reader of the document to say.
 *
 * @param file the name of its file
 * @param number its number in the file, from 1
 * @param id what the file calls it
 * @param json the document
 */
record RawRow(String file, long number, Optional<String> id, byte[] json) {
    /** Where it stands; nothing of what it says. */
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
