package io.zhicheng.policy.examples.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Which columns of a Parquet file are read; any others are not touched.
 *
 * @param application the column with the JSON text of an application
 * @param id the column with what the host calls the row, which need not be there
 */
record Columns(String application, String id) implements Serializable {
    static final Columns USUAL = new Columns("application", "id");

    /** The part of a schema that is read. */
    MessageType of(MessageType schema, String file) {
        Type text = column(schema, application)
                .filter(type -> type.isPrimitive()
                        && type.asPrimitiveType()
                                .getPrimitiveTypeName()
                                .javaType
                                .getSimpleName()
                                .equals("Binary"))
                .orElseThrow(() -> new BatchException("The file (" + file + ") has no text column (" + application
                        + "): it has " + columns(schema)
                        + ".\nMaybe name the column that has the JSON text with --json-column."));
        List<Type> read = column(schema, id).map(type -> List.of(text, type)).orElse(List.of(text));
        return new MessageType(schema.getName(), read);
    }

    private static Optional<Type> column(MessageType schema, String name) {
        return schema.containsField(name) ? Optional.of(schema.getType(name)) : Optional.empty();
    }

    private static List<String> columns(MessageType schema) {
        return schema.getFields().stream().map(Type::getName).toList();
    }
}
