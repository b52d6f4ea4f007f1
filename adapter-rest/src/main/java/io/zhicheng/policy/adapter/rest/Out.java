package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The words of which answers are made.
 *
 * @param json where the answer is written to
 * @param locale the language of its labels
 */
record Out(JsonGenerator json, Locale locale) {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** An answer as compact JSON in UTF-8, on one line. */
    static byte[] bytes(Locale locale, Consumer<Out> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            content.accept(new Out(json, locale));
        }
        return bytes.toByteArray();
    }

    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    void member(String name, Runnable value) {
        json.writeName(name);
        value.run();
    }

    <T> void list(String name, List<? extends T> items, Consumer<T> item) {
        json.writeArrayPropertyStart(name);
        items.forEach(item);
        json.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        list(name, texts, json::writeString);
    }

    void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    /** A text where there is one; left out where there is none. */
    void text(String name, Optional<?> text) {
        text.ifPresent(told -> text(name, told.toString()));
    }

    void flag(String name, boolean flag) {
        json.writeBooleanProperty(name, flag);
    }

    void number(String name, int number) {
        json.writeNumberProperty(name, number);
    }

    /** JSON that was written elsewhere. */
    void raw(String text) {
        json.writeRawValue(text.strip());
    }

    void label(Label label) {
        text("label", label.text(locale));
    }

    void named(String id, Label label) {
        object(() -> {
            text("id", id);
            label(label);
        });
    }

    <E extends Enum<E> & Labelled> void coded(String name, E code) {
        coded(name, code.name(), new Label(code.zh(), code.en()));
    }

    void coded(String name, String code, Label label) {
        member(
                name,
                () -> object(() -> {
                    text("code", code);
                    label(label);
                }));
    }

    /** Clauses with both texts: a reader who has to check one needs the language of the document. */
    void clauses(List<Clause> clauses) {
        list(
                "clauses",
                clauses,
                clause -> object(() -> {
                    text("id", clause.id().toString());
                    text("zh", clause.zh());
                    text("en", clause.en());
                }));
    }
}
