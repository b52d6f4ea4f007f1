package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A coded value, by the name of its constant. Its labels are not read, but recognised for the hint. */
record EnumCodec<E extends Enum<E> & Labelled>(List<E> constants) implements ValueCodec<E> {

    static <E extends Enum<E> & Labelled> EnumCodec<E> code(E[] constants) {
        return new EnumCodec<>(List.of(constants));
    }

    /** The name of the codes as that of a definition: {@code titleLevel}. */
    String name() {
        String type = constants.get(0).getDeclaringClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** What people call each code. */
    Map<String, Label> labels() {
        Map<String, Label> labels = new LinkedHashMap<>();
        constants.forEach(constant -> labels.put(constant.name(), new Label(constant.zh(), constant.en())));
        return labels;
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", constants.stream().map(Enum::name).toList());
    }

    @Override
    public Optional<E> read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            return reading.refuse(json, "It is not a text.", expected());
        }
        return constants.stream()
                .filter(constant -> constant.name().equals(text.value()))
                .findFirst()
                .or(() -> reading.refuse(
                        json, "It is not one of the values allowed.", expected(), reading.unlessPersonal(hint(text))));
    }

    private Optional<String> hint(Json.Text text) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : constants) {
            names.put(constant.name(), constant);
            names.put(constant.zh(), constant);
            names.put(constant.en().toLowerCase(Locale.ROOT), constant);
        }
        return Optional.ofNullable(names.get(text.value()))
                .map(Enum::name)
                .or(() -> Nearest.to(
                        text.value(), constants.stream().map(Enum::name).toList()))
                .map(name -> "\"" + name + "\".");
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(value.name());
    }
}
