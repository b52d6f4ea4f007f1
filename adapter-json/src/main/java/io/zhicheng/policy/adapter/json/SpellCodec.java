package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A period as people tell it: with its last day, where the model has the day after. */
record SpellCodec() implements ValueCodec<Spell> {
    private static final String ONGOING = "ongoing";

    /** The end: the day after the last one, or the end of days while it goes on. */
    private static final ScalarCodec<LocalDate> LAST_DAY = new ScalarCodec<>(
            "the last day such as \"2015-12-31\", or \"ongoing\"",
            Shape.dateOr("lastDay", ONGOING),
            SpellCodec::end,
            SpellCodec::writeEnd);

    private static final ObjectCodec<Ends, EndsBuilder> ENDS = ObjectCodec.table(
                    "a period", EndsBuilder::new, EndsBuilder::build)
            .field("from", Scalars.DATE, Ends::first, EndsBuilder::first)
            .field("to", LAST_DAY, Ends::end, EndsBuilder::end)
            .done();

    /** The two fields, as a document has them. */
    static ObjectCodec<?, ?> fields() {
        return ENDS;
    }

    @Override
    public String expected() {
        return "a period such as {\"from\": \"2010-01-01\", \"to\": \"2015-12-31\"}, the last day included, or with"
                + " \"to\": \"ongoing\"";
    }

    @Override
    public Optional<Spell> read(Json json, Reading reading) {
        if (!(json instanceof Json.Obj)) {
            return reading.refuse(json, "It is not a period.", expected());
        }
        return ENDS.read(json, reading)
                .flatMap(ends -> ends.inOrder()
                        ? Optional.of(Spell.from(ends.first(), ends.end()))
                        : reading.refuse(
                                json,
                                outOfOrder(ends, reading),
                                "a first day not after the last day",
                                "the two are swapped."));
    }

    private static String outOfOrder(Ends ends, Reading reading) {
        String dates = ": from " + ends.first().orElseThrow() + " to "
                + ends.end().orElseThrow().minusDays(1);
        return "It ends before it starts" + reading.unlessPersonal(dates, "") + ".";
    }

    @Override
    public void write(Spell value, JsonGenerator out) {
        ENDS.write(new Ends(value.start(), value.endExclusive()), out);
    }

    private static Optional<LocalDate> end(Json json, String expected, Reading reading) {
        return json instanceof Json.Text text && text.value().equals(ONGOING)
                ? Optional.of(LocalDate.MAX)
                : Dates.read(json, expected, reading).map(last -> last.plusDays(1));
    }

    private static void writeEnd(JsonGenerator out, LocalDate end) {
        out.writeString(end.equals(LocalDate.MAX) ? ONGOING : end.minusDays(1).toString());
    }

    /** The two ends before they are known to be in order. */
    private record Ends(Optional<LocalDate> first, Optional<LocalDate> end) {
        boolean inOrder() {
            return first.isEmpty() || end.isEmpty() || first.get().isBefore(end.get());
        }
    }

    private static final class EndsBuilder {
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> end = Optional.empty();

        void first(LocalDate day) {
            first = Optional.of(day);
        }

        void end(LocalDate day) {
            end = Optional.of(day);
        }

        Ends build() {
            return new Ends(first, end);
        }
    }
}
