package io.zhicheng.policy.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measure.Arithmetic;
import io.zhicheng.policy.rule.Measure.AtDate;
import io.zhicheng.policy.rule.Measure.Ceiling;
import io.zhicheng.policy.rule.Measure.Choice;
import io.zhicheng.policy.rule.Measure.Constant;
import io.zhicheng.policy.rule.Measure.Counted;
import io.zhicheng.policy.rule.Measure.Coverage;
import io.zhicheng.policy.rule.Measure.Covered;
import io.zhicheng.policy.rule.Measure.DateInYear;
import io.zhicheng.policy.rule.Measure.Extremum;
import io.zhicheng.policy.rule.Measure.LargestGroup;
import io.zhicheng.policy.rule.Measure.OfRows;
import io.zhicheng.policy.rule.Measure.Ratio;
import io.zhicheng.policy.rule.Measure.YearOf;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import io.zhicheng.policy.rule.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns the criteria of one question into nodes: looks up what fills each slot, weaves in the relaxations of the route,
 * gives every fact its column, and makes one node of equal pieces. Every check that a policy has to pass has been made
 * before.
 */
final class Linker {
    private final Norms norms;
    private final WorkCalendar calendar;
    private final Columns columns = new Columns();
    private final Keys keys = new Keys();
    private final Map<Keys.Key, TestNode> tests = new HashMap<>();
    private final Map<Keys.Key, ValueNode> values = new HashMap<>();
    private final Map<Keys.Key, Integer> covers = new HashMap<>();
    private final IdentityHashMap<Part, Boolean> byRoute = new IdentityHashMap<>();
    private final FreeRows freeRows;
    private final Map<Parameter<?>, Integer> parameters = new LinkedHashMap<>();
    private final ImmutableList.Builder<DerivedNode<?>> toldDerivedFacts = ImmutableList.builder();

    Linker(Norms norms) {
        this.norms = norms;
        this.calendar = norms.calendar();
        this.freeRows = new FreeRows(norms);
    }

    Columns columns() {
        return columns;
    }

    /** The parameters that the question reads, each with its number. */
    ImmutableMap<Parameter<?>, Integer> parameters() {
        return ImmutableMap.copyOf(parameters);
    }

    /** The derived facts of the subject, not of a row, that a host may tell instead. */
    ImmutableList<DerivedNode<?>> toldDerivedFacts() {
        return toldDerivedFacts.build();
    }

    /** A requirement, by its name. */
    RuleNode rule(Requirement requirement, @Nullable Route route) {
        return (RuleNode) test(requirement, route);
    }

    TestNode test(Criterion criterion, @Nullable Route route) {
        @Nullable Route on = dependsOnRoute(criterion) ? route : null;
        Keys.Key key = keys.of(criterion, on);
        @Nullable TestNode known = tests.get(key);
        if (known != null) {
            return known;
        }
        TestNode linked = link(criterion, on);
        tests.put(key, linked);
        return linked;
    }

    private TestNode link(Criterion criterion, @Nullable Route route) {
        if (criterion instanceof Requirement requirement) {
            return named(requirement, route);
        }
        if (criterion instanceof Criterion.All all) {
            return new AllNode(tests(all.criteria(), route));
        }
        if (criterion instanceof Criterion.Any any) {
            return new AnyNode(tests(any.criteria(), route));
        }
        if (criterion instanceof Criterion.AtLeastOf some) {
            return new AtLeastNode(some.number(), tests(some.criteria(), route));
        }
        if (criterion instanceof Criterion.Not not) {
            return new NotNode(test(not.criterion(), route));
        }
        if (criterion instanceof Criterion.When when) {
            return new GuardedNode(test(when.criterion(), route), test(when.guard(), route), false);
        }
        if (criterion instanceof Criterion.OnlyFor onlyFor) {
            return new GuardedNode(test(onlyFor.criterion(), route), test(onlyFor.guard(), route), true);
        }
        if (criterion instanceof Criterion.Cited cited) {
            return new CitedNode(test(cited.criterion(), route), norms.clauses(ImmutableList.of(cited.citation())));
        }
        if (criterion instanceof Criterion.OnRoute onRoute) {
            return test(onRoute.requirement(), onRoute.route());
        }
        if (criterion instanceof Criterion.Quantified quantified) {
            Rows<?> rows = quantified.rows();
            return new QuantifiedNode(
                    quantified.quantifier(),
                    rows,
                    columns.of(rows),
                    test(quantified.test(), route),
                    Suppliers.memoize(() -> Wording.of(quantified)));
        }
        if (criterion instanceof Criterion.OneOf<?> oneOf) {
            return oneOf(oneOf, route);
        }
        return comparison((Criterion.Comparison<?>) criterion, route);
    }

