package io.zhicheng.policy.examples.spark;

/**
 * What somebody wants decided.
 *
 * @param choice by which policy
 * @param input a file of applications, or a directory of them
 * @param output a directory of its own
 * @param columns what is read of Parquet
 * @param copyRows whether rejected rows are copied beside their reasons
 * @param chunkBytes how long a chunk of lines is: what is done again after a kill, and how often the progress moves
 */
record BatchRequest(
        PolicyChoice choice, String input, String output, Columns columns, boolean copyRows, long chunkBytes) {
    /** Some 1,600 applications, which take a second or less. */
    static final long USUAL_CHUNK = 8L << 20;

    BatchRequest {
        if (chunkBytes < 1) {
            throw new BatchException("The option (--chunk-bytes) is (" + chunkBytes
                    + "), expected a positive number.\nMaybe leave it out: it is " + USUAL_CHUNK + " then.");
        }
    }

    /** The same to another place. */
    BatchRequest to(String otherOutput) {
        return new BatchRequest(choice, input, otherOutput, columns, copyRows, chunkBytes);
    }
}
