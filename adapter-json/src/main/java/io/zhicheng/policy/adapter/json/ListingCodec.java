package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A listing: {@code [ … ]} is all of it, <code>{"partly": [ … ]}</code> is what is told so far. */
record ListingCodec<T>(ValueCodec<T> row) implements ValueCodec<Listing<T>> {
    private static final String PARTLY = "partly";
    private static final String ONE_ROW = "it is a list of one: put it in [ ].";

    @Override
    public String expected() {
        return "a list [ … ], or {\"partly\": [ … ]} while it is not complete";
    }

    @Override
    public Optional<Listing<T>> read(Json json, Reading reading) {
        if (json instanceof Json.Arr array) {
            return rows(array, reading).map(Listing::whole);
        }
        if (!(json instanceof Json.Obj object)) {
            return reading.refuse(json, "It is not a list.", expected());
        }
        boolean single = object.members().size() == 1;
        if (!single || !(object.members().get(0).value() instanceof Json.Arr array)) {
            return reading.refuse(json, "It is not a list.", expected(), ONE_ROW);
        }
        String name = object.members().get(0).name();
        return name.equals(PARTLY)
                ? rows(array, reading).map(Listing::partly)
                : reading.refuse(array, "It is neither a whole list nor a partly told one.", expected(), "\"partly\".");
    }

    private Optional<List<T>> rows(Json.Arr array, Reading reading) {
        List<T> rows = new ArrayList<>();
        for (Json item : array.items()) {
            row(item, reading).ifPresent(rows::add);
        }
        return rows.size() == array.items().size() ? Optional.of(rows) : Optional.empty();
    }

    private Optional<T> row(Json item, Reading reading) {
        return item instanceof Json.Null
                ? reading.refuse(item, "It is null.", row.expected(), "the row is left over: take it out.")
                : row.read(item, reading);
    }

    @Override
    public void write(Listing<T> value, JsonGenerator out) {
        switch (value.extent()) {
            case WHOLE -> writeRows(value, out);
            case PARTIAL -> {
                out.writeStartObject();
                out.writeName(PARTLY);
                writeRows(value, out);
                out.writeEndObject();
            }
            case UNTOLD -> throw new IllegalStateException("An untold listing is left out, never written");
        }
    }

    private void writeRows(Listing<T> value, JsonGenerator out) {
        out.writeStartArray();
        value.rows().forEach(each -> row.write(each, out));
        out.writeEndArray();
    }
}