    private ImmutableList<TestNode> tests(List<Criterion> criteria, @Nullable Route route) {
        ImmutableList.Builder<TestNode> tests = ImmutableList.builder();
        for (Criterion criterion : criteria) {
            tests.add(test(criterion, route));
        }
        return tests.build();
    }

    private <Q> TestNode comparison(Criterion.Comparison<Q> comparison, @Nullable Route route) {
        return new ComparisonNode<>(
                comparison.measured().unit(),
                value(comparison.measured(), route),
                comparison.relation(),
                value(comparison.required(), route));
    }

    private <Q> TestNode oneOf(Criterion.OneOf<Q> oneOf, @Nullable Route route) {
        Unit<Q> unit = oneOf.measured().unit();
        NavigableSet<Long> numbers = new TreeSet<>();
        ImmutableList.Builder<Amount<Q>> values = ImmutableList.builder();
        for (Q value : oneOf.values()) {
            numbers.add(number(unit, value));
            values.add(Amount.exactly(unit, value));
        }
        return new OneOfNode<>(
                unit, value(oneOf.measured(), route), values.build(), ImmutableLongArray.copyOf(numbers));
    }

    private <Q> long number(Unit<Q> unit, Q value) {
        return value instanceof String text ? columns.ofText(text) : unit.toLong(value);
    }

    /** What fills a requirement, with the relaxations of the route woven in. */
    private RuleNode named(Requirement requirement, @Nullable Route route) {
        Norm norm = filling(requirement);
        Content.Demand demand = (Content.Demand) norm.content();
        TestNode node = test(demand.criterion(), route);
        for (Norm relaxation : norms.relaxationsOf(requirement, route)) {
            node = relaxed(node, relaxation, route);
        }
        int place = dependsOnRow(requirement) ? RuleNode.UNSHARED : columns.toKeep();
        return new RuleNode(Form.RULE, requirement.label(), norms.clauses(norm), origin(requirement), node, place);
    }

    private TestNode relaxed(TestNode base, Norm relaxation, @Nullable Route route) {
        if (relaxation.content() instanceof Content.Waiver waiver) {
            return new GuardedNode(base, new NotNode(relaxation(relaxation, waiver.when(), route)), false);
        }
        Content.Substitute substitute = (Content.Substitute) relaxation.content();
        return new AnyNode(ImmutableList.of(base, relaxation(relaxation, substitute.when(), route)));
    }

    private RuleNode relaxation(Norm relaxation, Criterion when, @Nullable Route route) {
        return new RuleNode(
                Form.RELAXATION,
                relaxation.slot().label(),
                norms.clauses(relaxation),
                origin(relaxation.slot()),
                test(when, route),
                RuleNode.UNSHARED);
    }

    Norm filling(Slot slot) {
        Optional<Norm> norm = norms.find(slot);
        checkState(norm.isPresent(), "Nothing fills the %s %s", slot.kind(), slot);
        return norm.get();
    }

    private Origin origin(Slot slot) {
        return norms.lineage().of(slot);
    }

