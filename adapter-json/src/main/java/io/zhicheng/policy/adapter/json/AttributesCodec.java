package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.Attribute;
import io.zhicheng.policy.model.Attributes;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Attributes of modules by id. Nobody knows all ids, so each is kept as it is typed. */
record AttributesCodec() implements ValueCodec<Attributes> {
    @Override
    public String expected() {
        return "an object of texts, whole numbers, true or false, each under the id of an attribute of a module";
    }

    @Override
    public Optional<Attributes> read(Json json, Reading reading) {
        if (!(json instanceof Json.Obj object)) {
            return reading.refuse(json, "It is not an object.", expected());
        }
        Attributes told = Attributes.untold();
        boolean whole = true;
        for (Json.Member member : object.members()) {
            Optional<Attributes> more = read(told, member, reading);
            whole &= more.isPresent();
            told = more.orElse(told);
        }
        return whole ? Optional.of(told) : Optional.empty();
    }

    private static Optional<Attributes> read(Attributes told, Json.Member member, Reading reading) {
        String id = member.name();
        Json value = member.value();
        if (id.isBlank() || !id.strip().equals(id)) {
            reading.refuseMember(
                    value,
                    "The id of an attribute is blank, or has blanks around it.",
                    "the id that the module has for it",
                    Optional.empty());
            return Optional.empty();
        }
        if (value instanceof Json.Num) {
            return Scalars.COUNT.read(value, reading).map(number -> told.with(Attribute.number(id), number));
        }
        if (value instanceof Json.Bool flag) {
            return Optional.of(told.with(Attribute.flag(id), flag.value()));
        }
        if (value instanceof Json.Text text) {
            return Optional.of(told.with(Attribute.text(id), text.value()));
        }
        return reading.refuse(
                value,
                "It is neither a text nor a whole number nor true or false.",
                "one value",
                "it is not told: then leave it out, name and all.");
    }

    @Override
    public void write(Attributes value, JsonGenerator out) {
        out.writeStartObject();
        value.values().forEach((id, each) -> {
            out.writeName(id);
            if (each instanceof Integer number) {
                out.writeNumber(number);
            } else if (each instanceof Boolean flag) {
                out.writeBoolean(flag);
            } else {
                out.writeString(each.toString());
            }
        });
        out.writeEndObject();
    }
}
