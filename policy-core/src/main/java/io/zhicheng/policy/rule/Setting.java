package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a norm sets a parameter to.
 *
 * @param <Q> the type of the value
 */
public sealed interface Setting<Q> {

    /** One value: a floor without a ceiling. */
    static <Q> Setting<Q> of(Q value) {
        return new Band<>(value, Optional.empty());
    }

    /** A band, both ends inclusive. */
    static <Q> Setting<Q> band(Q floor, Q ceiling) {
        return new Band<>(floor, Optional.of(ceiling));
    }

    /** A value that is known to lie between two others, inclusive; what falls between them stays unknown. */
    static <Q> Setting<Q> between(Q earliest, Q latest) {
        return new Between<>(earliest, latest);
    }

    /** A value for each value of a key; a key that is not in the table has none, which is a missing norm. */
    static <K, Q> Setting<Q> table(Measure<K> key, Map<K, ? extends Setting<Q>> entries) {
        return new Table<>(key, ImmutableMap.copyOf(entries));
    }

    /**
     * A floor and, perhaps, a ceiling.
     *
     * @param floor the least value
     * @param ceiling the greatest value; empty when the band is open at the top
     * @param <Q> the type of the value
     */
    record Band<Q>(Q floor, Optional<Q> ceiling) implements Setting<Q> {
        @Override
        public String toString() {
            return floor + ceiling.map(top -> " to " + top).orElse("");
        }
    }

    /**
     * A value known only roughly.
     *
     * @param earliest the least that it can be
     * @param latest the greatest that it can be
     * @param <Q> the type of the value
     */
    record Between<Q>(Q earliest, Q latest) implements Setting<Q> {
        @Override
        public String toString() {
            return "between " + earliest + " and " + latest;
        }
    }

    /**
     * A table.
     *
     * @param key what the table is looked up by
     * @param entries the setting for each value of the key
     * @param <K> the type of the key
     * @param <Q> the type of the value
     */
    record Table<K, Q>(Measure<K> key, Map<K, Setting<Q>> entries) implements Setting<Q> {
        /** Sorted, because fingerprints are made of it, and a {@link Map#of} has another order in every JVM. */
        @Override
        public String toString() {
            return "by " + key + " "
                    + entries.entrySet().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
