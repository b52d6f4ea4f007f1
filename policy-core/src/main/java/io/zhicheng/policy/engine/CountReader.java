package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Criterion.Comparison;
import io.zhicheng.policy.rule.Criterion.Quantifier;
import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.LargestGroup;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Measure.Ratio;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Reads requirements as limits on how many rows of one kind are chosen into a list: rules are data, so the same rule
 * that checks a list can say how to fill one. The subject that is read holds every row that may be chosen. What is not
 * known of a row counts against it.
 */
final class CountReader {
    /** How far beyond the possible counts a limit is looked for, to say by how much it is missed. */
    private static final int REACH = 200;

    private static final int BEYOND = 1_000_000;

    private final Norms norms;
    private final Rows<?> list;
    private final Linker linker;
    private final Frame frame;
    private final int place;
    private final int candidates;
    private final Map<Slot, Boolean> dependent = new HashMap<>();

    CountReader(Norms norms, Rows<?> list, List<Requirement> requirements, List<Obligation> warnings, Object everyone) {
        this.norms = norms;
        this.list = list;
        this.linker = new Linker(norms);
        requirements.forEach(requirement -> linker.test(requirement, null));
        warnings.forEach(warning -> linker.test(condition(warning), null));
        this.place = linker.columns().of(list);
        Columns.Layout layout = linker.columns().layout();
        Told told = new Told(layout, everyone);
        this.frame = new Frame(told);
        this.candidates = frame.list(place).size();
    }

    int candidates() {
        return candidates;
    }

    /** The limits of a requirement on a choice of so many rows; none when it does not bear on the choice. */
    List<CountLimit> read(Requirement requirement, int size) {
        return dependsOnList(requirement) ? new Reading(requirement, size).rule(requirement) : ImmutableList.of();
    }

    /** The limits within which nothing is warned of. */
    List<CountLimit> readWarning(Obligation warning, int size) {
        return new Reading(warning, size).read(condition(warning), true);
    }

    private Criterion condition(Obligation warning) {
        return ((Content.Consequence) linker.filling(warning).content()).when();
    }

    /** Whether the outcome of a piece can change with the rows that are chosen. */
    boolean dependsOnList(Part part) {
        if (part instanceof Fact<?> fact) {
            return fact.rows().filter(list::equals).isPresent();
        }
        if (FreeRows.walked(part).filter(list::equals).isPresent()) {
            return true;
        }
        if (part instanceof Slot slot) {
            Boolean known = dependent.get(slot);
            if (known == null) {
                known = Reach.of(slot, norms).stream().anyMatch(this::dependsOnList);
                dependent.put(slot, known);
            }
            return known;
        }
        return part.parts().stream().anyMatch(this::dependsOnList);
    }

    /** One requirement, read for one size. */
    private final class Reading {
        private final Slot rule;
        private final int size;

        Reading(Slot rule, int size) {
            this.rule = rule;
            this.size = size;
        }

        /** What fills a rule, or what stands in for it where that holds already. */
        List<CountLimit> rule(Requirement requirement) {
            for (Norm relaxation : norms.relaxationsOf(requirement, null)) {
                Criterion when = relaxation.content() instanceof Content.Waiver waiver
                        ? waiver.when()
                        : ((Content.Substitute) relaxation.content()).when();
                if (read(when, false).isEmpty()) {
                    return ImmutableList.of();
                }
            }
            return read(((Content.Demand) linker.filling(requirement).content()).criterion(), false);
        }

        private List<CountLimit> read(Criterion criterion, boolean negated) {
            if (!dependsOnList(criterion)) {
                Truth truth = linker.test(criterion, null).test(frame);
                return (negated ? truth.not() : truth).holds() ? ImmutableList.of() : never(BEYOND);
            }
            if (criterion instanceof Requirement requirement) {
                return negated
                        ? read(((Content.Demand) linker.filling(requirement).content()).criterion(), true)
                        : rule(requirement);
            }
            if (criterion instanceof Criterion.Cited cited) {
                return read(cited.criterion(), negated);
            }
            if (criterion instanceof Criterion.Not not) {
                return read(not.criterion(), !negated);
            }
            if (criterion instanceof Criterion.All all) {
                return negated ? oneOf(all.criteria(), true) : everyOne(all.criteria(), false);
            }
            if (criterion instanceof Criterion.Any any) {
                return negated ? everyOne(any.criteria(), true) : oneOf(any.criteria(), false);
            }
            if (criterion instanceof Criterion.When when && !negated && !dependsOnList(when.guard())) {
                return holds(not(when.guard())) ? ImmutableList.of() : read(when.criterion(), false);
            }
            if (criterion instanceof Criterion.OnlyFor only && !negated) {
                return everyOne(ImmutableList.of(only.guard(), only.criterion()), false);
            }
            if (criterion instanceof Criterion.Quantified quantified) {
                return quantified(quantified, negated);
            }
            if (criterion instanceof Comparison<?> comparison
                    && comparison.relation() != Relation.WITHIN
                    && (!negated || comparison.relation() != Relation.SAME)) {
                return comparison(comparison, negated ? contrary(comparison.relation()) : comparison.relation());
            }
            throw unreadable(criterion);
        }

