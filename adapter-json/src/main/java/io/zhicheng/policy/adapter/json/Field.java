package io.zhicheng.policy.adapter.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object.
 *
 * @param name its name, that of the model's attribute
 * @param codec how its values are written
 * @param told its value in an object; empty when the field is left out
 * @param setter takes its value into a builder
 * @param required whether it must be there
 * @param personal whether its values are never repeated in a message
 */
record Field<T, B, V>(
        String name,
        ValueCodec<V> codec,
        Function<T, Optional<V>> told,
        BiConsumer<B, V> setter,
        boolean required,
        boolean personal) {

    /** Reads the value; what comes out puts it into a builder. */
    Optional<Consumer<B>> read(Json json, Reading reading) {
        if (json instanceof Json.Null) {
            return reading.refuse(
                    json, "It is null.", codec.expected(), "it is not told: then leave it out, name and all.");
        }
        return codec.read(json, personal ? reading.inPersonal() : reading)
                .map(value -> builder -> setter.accept(builder, value));
    }

    void write(T object, JsonGenerator out) {
        told.apply(object).ifPresent(value -> {
            out.writeName(name);
            codec.write(value, out);
        });
    }
}
