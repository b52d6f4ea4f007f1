package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the schema of one kind of document from its table: each noun, code and scalar is defined once, at the end. */
final class SchemaWriter {
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonGenerator out;
    private final SchemaWords words;
    private final FieldNames names;
    private final ObjectCodec<?, ?> root;
    private final Optional<Subject<?>> subject;
    private final Map<String, Object> defined = new HashMap<>();
    private final Deque<Definition> pending = new ArrayDeque<>();

    /** Something to be defined. */
    private record Definition(String name, Runnable members) {}

    SchemaWriter(JsonGenerator out, SchemaWords words, FieldNames names, ObjectCodec<?, ?> root) {
        this.out = out;
        this.words = words;
        this.names = names;
        this.root = root;
        this.subject = SubjectForm.of(root).map(SubjectForm::subject);
    }

    /** The whole schema. */
    void document(String id, Label title) {
        out.writeStartObject();
        out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringProperty("$id", id);
        out.writeStringProperty("title", title.zh() + " / " + title.en());
        label("x-label", title);
        table(root);
        if (root == SubjectCaseCodec.SUBJECT_CASE) {
            oneSubject();
        }
        definitions();
        out.writeEndObject();
    }

    private void definitions() {
        if (pending.isEmpty()) {
            return;
        }
        out.writeObjectPropertyStart("$defs");
        while (!pending.isEmpty()) {
            Definition next = pending.remove();
            out.writeObjectPropertyStart(next.name());
            next.members().run();
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void oneSubject() {
        out.writeArrayPropertyStart("oneOf");
        for (SubjectForm<?> form : SubjectForm.ALL) {
            out.writeStartObject();
            texts("required", List.of(form.name()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void table(ObjectCodec<?, ?> table) {
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("properties");
        table.fields().forEach(field -> property(table, field));
        out.writeEndObject();
        List<String> required = table.fields().stream()
                .filter(Field::required)
                .map(field -> field.name())
                .toList();
        if (!required.isEmpty()) {
            texts("required", required);
        }
        closed();
    }

    private void property(ObjectCodec<?, ?> of, Field<?, ?, ?> field) {
        FieldName name = names.of(subject, of, field);
        out.writeObjectPropertyStart(field.name());
        label("x-label", name.label());
        if (!field.required()) {
            label("x-unknown", unknown(of, field, name));
        }
        name.judge().ifPresent(judge -> label("x-judge", judge.label()));
        if (field.personal()) {
            out.writeBooleanProperty("x-personal", true);
        }
        if (field.codec() == Scalars.COUNT) {
            Shape.integer(out, new Probe(of, field).leastCount(), Shape.LARGEST_COUNT);
        } else {
            value(field.codec());
            if (field.codec() == Scalars.TEXT && !new Probe(of, field).takesBlank()) {
                out.writeStringProperty("pattern", Patterns.WRITTEN);
            }
        }
        out.writeEndObject();
    }

    private Label unknown(ObjectCodec<?, ?> of, Field<?, ?, ?> field, FieldName name) {
        return words.label(FieldNames.key(of, field) + ".unknown").orElseGet(() -> {
            if (name.judge().isPresent()) {
                return words.phrase("unknown.judgement", name.judge().get().label());
            }
            ValueCodec<?> codec = field.codec();
            boolean rows = codec instanceof ListingCodec;
            boolean single = codec instanceof ScalarCodec || codec instanceof EnumCodec;
            return words.phrase(rows ? "unknown.rows" : single ? "unknown.value" : "unknown.part");
        });
    }

    /** The keywords of a value, as members of an object that is open. */
    private void value(ValueCodec<?> codec) {
        if (codec instanceof ScalarCodec<?> scalar) {
            scalar(scalar);
        } else if (codec instanceof EnumCodec<?> codes) {
            refer(codes.name(), codes, () -> codes(codes));
        } else if (codec instanceof ListingCodec<?> listing) {
            listing(listing);
        } else if (codec instanceof ListCodec<?> list) {
            rows(list.row());
        } else if (codec instanceof SpellCodec) {
            value(SpellCodec.fields());
        } else if (codec instanceof AttributesCodec) {
            refer("attributes", codec, this::attributes);
        } else {
            object((ObjectCodec<?, ?>) codec);
        }
    }

    /** Another subject has a schema of its own beside this one. */
    private void object(ObjectCodec<?, ?> table) {
        Optional<String> published =
                SubjectForm.of(table).filter(form -> table != root).map(SubjectForm::name);
        if (published.isPresent()) {
            out.writeStringProperty("$ref", published.get());
        } else {
            refer(table.name(), table, () -> table(table));
        }
    }

    private void scalar(ScalarCodec<?> scalar) {
        Shape shape = scalar.shape();
        if (shape.name().isPresent()) {
            refer(shape.name().get(), shape, () -> {
                out.writeStringProperty("description", scalar.expected());
                shape.keywords().accept(out);
            });
        } else {
            shape.keywords().accept(out);
        }
    }

    private void codes(EnumCodec<?> codes) {
        out.writeStringProperty("type", "string");
        texts("enum", codes.constants().stream().map(Enum::name).toList());
        out.writeObjectPropertyStart("x-enum-labels");
        codes.labels().forEach(this::label);
        out.writeEndObject();
    }

    private void listing(ListingCodec<?> listing) {
        out.writeArrayPropertyStart("anyOf");
        out.writeStartObject();
        rows(listing.row());
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("properties");
        out.writeObjectPropertyStart(ListingCodec.PARTLY);
        rows(listing.row());
        out.writeEndObject();
        out.writeEndObject();
        texts("required", List.of(ListingCodec.PARTLY));
        closed();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void rows(ValueCodec<?> row) {
        out.writeStringProperty("type", "array");
        out.writeObjectPropertyStart("items");
        value(row);
        out.writeEndObject();
    }

    private void attributes() {
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("propertyNames");
        out.writeStringProperty("pattern", Patterns.STRIPPED);
        out.writeEndObject();
        out.writeObjectPropertyStart("additionalProperties");
        out.writeArrayPropertyStart("anyOf");
        for (Shape shape : List.of(Shape.TEXT, Shape.COUNT, Shape.FLAG)) {
            out.writeStartObject();
            shape.keywords().accept(out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void closed() {
        out.writeBooleanProperty("additionalProperties", false);
    }

    private void refer(String name, Object what, Runnable members) {
        out.writeStringProperty("$ref", DEFINITIONS + name);
        Object before = defined.putIfAbsent(name, what);
        if (before == null) {
            pending.add(new Definition(name, members));
        } else if (!before.equals(what)) {
            throw new IllegalStateException(
                    "Two things would be defined as (" + name + "): " + before + " and " + what);
        }
    }

    private void texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private void label(String name, Label label) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("zh", label.zh());
        out.writeStringProperty("en", label.en());
        out.writeEndObject();
    }
}