    ValueNode value(Measure<?> measure, @Nullable Route route) {
        @Nullable Route on = dependsOnRoute(measure) ? route : null;
        Keys.Key key = keys.of(measure, on);
        @Nullable ValueNode known = values.get(key);
        if (known != null) {
            return known;
        }
        ValueNode linked = link(measure, on);
        values.put(key, linked);
        return linked;
    }

    private ImmutableList<ValueNode> values(List<? extends Measure<?>> measures, @Nullable Route route) {
        ImmutableList.Builder<ValueNode> values = ImmutableList.builder();
        for (Measure<?> measure : measures) {
            values.add(value(measure, route));
        }
        return values.build();
    }

    private ValueNode link(Measure<?> measure, @Nullable Route route) {
        if (measure instanceof Fact<?> fact) {
            return fact(fact);
        }
        if (measure instanceof Constant<?> constant) {
            return constant(constant);
        }
        if (measure instanceof Parameter<?> parameter) {
            return parameter(parameter, route);
        }
        if (measure instanceof AtDate<?> atDate) {
            return atDate(atDate.parameter(), value(atDate.date(), route), route);
        }
        if (measure instanceof Ceiling<?> ceiling) {
            return ceiling(ceiling.parameter(), route);
        }
        if (measure instanceof Derived<?> derived) {
            return derived(derived, route);
        }
        if (measure instanceof Ratio ratio) {
            return new RatioNode(value(ratio.part(), route), value(ratio.whole(), route), words(measure));
        }
        if (measure instanceof Arithmetic<?> arithmetic
                && arithmetic.operation().asksCalendar()) {
            return new WorkingDaysNode(
                    calendar,
                    arithmetic.operation(),
                    value(arithmetic.left(), route),
                    value(arithmetic.right(), route),
                    words(measure));
        }
        if (measure instanceof Arithmetic<?> arithmetic) {
            return new ArithmeticNode(
                    arithmetic.operation(),
                    value(arithmetic.left(), route),
                    value(arithmetic.right(), route),
                    words(measure));
        }
        if (measure instanceof Extremum<?> extremum) {
            return new ExtremumNode(extremum.greatest(), values(extremum.of(), route), words(measure));
        }
        if (measure instanceof Choice<?> choice) {
            return new ChoiceNode(
                    test(choice.condition(), route),
                    value(choice.then(), route),
                    value(choice.otherwise(), route),
                    words(measure));
        }
        if (measure instanceof DateInYear date) {
            return new DateInYearNode(value(date.year(), route), date.month(), date.day(), words(measure));
        }
        if (measure instanceof YearOf year) {
            return new YearOfNode(value(year.date(), route), words(measure));
        }
        return ofRows(measure, route);
    }

    private ValueNode ofRows(Measure<?> measure, @Nullable Route route) {
        if (measure instanceof Counted counted) {
            return new CountedNode(
                    rowTest(counted.rows(), counted.test(), route),
                    values(counted.distinctBy(), route),
                    words(measure));
        }
        if (measure instanceof LargestGroup group) {
            return new LargestGroupNode(
                    rowTest(group.rows(), group.test(), route), value(group.by(), route), words(measure));
        }
        if (measure instanceof Covered covered) {
            return new CoveredNode(
                    covered.coverage(),
                    rowTest(covered.rows(), covered.test(), route),
                    value(covered.start(), route),
                    value(covered.endExclusive(), route),
                    value(covered.through(), route),
                    place(covered, route),
                    words(measure));
        }
        OfRows<?> ofRows = (OfRows<?>) measure;
        return new OfRowsNode(
                ofRows.fold(),
                rowTest(ofRows.rows(), ofRows.test(), route),
                value(ofRows.value(), route),
                words(measure));
    }