        private Criterion not(Criterion criterion) {
            return new Criterion.Not(criterion);
        }

        private boolean holds(Criterion criterion) {
            return linker.test(criterion, null).test(frame).holds();
        }

        private List<CountLimit> everyOne(List<Criterion> criteria, boolean negated) {
            ImmutableList.Builder<CountLimit> limits = ImmutableList.builder();
            criteria.forEach(criterion -> limits.addAll(read(criterion, negated)));
            return limits.build();
        }

        /** Alternatives can be chosen by only where all but one are settled already. */
        private List<CountLimit> oneOf(List<Criterion> criteria, boolean negated) {
            List<List<CountLimit>> open = new ArrayList<>();
            List<CountLimit> nearest = never(BEYOND);
            for (Criterion criterion : criteria) {
                List<CountLimit> limits = read(criterion, negated);
                if (limits.isEmpty()) {
                    return limits;
                }
                if (limits.stream().noneMatch(limit -> limit.rows().isEmpty())) {
                    open.add(limits);
                } else if (missed(limits) < missed(nearest)) {
                    nearest = limits;
                }
            }
            if (open.size() > 1) {
                throw unreadable(new Criterion.Any(criteria));
            }
            return open.isEmpty() ? nearest : open.get(0);
        }

        private int missed(List<CountLimit> limits) {
            return limits.stream().mapToInt(limit -> limit.missedBy(0)).sum();
        }

        /** A limit that no choice keeps, missed by so many rows. */
        private List<CountLimit> never(int by) {
            return ImmutableList.of(CountLimit.atLeast(rule, new BitSet(), by));
        }

        private List<CountLimit> quantified(Criterion.Quantified quantified, boolean negated) {
            boolean every = quantified.quantifier() == Quantifier.EVERY;
            if (!quantified.rows().equals(list)) {
                return ofOtherList(quantified, every, negated);
            }
            TestNode test = rowTest(quantified.test());
            if (every != negated) {
                BitSet unfit = rows(truth -> every ? !truth.holds() : !truth.fails(), test);
                return ImmutableList.of(CountLimit.atMost(rule, unfit, 0));
            }
            BitSet fit = rows(truth -> every ? truth.fails() : truth.holds(), test);
            return ImmutableList.of(CountLimit.atLeast(rule, fit, 1));
        }

        /** Every row of another list, such as the specialties applied for, asks for something of its own. */
        private List<CountLimit> ofOtherList(Criterion.Quantified quantified, boolean every, boolean negated) {
            if (every == negated) {
                throw unreadable(quantified);
            }
            int other = linker.columns().of(quantified.rows());
            if (!frame.list(other).isWhole()) {
                return never(BEYOND);
            }
            int before = frame.row(other);
            ImmutableList.Builder<CountLimit> limits = ImmutableList.builder();
            for (int row = 0; row < frame.list(other).size(); row++) {
                frame.takeRow(other, row);
                limits.addAll(read(quantified.test(), negated));
            }
            frame.takeRow(other, before);
            return limits.build();
        }

        private TestNode rowTest(Criterion test) {
            if (walksList(test)) {
                throw unreadable(test);
            }
            return linker.test(test, null);
        }

        private boolean walksList(Part part) {
            return Criterion.tree(part)
                    .anyMatch(
                            piece -> FreeRows.walked(piece).filter(list::equals).isPresent()
                                    || (piece instanceof Slot slot
                                            && Reach.of(slot, norms).stream().anyMatch(this::walksList)));
        }

