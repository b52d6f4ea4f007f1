package io.zhicheng.policy.examples.spark;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the ledger: records of ours and of the library's statistics, component by component. */
final class Documents {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Documents() {}

    static byte[] write(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }

    static <T> T read(Class<T> type, byte[] document, Object where) {
        try {
            return MAPPER.readValue(document, type);
        } catch (JacksonException e) {
            throw new BatchException(
                    "The ledger has (" + where + "), which cannot be read."
                            + "\nMaybe it was written by another version of this batch, or changed by hand: start anew in"
                            + " another directory.",
                    e);
        }
    }
}
