package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.Listing;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A listing: {@code [ … ]} is all of it, <code>{"partly": [ … ]}</code> is what is told so far. */
record ListingCodec<T>(ValueCodec<T> row) implements ValueCodec<Listing<T>> {
    static final String PARTLY = "partly";
    private static final String ONE_ROW = "it is a list of one: put it in [ ].";

    @Override
    public String expected() {
        return "a list [ … ], or {\"partly\": [ … ]} while it is not complete";
    }

    @Override
    public Optional<Listing<T>> read(Json json, Reading reading) {
        if (json instanceof Json.Arr array) {
            return ListCodec.rows(row, array, reading).map(Listing::whole);
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
                ? ListCodec.rows(row, array, reading).map(Listing::partly)
                : reading.refuse(array, "It is neither a whole list nor a partly told one.", expected(), "\"partly\".");
    }

    @Override
    public void write(Listing<T> value, JsonGenerator out) {
        ListCodec<T> rows = new ListCodec<>(row);
        switch (value.extent()) {
            case WHOLE -> rows.write(value.rows(), out);
            case PARTIAL -> {
                out.writeStartObject();
                out.writeName(PARTLY);
                rows.write(value.rows(), out);
                out.writeEndObject();
            }
            case UNTOLD -> throw new IllegalStateException("An untold listing is left out, never written");
        }
    }
}