        private BitSet rows(java.util.function.Predicate<Truth> which, TestNode test) {
            int before = frame.row(place);
            BitSet rows = new BitSet(candidates);
            for (int row = 0; row < candidates; row++) {
                frame.takeRow(place, row);
                rows.set(row, which.test(test.test(frame)));
            }
            frame.takeRow(place, before);
            return rows;
        }

        private <Q> List<CountLimit> comparison(Comparison<Q> comparison, Relation relation) {
            if (!dependsOnList(comparison.required())) {
                return limits(form(comparison.measured()), relation, constant(comparison.required()));
            }
            if (!dependsOnList(comparison.measured())) {
                return limits(form(comparison.required()), turned(relation), constant(comparison.measured()));
            }
            Form required = form(comparison.required());
            if (required.groups().isEmpty()) {
                long value = required.value().applyAsLong(0);
                return limits(form(comparison.measured()), relation, Interval.point(value));
            }
            throw unreadable(comparison);
        }

        /** What holds where the relation does not. */
        private static Relation contrary(Relation relation) {
            return switch (relation) {
                case AT_LEAST -> Relation.BELOW;
                case ABOVE -> Relation.AT_MOST;
                case AT_MOST -> Relation.ABOVE;
                case BELOW -> Relation.AT_LEAST;
                case SAME, WITHIN ->
                    throw new IllegalArgumentException("Two values that differ do so in either direction");
            };
        }

        /** The same relation with the two sides exchanged. */
        private static Relation turned(Relation relation) {
            return switch (relation) {
                case AT_LEAST -> Relation.AT_MOST;
                case ABOVE -> Relation.BELOW;
                case AT_MOST -> Relation.AT_LEAST;
                case BELOW -> Relation.ABOVE;
                case SAME, WITHIN -> relation;
            };
        }

        private Interval constant(Measure<?> measure) {
            return linker.value(measure, null).measure(frame);
        }

        /** The counts for which the relation holds for sure are neighbours, since every form rises or falls steadily. */
        private List<CountLimit> limits(Form form, Relation relation, Interval required) {
            int least = Integer.MAX_VALUE;
            int greatest = Integer.MIN_VALUE;
            for (int count = -REACH; count <= candidates + REACH; count++) {
                if (holds(Interval.point(form.value().applyAsLong(count)), relation, required)) {
                    least = Math.min(least, count);
                    greatest = Math.max(greatest, count);
                }
            }
            if (form.groups().isEmpty()) {
                boolean kept = holds(Interval.point(form.value().applyAsLong(0)), relation, required);
                return kept ? ImmutableList.of() : never(form.distance(relation, required));
            }
            if (least > greatest) {
                return never(BEYOND);
            }
            ImmutableList.Builder<CountLimit> limits = ImmutableList.builder();
            for (Group group : form.groups()) {
                if (least > (form.largest() ? 1 : 0)) {
                    if (form.largest()) {
                        throw unreadable(rule);
                    }
                    limits.add(CountLimit.atLeast(rule, group.sure(), least));
                }
                if (greatest < candidates) {
                    limits.add(CountLimit.atMost(rule, group.possible(), greatest));
                }
            }
            return limits.build();
        }

        private boolean holds(Interval measured, Relation relation, Interval required) {
            return new ComparisonNode<>(
                            Unit.COUNT,
                            new ConstantNode(measured, rule::label),
                            relation,
                            new ConstantNode(required, rule::label))
                    .test(frame)
                    .holds();
        }

        /** A measure as it rises or falls with one count of chosen rows. */
        private Form form(Measure<?> measure) {
            if (!dependsOnList(measure)) {
                Interval value = constant(measure);
                if (!value.isPoint()) {
                    throw unreadable(measure);
                }
                return new Form(ImmutableList.of(), false, count -> value.least());
            }
            if (measure instanceof Derived<?> derived) {
                Content.Derivation<?> derivation =
                        (Content.Derivation<?>) linker.filling(derived).content();
                if (derivation.told().filter(fact -> constant(fact).isPoint()).isPresent()) {
                    Interval told = constant(derivation.told().orElseThrow());
                    return new Form(ImmutableList.of(), false, count -> told.least());
                }
                return form(derivation.value());
            }
            if (measure instanceof Counted counted && counted.distinctBy().isEmpty()) {
                return counted(counted);
            }
            if (measure instanceof LargestGroup group) {
                return largest(group);
            }
            if (measure instanceof Ratio ratio) {
                Form whole = form(ratio.whole());
                if (whole.groups().isEmpty()) {
                    Form part = form(ratio.part());
                    long all = whole.value().applyAsLong(0);
                    return part.then(count -> all <= 0 || count <= 0 ? 0 : Unit.shareToLong(count, all));
                }
            }
            if (measure instanceof Arithmetic<?> arithmetic) {
                return arithmetic(arithmetic);
            }
            throw unreadable(measure);
        }

