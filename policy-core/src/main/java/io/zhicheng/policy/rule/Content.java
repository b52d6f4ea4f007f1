package io.zhicheng.policy.rule;

import java.util.Optional;
import java.util.Set;

/** What a norm says about its slot: data, without any code in it. */
public sealed interface Content {

    /**
     * What a requirement demands.
     *
     * @param criterion the condition
     * @param routes the routes on which it is imposed; empty for all. Of no meaning for a slot that is not imposed
     */
    record Demand(Criterion criterion, Set<Route> routes) implements Content {}

    /** When a bar applies, and which routes it spares. */
    record Exclusion(Criterion criterion, Set<Route> spared) implements Content {}

    /** What a route asks for. */
    record Opening(Criterion criterion) implements Content {}

    /** A relaxation that lowers a derived value. */
    record Lowering<Q>(Derived<Q> target, Measure<Q> amount, Criterion when) implements Content {}

    /** A relaxation that stands in for a requirement. */
    record Substitute(Requirement target, Criterion when) implements Content {}

    /** A relaxation that makes a requirement not applicable. */
    record Waiver(Requirement target, Criterion when) implements Content {}

    /** When an obligation comes along. */
    record Consequence(Criterion when) implements Content {}

    /** A duty: its text in the catalogue says all. */
    record Checklist() implements Content {}

    /** How a derived fact is computed, and the fact by which a host may tell it instead. */
    record Derivation<Q>(Measure<Q> value, Optional<Fact<Q>> told) implements Content {}

    /** What a parameter is set to. */
    record Value<Q>(Setting<Q> setting) implements Content {}
}
