package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * JSON Schemas (2020-12) of everything that is read, made of the tables by which it is read: what the reader takes, its
 * schema takes, and what the schema refuses, the reader refuses. The reader refuses more: what hangs on two values, such
 * as a period that ends before it starts, and what a schema cannot say of a number, such as {@code 3.0} where a whole
 * one belongs.
 *
 * <p>A schema stands by itself, but for subjects inside other documents: those are referred to by the name of their
 * schema, relative to that of the document. Beside the keywords of JSON Schema there are annotations, each text in both
 * languages as <code>{"zh": "…", "en": "…"}</code>:
 *
 * <ul>
 *   <li>{@code x-label}: what people call the field, or the whole document. Every field has it.
 *   <li>{@code x-unknown}: what it means to leave the field out. Every field has it that may be left out. Unknown is
 *       never zero and never no: what is left out is asked for where it decides.
 *   <li>{@code x-judge}: who judges, where the field records a judgement.
 *   <li>{@code x-enum-labels}: beside {@code enum}, what people call each code, by code.
 *   <li>{@code x-personal}: true where the values, and all below them, are never repeated in a message.
 * </ul>
 */
public final class Schemas {
    /** The name of the schema of cases: a subject with the place and the date whose policy judges it. */
    public static final String CASE = "case";

    /** The name of the schema of committees to be drawn. */
    public static final String DRAW_CASE = "drawCase";

    /** The name of the schema of votes to be counted. */
    public static final String BALLOT_CASE = "ballotCase";

    /** The name of the schema of applications for two policies. */
    public static final String COMPARED_CASE = "comparedCase";

    private final Map<String, SubjectSchema> schemas = new LinkedHashMap<>();
    private final SchemaWords words = new SchemaWords();
    private final FieldNames names = new FieldNames(words, FactNames.ofTheLibrary());

    Schemas() {
        SubjectForm.ALL.forEach(
                form -> add(form.name(), form.codec(), form.subject().label()));
        add(CASE, SubjectCaseCodec.SUBJECT_CASE);
        add(DRAW_CASE, CaseCodecs.DRAW_CASE);
        add(BALLOT_CASE, CaseCodecs.BALLOT_CASE);
        add(COMPARED_CASE, CaseCodecs.COMPARED_CASE);
    }

    private void add(String name, ObjectCodec<?, ?> codec) {
        add(name, codec, words.phrase("document." + name));
    }

    private void add(String name, ObjectCodec<?, ?> codec, Label label) {
        String json = JsonText.write(
                JsonStyle.INDENTED, out -> new SchemaWriter(out, words, names, codec).document(name, label));
        schemas.put(name, new SubjectSchema(name, label, json));
    }

    /** The names of the subjects, as they are the fields of a case. */
    public List<String> subjects() {
        return SubjectForm.ALL.stream().map(SubjectForm::name).toList();
    }

    /** All schemas: those of the subjects, then those of what is asked of a policy. */
    public List<SubjectSchema> all() {
        return List.copyOf(schemas.values());
    }

    /** Whether there is a schema of that name. */
    public boolean has(String name) {
        return schemas.containsKey(name);
    }

    /**
     * The schema of a subject, or of a case.
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public SubjectSchema schema(String name) {
        SubjectSchema schema = schemas.get(name);
        if (schema == null) {
            throw new NoSuchElementException("There is no schema (" + name + "), but " + schemas.keySet() + "."
                    + "\nMaybe it is the id of the subject in the rules, which is written otherwise.");
        }
        return schema;
    }
}