        private Form counted(Counted counted) {
            if (counted.test().equals(io.zhicheng.policy.rule.Criteria.ALWAYS)) {
                return new Form(ImmutableList.of(), false, count -> size);
            }
            TestNode test = rowTest(counted.test());
            Group group = new Group(rows(Truth::holds, test), rows(truth -> !truth.fails(), test));
            return new Form(ImmutableList.of(group), false, LongUnaryOperator.identity());
        }

        private Form largest(LargestGroup largest) {
            TestNode test = rowTest(largest.test());
            BitSet possible = rows(truth -> !truth.fails(), test);
            ValueNode key = linker.value(largest.by(), null);
            Map<Long, BitSet> byKey = new HashMap<>();
            BitSet ofAny = new BitSet();
            int before = frame.row(place);
            possible.stream().forEach(row -> {
                frame.takeRow(place, row);
                Interval value = key.measure(frame);
                if (value.isPoint()) {
                    byKey.computeIfAbsent(value.least(), k -> new BitSet()).set(row);
                } else {
                    ofAny.set(row);
                }
            });
            frame.takeRow(place, before);
            ImmutableList.Builder<Group> groups = ImmutableList.builder();
            byKey.values().forEach(rows -> {
                BitSet with = (BitSet) rows.clone();
                with.or(ofAny);
                groups.add(new Group(rows, with));
            });
            return new Form(
                    byKey.isEmpty() ? ImmutableList.of(new Group(ofAny, ofAny)) : groups.build(),
                    true,
                    LongUnaryOperator.identity());
        }

        private Form arithmetic(Arithmetic<?> arithmetic) {
            Form left = form(arithmetic.left());
            Form right = form(arithmetic.right());
            boolean oneCount = left.groups().isEmpty() || right.groups().isEmpty();
            if (!oneCount || (arithmetic.operation() != Operation.PLUS && arithmetic.operation() != Operation.MINUS)) {
                throw unreadable(arithmetic);
            }
            int sign = arithmetic.operation() == Operation.PLUS ? 1 : -1;
            if (left.groups().isEmpty()) {
                long fixed = left.value().applyAsLong(0);
                return right.then(value -> fixed + sign * value);
            }
            long fixed = right.value().applyAsLong(0);
            return left.then(value -> value + sign * fixed);
        }

        private IllegalArgumentException unreadable(Object piece) {
            Norm norm = linker.filling(rule);
            return new IllegalArgumentException("The " + rule.kind() + " " + rule.id() + " (" + norm.citation()
                    + ") cannot be read as a limit on how many rows are chosen: " + piece
                    + ".\nMaybe it can be written as a count, a share or a largest group of the rows.");
        }
    }

    /**
     * Rows that count for sure, and those that may.
     *
     * @param sure without a doubt
     * @param possible also where something is not known
     */
    private record Group(BitSet sure, BitSet possible) {}

    /**
     * A value that hangs on how many rows of a group are chosen; of several groups, on the largest.
     *
     * @param groups the groups; none when the value is fixed
     * @param largest whether the largest of the groups counts
     * @param value the value for each count; it rises or falls steadily
     */
    private record Form(List<Group> groups, boolean largest, LongUnaryOperator value) {
        Form then(LongUnaryOperator next) {
            return new Form(groups, largest, count -> next.applyAsLong(value.applyAsLong(count)));
        }

        /** By how much a fixed value misses what is required. */
        int distance(Relation relation, Interval required) {
            long fixed = value.applyAsLong(0);
            long strict = relation == Relation.ABOVE || relation == Relation.BELOW ? 1 : 0;
            long missing = fixed < required.greatest() ? required.greatest() - fixed : fixed - required.least();
            return (int) Math.max(1, Math.min(BEYOND, missing + strict));
        }
    }
}
