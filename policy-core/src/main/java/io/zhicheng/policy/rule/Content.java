package io.zhicheng.policy.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a norm says about its slot: data, without any code in it. */
public sealed interface Content {

    /** The pieces that it is made of, in the order of the document; empty for what has none. */
    default List<Part> parts() {
        return List.of();
    }

    /**
     * What a requirement demands.
     *
     * @param criterion the condition
     * @param routes the routes on which it is imposed; empty for all. Of no meaning for a slot that is not imposed
     */
    record Demand(Criterion criterion, Set<Route> routes) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(criterion);
        }
    }

    /**
     * When a bar applies, and which routes it spares.
     *
     * @param criterion the criterion
     * @param spared the routes that stay open
     */
    record Exclusion(Criterion criterion, Set<Route> spared) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(criterion);
        }
    }

    /**
     * What a route asks for.
     *
     * @param criterion the criterion
     */
    record Opening(Criterion criterion) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(criterion);
        }
    }

    /**
     * A relaxation that lowers a derived value.
     *
     * @param target what is relaxed
     * @param amount by how much it is lowered
     * @param when where it holds
     * @param <Q> the type of the value
     */
    record Lowering<Q>(Derived<Q> target, Measure<Q> amount, Criterion when) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(amount, when);
        }
    }

    /**
     * A relaxation that stands in for a requirement.
     *
     * @param target what is relaxed
     * @param when where it holds
     */
    record Substitute(Requirement target, Criterion when) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(when);
        }
    }

    /**
     * A relaxation that makes a requirement not applicable.
     *
     * @param target what is relaxed
     * @param when where it holds
     */
    record Waiver(Requirement target, Criterion when) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(when);
        }
    }

    /**
     * When an obligation comes along.
     *
     * @param when where it holds
     */
    record Consequence(Criterion when) implements Content {
        @Override
        public List<Part> parts() {
            return List.of(when);
        }
    }

    /** A duty: its text in the catalogue says all. */
    record Checklist() implements Content {}

    /**
     * How a derived fact is computed, and the fact by which a host may tell it instead.
     *
     * @param value the value
     * @param told the fact by which a host may tell it instead
     * @param <Q> the type of the value
     */
    record Derivation<Q>(Measure<Q> value, Optional<Fact<Q>> told) implements Content {
        @Override
        public List<Part> parts() {
            return told.<List<Part>>map(fact -> List.of(value, fact)).orElse(List.of(value));
        }
    }

    /**
     * What a parameter is set to.
     *
     * @param setting what it is set to
     * @param <Q> the type of the value
     */
    record Value<Q>(Setting<Q> setting) implements Content {
        @Override
        public List<Part> parts() {
            return ofSetting(setting);
        }
    }

    private static List<Part> ofSetting(Setting<?> setting) {
        if (setting instanceof Setting.Table<?, ?> table) {
            List<Part> parts = new ArrayList<>();
            parts.add(table.key());
            table.entries().values().forEach(entry -> parts.addAll(ofSetting(entry)));
            return Collections.unmodifiableList(parts);
        }
        return List.of();
    }
}
