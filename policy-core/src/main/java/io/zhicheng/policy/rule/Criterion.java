package io.zhicheng.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition as data: a tree that can be evaluated, explained, listed, compared and asked which facts it needs.
 * Built with {@link Criteria} and the comparison methods of {@link Measure}.
 */
public sealed interface Criterion extends Part
        permits Criterion.All,
                Criterion.Any,
                Criterion.AtLeastOf,
                Criterion.Not,
                Criterion.When,
                Criterion.OnlyFor,
                Criterion.Comparison,
                Criterion.OneOf,
                Criterion.Quantified,
                Criterion.Cited,
                Criterion.OnRoute,
                Requirement {

    /** This criterion where the guard holds; exempt, and so true, where it does not. For requirements. */
    default Criterion when(Criterion guard) {
        return new When(this, guard);
    }

    /** This criterion unless the exception holds. */
    default Criterion unless(Criterion exception) {
        return new When(this, Criteria.not(exception));
    }

    /** This criterion where the guard holds; closed, and so false, where it does not. For alternatives. */
    default Criterion onlyFor(Criterion guard) {
        return new OnlyFor(this, guard);
    }

    /** The whole tree below, this criterion first, measures included. Slots are leaves: what fills them is a norm. */
    static Stream<Part> tree(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(Criterion::tree));
    }

    /**
     * Every one of the criteria (且).
     *
     * @param criteria the criteria
     */
    record All(List<Criterion> criteria) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.copyOf(criteria);
        }

        @Override
        public String toString() {
            return "all" + bracketed(criteria);
        }
    }

    /**
     * One of the criteria (或).
     *
     * @param criteria the criteria
     */
    record Any(List<Criterion> criteria) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.copyOf(criteria);
        }

        @Override
        public String toString() {
            return "any" + bracketed(criteria);
        }
    }

    /**
     * At least so many of the criteria.
     *
     * @param number how many of them
     * @param criteria the criteria
     */
    record AtLeastOf(int number, List<Criterion> criteria) implements Criterion {
        public AtLeastOf {
            checkArgument(
                    number > 0 && number <= criteria.size(),
                    "At least %s of %s criteria can never be decided by a fact",
                    number,
                    criteria.size());
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.copyOf(criteria);
        }

        @Override
        public String toString() {
            return "atLeast " + number + bracketed(criteria);
        }
    }

    /**
     * The contrary.
     *
     * @param criterion the criterion
     */
    record Not(Criterion criterion) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(criterion);
        }

        @Override
        public String toString() {
            return "not(" + criterion + ")";
        }
    }

    /**
     * A requirement with a guard: not applicable, and then true, where the guard fails.
     *
     * @param criterion the criterion
     * @param guard where it counts
     */
    record When(Criterion criterion, Criterion guard) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(criterion, guard);
        }

        @Override
        public String toString() {
            return criterion + " when " + guard;
        }
    }

    /**
     * An alternative with a guard: not applicable, and then false, where the guard fails.
     *
     * @param criterion the criterion
     * @param guard where it counts
     */
    record OnlyFor(Criterion criterion, Criterion guard) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(criterion, guard);
        }

        @Override
        public String toString() {
            return criterion + " only for " + guard;
        }
    }

    /** How two measures of one unit are compared. */
    enum Relation {
        /** Not less than (及以上, 满). */
        AT_LEAST("≥"),
        /** More than (超过). */
        ABOVE(">"),
        /** Not more than (以内, 前几名). */
        AT_MOST("≤"),
        /** Less than (不足). */
        BELOW("<"),
        /** Equal. */
        SAME("="),
        /** Of divisions: the same one, or one of those that make it up (所属). */
        WITHIN("∈");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The mathematical sign. */
        public String sign() {
            return sign;
        }
    }

    /**
     * A measure held against another of the same unit.
     *
     * @param measured the value that is looked at
     * @param relation how the two are compared
     * @param required the value that it is held against
     * @param <Q> the type of the value
     */
    record Comparison<Q>(Measure<Q> measured, Relation relation, Measure<Q> required) implements Criterion {
        /** Only divisions lie within one another. */
        public Comparison {
            checkArgument(
                    relation != Relation.WITHIN || measured.unit().equals(Unit.DIVISION),
                    "%s is no division (unit: %s) that could lie within another",
                    measured,
                    measured.unit());
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(measured, required);
        }

        @Override
        public String toString() {
            return measured + " " + relation.sign() + " " + required;
        }
    }

    /**
     * A measure that has one of the values; values are in the order in which they were given.
     *
     * @param measured the value that is looked at
     * @param values the values, of which it must have one
     * @param <Q> the type of the value
     */
    record OneOf<Q>(Measure<Q> measured, List<Q> values) implements Criterion {
        public OneOf {
            checkArgument(!values.isEmpty(), "%s is one of no values at all", measured);
        }

        @Override
        public List<Part> parts() {
            return ImmutableList.of(measured);
        }

        @Override
        public String toString() {
            return measured + " in " + values;
        }
    }

    /** Whether a test is asked of every row of a list or of some row. */
    enum Quantifier {
        /** No row fails the test. */
        EVERY,
        /** Some row passes the test. */
        SOME
    }

    /**
     * A test asked of the rows of a list; tells the rows that decided it.
     *
     * @param quantifier every row, or some
     * @param rows the list
     * @param test what is asked of a row
     */
    record Quantified(Quantifier quantifier, Rows<?> rows, Criterion test) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(test);
        }

        @Override
        public String toString() {
            return (quantifier == Quantifier.EVERY ? "every " : "some ") + rows + "(" + test + ")";
        }
    }

    /**
     * A criterion that stands in a clause of its own, other than the clause of the norm around it.
     *
     * @param criterion the criterion
     * @param citation the clause
     */
    record Cited(Criterion criterion, Citation citation) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(criterion);
        }

        @Override
        public String toString() {
            return criterion + " [" + citation + "]";
        }
    }

    /**
     * A requirement as it stands on a named route, with the relaxations of that route.
     *
     * @param requirement the requirement
     * @param route the route
     */
    record OnRoute(Requirement requirement, Route route) implements Criterion {
        @Override
        public List<Part> parts() {
            return ImmutableList.of(requirement);
        }

        @Override
        public String toString() {
            return requirement + " on " + route;
        }
    }

    private static String bracketed(List<Criterion> criteria) {
        return criteria.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
