package io.zhicheng.policy.examples.spark;

import java.io.Serializable;

/**
 * A part of an input file: what one task decides and commits as a whole. Of lines, it has those that start after its
 * first byte and not after its end, and the first line of the file besides if it starts there; of Parquet, the row group
 * that lies there. So chunks share no row and leave none out, wherever they are cut.
 *
 * @param number its place among all chunks, from 0
 * @param file the path of the file
 * @param start the first byte
 * @param end the byte after the last
 */
record Chunk(int number, String file, long start, long end) implements Serializable {
    /** The name without its directory: what rows are known by. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** What its files are called. */
    String partName() {
        return String.format("part-%06d", number);
    }
}
