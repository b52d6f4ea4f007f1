package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Route;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys by which equal pieces find one another. The hash of a piece is made of those of its parts and kept; that of the
 * record itself would walk the whole tree below it, again at each level of the tree above.
 */
final class Keys {
    private final IdentityHashMap<Part, Integer> hashes = new IdentityHashMap<>();

    /** A piece as it stands on a route; without a route where all routes have the same. */
    static final class Key {
        private final Part part;
        private final @Nullable Route route;
        private final int hash;

        private Key(Part part, @Nullable Route route, int hash) {
            this.part = part;
            this.route = route;
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object obj) {
            return obj instanceof Key other
                    && hash == other.hash
                    && Objects.equals(route, other.route)
                    && part.equals(other.part);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    Key of(Part part, @Nullable Route route) {
        return new Key(part, route, 31 * hash(part) + (route == null ? 0 : route.hashCode()));
    }

    private int hash(Part part) {
        @Nullable Integer known = hashes.get(part);
        if (known != null) {
            return known;
        }
        int hash = part.parts().isEmpty() ? part.hashCode() : part.getClass().hashCode();
        for (Part inner : part.parts()) {
            hash = 31 * hash + hash(inner);
        }
        hashes.put(part, hash);
        return hash;
    }
}
