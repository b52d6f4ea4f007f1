package io.zhicheng.policy.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A plain list, of which all is told: {@code [ … ]}. */
record ListCodec<T>(ValueCodec<T> row) implements ValueCodec<List<T>> {
    @Override
    public String expected() {
        return "a list [ … ], each " + row.expected();
    }

    @Override
    public Optional<List<T>> read(Json json, Reading reading) {
        return json instanceof Json.Arr array
                ? rows(row, array, reading)
                : reading.refuse(json, "It is not a list.", "a list [ … ]", "it is a list of one: put it in [ ].");
    }

    /** All rows, or none when there is a fault in one. */
    static <T> Optional<List<T>> rows(ValueCodec<T> row, Json.Arr array, Reading reading) {
        List<T> rows = new ArrayList<>();
        for (Json item : array.items()) {
            row(row, item, reading).ifPresent(rows::add);
        }
        return rows.size() == array.items().size() ? Optional.of(rows) : Optional.empty();
    }

    private static <T> Optional<T> row(ValueCodec<T> row, Json item, Reading reading) {
        return item instanceof Json.Null
                ? reading.refuse(item, "It is null.", row.expected(), "the row is left over: take it out.")
                : row.read(item, reading);
    }

    @Override
    public void write(List<T> value, JsonGenerator out) {
        out.writeStartArray();
        value.forEach(each -> row.write(each, out));
        out.writeEndArray();
    }
}
