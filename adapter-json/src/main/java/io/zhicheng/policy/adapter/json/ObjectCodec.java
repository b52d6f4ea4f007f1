package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.time.Spell;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** A type of the model as a table of its fields, and how one is built of them. */
final class ObjectCodec<T, B> implements ValueCodec<T> {
    private static final Pattern NEXT_WORD = Pattern.compile("[ -](.)");

    private final String noun;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final Map<String, Field<T, B, ?>> fields;

    private ObjectCodec(Table<T, B> table) {
        this.noun = table.noun;
        this.start = table.start;
        this.build = table.build;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(table.fields));
    }

    /** A table without fields yet. */
    static <T, B> Table<T, B> table(String noun, Supplier<B> start, Function<B, T> build) {
        return new Table<>(noun, start, build);
    }

    /** What an object of this table is, with its article: {@code a prize}. */
    String noun() {
        return noun;
    }

    /** The noun as the name of a definition: {@code expertReferral} of an expert referral. */
    String name() {
        String bare = noun.replaceFirst("^(?:an?|the) ", "");
        return NEXT_WORD.matcher(bare).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** The fields in the order they are written. */
    Collection<Field<T, B, ?>> fields() {
        return fields.values();
    }

    @Override
    public String expected() {
        return "an object of the fields of " + noun + ": " + String.join(", ", fields.keySet());
    }

    @Override
    public Optional<T> read(Json json, Reading reading) {
        if (!(json instanceof Json.Obj object)) {
            return reading.refuse(json, "It is not an object.", expected());
        }
        Map<String, Json> written = new LinkedHashMap<>();
        Map<String, Consumer<B>> values = new LinkedHashMap<>();
        for (Json.Member member : object.members()) {
            Field<T, B, ?> field = fields.get(member.name());
            if (field == null) {
                refuseUnknown(member, reading);
            } else {
                written.put(field.name(), member.value());
                field.read(member.value(), reading).ifPresent(value -> values.put(field.name(), value));
            }
        }
        return isComplete(object, written, values, reading)
                ? build(object, written, values, reading)
                : Optional.empty();
    }

    private boolean isComplete(
            Json.Obj object, Map<String, Json> written, Map<String, Consumer<B>> values, Reading reading) {
        boolean complete = true;
        for (Field<T, B, ?> field : fields.values()) {
            if (field.required() && !values.containsKey(field.name())) {
                complete = false;
                if (!written.containsKey(field.name())) {
                    reading.refuse(
                            object,
                            "It has no field \"" + field.name() + "\".",
                            field.codec().expected());
                }
            }
        }
        return complete;
    }

    /** Builds the object; each attribute that the model refuses is reported and left out, until the rest is taken. */
    private Optional<T> build(
            Json.Obj object, Map<String, Json> written, Map<String, Consumer<B>> values, Reading reading) {
        Map<String, Consumer<B>> rest = new LinkedHashMap<>(values);
        while (true) {
            try {
                B builder = start.get();
                rest.values().forEach(value -> value.accept(builder));
                return Optional.of(build.apply(builder)).filter(whole -> rest.size() == values.size());
            } catch (InvalidModelException refused) {
                ModelFault fault = ModelFault.of(refused);
                Field<T, B, ?> field = fields.get(fault.field());
                if (field == null || rest.remove(field.name()) == null) {
                    return fault.refuse(object, expected(), reading);
                }
                Json at = fault.within(written.getOrDefault(field.name(), object));
                fault.refuse(at, field.codec().expected(), field.personal() ? reading.inPersonal() : reading);
                if (field.required()) {
                    return Optional.empty();
                }
            }
        }
    }

    private void refuseUnknown(Json.Member member, Reading reading) {
        Optional<String> maybe = Nearest.to(member.name(), fields.keySet())
                .map(name -> "\"" + name + "\".")
                .or(() -> owner(member.name()).map(name -> "it belongs inside \"" + name + "\"."));
        reading.refuseMember(
                member.value(),
                "There is no field of that name in " + noun + ".",
                maybe.isPresent() ? "a field of " + noun : "one of " + String.join(", ", fields.keySet()),
                maybe);
    }

    /** The part of this object that has a field of that name. */
    private Optional<String> owner(String name) {
        return fields.values().stream()
                .filter(field -> field.codec() instanceof ObjectCodec<?, ?> part && part.fields.containsKey(name))
                .map(field -> field.name())
                .findFirst();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        fields.values().forEach(field -> field.write(value, out));
        out.writeEndObject();
    }

    /** Collects the fields of an {@link ObjectCodec}, in the order in which they are to be written. */
    static final class Table<T, B> {
        private final String noun;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();

        private Table(String noun, Supplier<B> start, Function<B, T> build) {
            this.noun = noun;
            this.start = start;
            this.build = build;
        }

        /** A field that may be left out: then it is not told. */
        <V> Table<T, B> field(
                String name, ValueCodec<V> codec, Function<T, Optional<V>> told, BiConsumer<B, V> setter) {
            return add(new Field<>(name, codec, told, setter, false, false));
        }

        /** A field that is true or false, or left out. */
        Table<T, B> flag(String name, Function<T, Optional<Boolean>> told, BiConsumer<B, Boolean> setter) {
            return field(name, Scalars.FLAG, told, setter);
        }

        /** A field whose values no message repeats. */
        <V> Table<T, B> personal(
                String name, ValueCodec<V> codec, Function<T, Optional<V>> told, BiConsumer<B, V> setter) {
            return add(new Field<>(name, codec, told, setter, false, true));
        }

        /** A field that must be there. */
        <V> Table<T, B> required(String name, ValueCodec<V> codec, Function<T, V> value, BiConsumer<B, V> setter) {
            return add(new Field<>(name, codec, value.andThen(Optional::of), setter, true, false));
        }

        /** A field that must be there, and whose values no message repeats. */
        <V> Table<T, B> requiredPersonal(
                String name, ValueCodec<V> codec, Function<T, V> value, BiConsumer<B, V> setter) {
            return add(new Field<>(name, codec, value.andThen(Optional::of), setter, true, true));
        }

        /** A field that stands for another value where it is left out, and is left out where it has that value. */
        <V> Table<T, B> part(
                String name,
                ValueCodec<V> codec,
                Function<T, V> value,
                BiConsumer<B, V> setter,
                Function<T, V> absent) {
            return add(new Field<>(name, codec, unless(value, absent), setter, false, false));
        }

        /** The same, with values that no message repeats. */
        <V> Table<T, B> personalPart(
                String name,
                ValueCodec<V> codec,
                Function<T, V> value,
                BiConsumer<B, V> setter,
                Function<T, V> absent) {
            return add(new Field<>(name, codec, unless(value, absent), setter, false, true));
        }

        /** A period; left out when neither end is told. */
        Table<T, B> spell(String name, Function<T, Spell> value, BiConsumer<B, Spell> setter) {
            return part(name, new SpellCodec(), value, setter, any -> Spell.UNKNOWN);
        }

        /** A listing; left out when it is untold. */
        <R> Table<T, B> rows(
                String name, ValueCodec<R> row, Function<T, Listing<R>> value, BiConsumer<B, Listing<R>> setter) {
            return part(name, new ListingCodec<>(row), value, setter, any -> Listing.untold());
        }

        /** A listing in whose rows no message repeats a value. */
        <R> Table<T, B> personalRows(
                String name, ValueCodec<R> row, Function<T, Listing<R>> value, BiConsumer<B, Listing<R>> setter) {
            Function<T, Optional<Listing<R>>> told = unless(value, any -> Listing.untold());
            return add(new Field<>(name, new ListingCodec<>(row), told, setter, false, true));
        }

        ObjectCodec<T, B> done() {
            return new ObjectCodec<>(this);
        }

        private static <T, V> Function<T, Optional<V>> unless(Function<T, V> value, Function<T, V> absent) {
            return object -> Optional.of(value.apply(object)).filter(told -> !told.equals(absent.apply(object)));
        }

        private Table<T, B> add(Field<T, B, ?> field) {
            if (fields.put(field.name(), field) != null) {
                throw new IllegalStateException("Two fields (" + field.name() + ") of " + noun);
            }
            return this;
        }
    }
}
