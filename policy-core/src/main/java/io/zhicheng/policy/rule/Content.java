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

    /**
     * When a bar applies, and which routes it spares.
     *
     * @param criterion the criterion
     * @param spared the routes that stay open
     */
    record Exclusion(Criterion criterion, Set<Route> spared) implements Content {}

    /**
     * What a route asks for.
     *
     * @param criterion the criterion
     */
    record Opening(Criterion criterion) implements Content {}

    /**
     * A relaxation that lowers a derived value.
     *
     * @param target what is relaxed
     * @param amount by how much it is lowered
     * @param when where it holds
     * @param <Q> the type of the value
     */
    record Lowering<Q>(Derived<Q> target, Measure<Q> amount, Criterion when) implements Content {}

    /**
     * A relaxation that stands in for a requirement.
     *
     * @param target what is relaxed
     * @param when where it holds
     */
    record Substitute(Requirement target, Criterion when) implements Content {}

    /**
     * A relaxation that makes a requirement not applicable.
     *
     * @param target what is relaxed
     * @param when where it holds
     */
    record Waiver(Requirement target, Criterion when) implements Content {}

    /**
     * When an obligation comes along.
     *
     * @param when where it holds
     */
    record Consequence(Criterion when) implements Content {}

    /** A duty: its text in the catalogue says all. */
    record Checklist() implements Content {}

    /**
     * How a derived fact is computed, and the fact by which a host may tell it instead.
     *
     * @param value the value
     * @param told the fact by which a host may tell it instead
     * @param <Q> the type of the value
     */
    record Derivation<Q>(Measure<Q> value, Optional<Fact<Q>> told) implements Content {}

    /**
     * What a parameter is set to.
     *
     * @param setting what it is set to
     * @param <Q> the type of the value
     */
    record Value<Q>(Setting<Q> setting) implements Content {}
}