    /** One place for the same spells, whatever is asked of the months that they cover. */
    private int place(Covered covered, @Nullable Route route) {
        if (!freeRows.of(covered).isEmpty()) {
            return RuleNode.UNSHARED;
        }
        Covered inAll = new Covered(
                Coverage.TOTAL,
                covered.rows(),
                covered.test(),
                covered.start(),
                covered.endExclusive(),
                covered.through());
        return covers.computeIfAbsent(keys.of(inAll, route), spells -> columns.toKeep(CoveredNode.PLACES));
    }

    private RowTest rowTest(Rows<?> rows, Criterion test, @Nullable Route route) {
        return new RowTest(rows, columns.of(rows), test(test, route));
    }

    private ValueNode fact(Fact<?> fact) {
        if (fact.rows().isEmpty()) {
            return new FactNode(fact, columns.of(fact), FactNode.blank(fact));
        }
        Rows<?> rows = fact.rows().get();
        return new CellNode(fact, rows, columns.of(rows), columns.ofColumn(rows, fact), FactNode.blank(fact));
    }

    /** A value in words: only those of what is explained are ever read. */
    private static Supplier<Label> words(Measure<?> measure) {
        return Suppliers.memoize(() -> Wording.of(measure));
    }

    private <Q> ValueNode constant(Constant<Q> constant) {
        return new ConstantNode(Interval.point(number(constant.unit(), constant.value())), words(constant));
    }

    private <Q> ValueNode parameter(Parameter<Q> parameter, @Nullable Route route) {
        Optional<Norm> norm = norms.find(parameter);
        Interval unset = anything(parameter.unit());
        List<Clause> clauses = norm.map(norms::clauses).orElse(ImmutableList.of());
        SettingNode setting = norm.map(n -> setting(parameter, n, route)).orElse(new SettingNode.Fixed(unset));
        return new ParameterNode<>(parameter, numberOf(parameter), setting, unset, clauses, origin(parameter));
    }

    private int numberOf(Parameter<?> parameter) {
        return parameters.computeIfAbsent(parameter, p -> parameters.size());
    }

    private <Q> ValueNode atDate(Parameter<Q> parameter, ValueNode date, @Nullable Route route) {
        ImmutableList.Builder<AtDateNode.Step> line = ImmutableList.builder();
        List<Norm> byDate = ImmutableList.sortedCopyOf(Comparator.comparing(norms::since), norms.lineOf(parameter));
        for (Norm norm : byDate) {
            LocalDate since = norms.since(norm);
            LocalDate until = norms.until(norm);
            line.add(new AtDateNode.Step(
                    since.equals(LocalDate.MIN) ? -Interval.INFINITE : since.toEpochDay(),
                    until.equals(LocalDate.MAX) ? Interval.INFINITE + 1 : until.toEpochDay(),
                    setting(parameter, norm, route),
                    norms.clauses(norm),
                    norms.lineage().of(parameter, since)));
        }
        return new AtDateNode<>(parameter, date, line.build(), anything(parameter.unit()));
    }

    @SuppressWarnings("unchecked") // a norm of a parameter is made by that parameter's draft, so its value has its type
    private <Q> SettingNode setting(Parameter<Q> parameter, Norm norm, @Nullable Route route) {
        return setting(parameter.unit(), ((Content.Value<Q>) norm.content()).setting(), route);
    }

    private <Q> SettingNode setting(Unit<Q> unit, Setting<Q> setting, @Nullable Route route) {
        if (setting instanceof Setting.Band<Q> band) {
            return new SettingNode.Fixed(Interval.point(number(unit, band.floor())));
        }
        if (setting instanceof Setting.Between<Q> between) {
            return new SettingNode.Fixed(
                    Interval.unknown(number(unit, between.earliest()), number(unit, between.latest())));
        }
        return table(unit, (Setting.Table<?, Q>) setting, entry -> setting(unit, entry, route), route);
    }

