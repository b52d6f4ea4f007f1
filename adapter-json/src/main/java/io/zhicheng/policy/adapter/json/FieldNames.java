package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the fields of documents. A field that a fact reads is called what the fact is called; the others, and
 * those that facts call differently in one kind of subject, have a name in the bundle {@code field-labels}: under the
 * noun and the field, such as {@code sanction.spell}, or under the field alone, where it means the same in every noun.
 */
final class FieldNames {
    private final SchemaWords words;
    private final Map<Subject<?>, Map<String, Set<FieldName>>> bySubject = new LinkedHashMap<>();

    FieldNames(SchemaWords words, FactNames facts) {
        this.words = words;
        for (SubjectForm<?> form : SubjectForm.ALL) {
            Map<String, Set<FieldName>> names = new LinkedHashMap<>();
            collect(form.codec(), "", path -> facts.of(form.subject(), path), names);
            bySubject.put(form.subject(), names);
        }
    }

    /** The key of a field in the bundle. */
    static String key(ObjectCodec<?, ?> of, Field<?, ?, ?> field) {
        return of.name() + "." + field.name();
    }

    /**
     * The name of a field, as it stands in documents of a kind of subject; of any kind where the document is no subject.
     *
     * @throws IllegalStateException when it has none
     */
    FieldName of(Optional<Subject<?>> subject, ObjectCodec<?, ?> of, Field<?, ?, ?> field) {
        String key = key(of, field);
        return subject.flatMap(kind -> only(told(kind, key)))
                .or(() -> words.label(key).map(label -> new FieldName(label, judge(subject, key))))
                .or(() -> ofSubject(field))
                .or(() -> only(bySubject.keySet().stream()
                        .flatMap(kind -> told(kind, key).stream())
                        .collect(Collectors.toSet())))
                .or(() -> words.label(field.name()).map(FieldName::new))
                .orElseThrow(() -> new IllegalStateException("The field " + key + " has no name."
                        + "\nMaybe it is new: name it in both languages in field-labels.properties."));
    }

    private static Optional<FieldName> ofSubject(Field<?, ?, ?> field) {
        return field.codec() instanceof ObjectCodec<?, ?> table
                ? SubjectForm.of(table).map(form -> new FieldName(form.subject().label()))
                : Optional.empty();
    }

    private Set<FieldName> told(Subject<?> subject, String key) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(key, Set.of());
    }

    private Optional<Party> judge(Optional<Subject<?>> subject, String key) {
        return subject.flatMap(kind ->
                told(kind, key).stream().flatMap(name -> name.judge().stream()).findFirst());
    }

    private static Optional<FieldName> only(Set<FieldName> names) {
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    private static void collect(
            ObjectCodec<?, ?> of,
            String prefix,
            Function<String, List<FieldName>> facts,
            Map<String, Set<FieldName>> into) {
        for (Field<?, ?, ?> field : of.fields()) {
            String path = prefix + field.name();
            into.computeIfAbsent(key(of, field), key -> new LinkedHashSet<>()).addAll(facts.apply(path));
            below(field.codec())
                    .forEach(part ->
                            collect(part, path + (field.codec() instanceof ObjectCodec ? "." : "[]."), facts, into));
        }
    }

    /** The tables of what stands in a field. */
    private static Stream<ObjectCodec<?, ?>> below(ValueCodec<?> codec) {
        if (codec instanceof ListingCodec<?> listing) {
            return below(listing.row());
        } else if (codec instanceof ListCodec<?> list) {
            return below(list.row());
        } else {
            return codec instanceof ObjectCodec<?, ?> table ? Stream.of(table) : Stream.empty();
        }
    }
}
