package io.zhicheng.policy.examples.spark;

import java.util.Locale;
import java.util.Optional;

/** How the applications are written. */
enum Form {
    /** A line for each, in UTF-8. */
    NDJSON,
    /** A row for each, with the JSON text in one column. */
    PARQUET;

    /** By the end of the file's name; empty for what is no input. */
    static Optional<Form> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Optional.of(NDJSON);
        }
        return name.endsWith(".parquet") ? Optional.of(PARQUET) : Optional.empty();
    }
}