    private <K, Q> SettingNode table(
            Unit<Q> unit, Setting.Table<K, Q> table, Function<Setting<Q>, SettingNode> ofEntry, @Nullable Route route) {
        ImmutableMap.Builder<Long, SettingNode> entries = ImmutableMap.builder();
        table.entries().forEach((key, entry) -> entries.put(number(table.key().unit(), key), ofEntry.apply(entry)));
        return new SettingNode.Table(value(table.key(), route), entries.buildOrThrow(), anything(unit));
    }

    @SuppressWarnings("unchecked") // see above
    private <Q> ValueNode ceiling(Parameter<Q> parameter, @Nullable Route route) {
        Interval none = Interval.point(Interval.INFINITE);
        return norms.find(parameter)
                .<ValueNode>map(norm -> new ParameterNode<>(
                        parameter,
                        numberOf(parameter),
                        ceiling(parameter.unit(), ((Content.Value<Q>) norm.content()).setting(), route),
                        none,
                        norms.clauses(norm),
                        origin(parameter)))
                .orElseGet(() -> new ConstantNode(none, parameter::label));
    }

    private <Q> SettingNode ceiling(Unit<Q> unit, Setting<Q> setting, @Nullable Route route) {
        if (setting instanceof Setting.Table<?, Q> table) {
            return table(unit, table, entry -> ceiling(unit, entry, route), route);
        }
        Optional<Q> top = setting instanceof Setting.Band<Q> band ? band.ceiling() : Optional.empty();
        return new SettingNode.Fixed(
                Interval.point(top.map(q -> number(unit, q)).orElse(Interval.INFINITE)));
    }

    private static Interval anything(Unit<?> unit) {
        return Interval.unknown(
                unit.least().orElse(-Interval.INFINITE), unit.greatest().orElse(Interval.INFINITE));
    }

    private <Q> ValueNode derived(Derived<Q> derived, @Nullable Route route) {
        Norm norm = filling(derived);
        Content.Derivation<?> derivation = (Content.Derivation<?>) norm.content();
        ValueNode computed = value(derivation.value(), route);
        ImmutableList.Builder<LoweredNode.Lowering> lowerings = ImmutableList.builder();
        for (Norm relaxation : norms.relaxationsOf(derived, route)) {
            lowerings.add(lowering(relaxation, route));
        }
        if (!lowerings.build().isEmpty()) {
            computed = new LoweredNode(computed, derived.unit(), lowerings.build());
        }
        int place = dependsOnRow(derived) ? RuleNode.UNSHARED : columns.toKeep();
        Optional<ValueNode> told = derivation.told().map(this::fact);
        DerivedNode<Q> node = new DerivedNode<>(derived, told, computed, place, norms.clauses(norm), origin(derived));
        if (told.isPresent() && place != RuleNode.UNSHARED) {
            toldDerivedFacts.add(node);
        }
        return node;
    }

    private LoweredNode.Lowering lowering(Norm relaxation, @Nullable Route route) {
        Content.Lowering<?> lowering = (Content.Lowering<?>) relaxation.content();
        return new LoweredNode.Lowering(
                relaxation(relaxation, lowering.when(), route), value(lowering.amount(), route));
    }

    /** Whether a piece can come out differently on different routes. */
    private boolean dependsOnRoute(Part part) {
        @Nullable Boolean known = byRoute.get(part);
        if (known != null) {
            return known;
        }
        boolean depends = looksForRoute(part);
        byRoute.put(part, depends);
        return depends;
    }

    private boolean looksForRoute(Part part) {
        if (part instanceof Criterion.OnRoute) {
            return false;
        }
        if (part instanceof Slot slot && norms.isRelaxedByRoute(slot)) {
            return true;
        }
        for (Part inner : part instanceof Slot slot ? Reach.of(slot, norms) : part.parts()) {
            if (dependsOnRoute(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what fills a slot reads a row that a list outside of it holds in hand. */
    private boolean dependsOnRow(Slot slot) {
        return !freeRows.of(slot).isEmpty();
    }
}
