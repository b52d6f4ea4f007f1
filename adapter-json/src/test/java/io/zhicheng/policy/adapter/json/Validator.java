package io.zhicheng.policy.adapter.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A validator that has nothing in common with the reader, and the schemas as a host publishes them. */
final class Validator {
    static final Schemas SCHEMAS = PolicyJson.schemas();

    private static final String BASE = "https://policy.example/v1/schemas/";

    private static final Map<String, String> PUBLISHED =
            SCHEMAS.all().stream().collect(Collectors.toMap(schema -> BASE + schema.name(), SubjectSchema::json));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(PUBLISHED));

    private Validator() {}

    /** What is wrong with a document, by the schema of that name. */
    static List<String> errors(String schema, String document) {
        return messages(REGISTRY.getSchema(SchemaLocation.of(BASE + schema)), document);
    }

    /** What is wrong with a schema, by the meta-schema of its dialect. */
    static List<String> metaErrors(String schema) {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        return messages(meta, schema);
    }

    private static List<String> messages(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
