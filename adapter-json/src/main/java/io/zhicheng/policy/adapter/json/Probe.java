package io.zhicheng.policy.adapter.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks the reader itself what the model refuses of a field that is told alone: numbers that are too small, blank texts.
 * Of an object that has to have other fields nothing can be asked.
 */
record Probe(ObjectCodec<?, ?> of, Field<?, ?, ?> field) {
    private static final Place NOWHERE = new Place("", 1, 1);

    /** The least whole number that is taken, of those that a model sets. */
    int leastCount() {
        return Stream.of(-1, 0)
                .filter(number -> takes(new Json.Num(NOWHERE, number.toString())))
                .findFirst()
                .map(number -> number < 0 ? -Shape.LARGEST_COUNT : number)
                .orElse(1);
    }

    /** Whether a text may be blank. */
    boolean takesBlank() {
        return takes(new Json.Text(NOWHERE, " "));
    }

    private boolean takes(Json value) {
        if (of.fields().stream().anyMatch(Field::required)) {
            return true;
        }
        FaultList faults = new FaultList(1);
        Json.Obj alone = new Json.Obj(NOWHERE, List.of(new Json.Member(field.name(), value)));
        Optional<?> read = of.read(alone, new Reading(faults, false));
        return read.isPresent() && faults.count() == 0;
    }
}
