package io.zhicheng.policy.bulk;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts by the constants of an enum; every constant is there. Of one thread. */
final class EnumCounts<E extends Enum<E>> {
    private final EnumMap<E, long[]> counts;

    EnumCounts(Class<E> type) {
        this.counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, new long[1]);
        }
    }

    void add(E constant) {
        Objects.requireNonNull(counts.get(constant))[0]++;
    }

    Map<E, Long> toMap() {
        return Maps.immutableEnumMap(Maps.transformValues(counts, count -> count[0]));
    }
}
