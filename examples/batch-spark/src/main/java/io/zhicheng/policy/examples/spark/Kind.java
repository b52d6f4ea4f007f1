package io.zhicheng.policy.examples.spark;

/** What a batch writes, each in a directory of its own with a part for each chunk. */
enum Kind {
    /** A line for each application decided. */
    VERDICTS("verdicts"),
    /** A line for each row that could not be decided, with the reasons; no part where there is none. */
    REJECTED("rejected"),
    /** The same rows as they came, byte by byte, where that was asked for. */
    REJECTED_ROWS("rejected-rows");

    private final String directory;

    Kind(String directory) {
        this.directory = directory;
    }

    String directory() {
        return directory;
    }
}
