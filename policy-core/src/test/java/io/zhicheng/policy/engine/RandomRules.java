package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.atLeast;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.fullMonths;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.longestRun;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.months;
import static io.zhicheng.policy.rule.Measures.monthsLater;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Measures.startedParts;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.times;
import static io.zhicheng.policy.rule.Measures.workingDaysBetween;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;
import static io.zhicheng.policy.rule.Measures.workingDaysLater;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static io.zhicheng.policy.rule.Measures.yearsFrom;

import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up the norms of one question: every kind of norm, criterion and value, joined at random. */
final class RandomRules {
    static final Parameter<Integer> FIXED = Parameter.of("fixed", Unit.COUNT, "固定", "fixed");
    static final Parameter<Integer> UNSET = Parameter.of("unset", Unit.COUNT, "未定", "unset");
    static final Parameter<Integer> BY_COLOUR = Parameter.of("by-colour", Unit.COUNT, "按颜色", "by colour");
    static final Parameter<Integer> BY_NUMBER = Parameter.of("by-number", Unit.COUNT, "按数", "by number");
    static final Parameter<Integer> DATED = Parameter.of("dated", Unit.COUNT, "按日期", "dated");
    static final Parameter<Colour> READING = Parameter.reading("reading", Colour.class, "理解", "reading");

    /** By this a host may tell the last derived value. */
    static final Fact<Integer> TOLD = Case.fact("told", Unit.COUNT);

    static final Derived<Integer> DERIVED = derived("derived");
    static final Derived<Integer> LOWERED = derived("lowered");
    static final Derived<Integer> TOLD_INSTEAD = derived("told-instead");
    static final Derived<Integer> OF_ITEM = derived("of-item");

    /** Stands on the required side only, so that lowering it can only help. */
    static final Derived<Integer> THRESHOLD = derived("threshold");

    private static final Requirement CONDITION = QUESTION.condition("condition", "条件", "condition");
    private static final Requirement RELAXED = QUESTION.condition("relaxed", "可放宽", "relaxed");
    private static final Requirement OF_ROW = QUESTION.condition("of-row", "行条件", "condition of an item");

    /** Imposed, and never referred to, so that relaxing one can only help. */
    static final List<Requirement> IMPOSED = List.of(
            QUESTION.requirement("imposed-1", "要求一", "requirement 1"),
            QUESTION.requirement("imposed-2", "要求二", "requirement 2"));

    private static final List<Route> ROUTES = List.of(
            QUESTION.route("route-1", "途径一", "route 1"),
            QUESTION.route("route-2", "途径二", "route 2"),
            QUESTION.route("route-3", "途径三", "route 3"));

    private final Random random;
    private final List<Route> routes;
    private final List<Norm> norms = new ArrayList<>();
    private int clause;

    /** The slots that may be referred to; grows, so that no circle comes about. */
    private final List<Requirement> conditions = new ArrayList<>();

    private final List<Measure<Integer>> values = new ArrayList<>();

    private RandomRules(Random random, int routes) {
        this.random = random;
        this.routes = ROUTES.subList(0, routes);
    }

    static List<Norm> of(Random random) {
        return new RandomRules(random, random.nextInt(4)).write();
    }

    /** Other norms for as many routes, so that each of them may stand in for the one that fills the same slot. */
    static List<Norm> like(List<Norm> norms, Random random) {
        long routes =
                norms.stream().filter(norm -> norm.slot() instanceof Route).count();
        return new RandomRules(random, (int) routes).write();
    }

    /**
     * Layers that say the same: the line with a gap in it is told by two, of which one may leave a gap that the other
     * does not fill.
     */
    static List<Layer> layers(List<Norm> norms) {
        Norm later = norms.stream()
                .filter(norm -> norm.slot().equals(DATED))
                .reduce((one, other) -> other)
                .orElseThrow();
        List<Norm> others = norms.stream().filter(norm -> !norm.equals(later)).toList();
        return List.of(
                new Cases.Sheet("sheet", Cases.document("T"), others),
                new Cases.Sheet("later", ClauseCatalogue.empty(), List.of(later)));
    }

    private static Derived<Integer> derived(String id) {
        return Derived.of(id, Unit.COUNT, "值" + id, "value " + id);
    }

    private String clause() {
        return "T/" + (1 + clause++ % 40);
    }

    private List<Norm> write() {
        parameters();
        values.addAll(List.of(FIXED, UNSET, BY_COLOUR, DATED.at(Case.DAY)));
        norms.add(DERIVED.by(clause()).is(number(2, null)));
        values.add(DERIVED);
        norms.add(LOWERED.by(clause()).is(number(2, null)));
        values.add(LOWERED);
        norms.add(TOLD_INSTEAD.by(clause()).is(number(1, null), TOLD));
        values.add(TOLD_INSTEAD);
        norms.add(CONDITION.by(clause()).demands(criterion(3, null)));
        conditions.add(CONDITION);
        norms.add(RELAXED.by(clause()).demands(criterion(2, null)));
        conditions.add(RELAXED);
        norms.add(OF_ITEM.by(clause()).is(plus(Case.ITEM_N, number(1, null))));
        norms.add(OF_ROW.by(clause()).demands(criterion(1, ITEMS)));
        for (Route route : routes) {
            Criterion opening = criterion(2, null);
            norms.add(route.by(clause()).opensTo(random.nextBoolean() ? opening : opening.onlyFor(criterion(1, null))));
        }
        norms.add(THRESHOLD.by(clause()).is(number(1, null)));
        norms.add(imposed(IMPOSED.get(0), number(2, null).atLeast(THRESHOLD)));
        norms.add(imposed(IMPOSED.get(1), criterion(4, null)));
        norms.add(bar("bar-1"));
        norms.add(bar("bar-2"));
        relaxations();
        norms.add(QUESTION.obligation("all", Obligation.Nature.STEP, Party.APPLICANT, "一切", "everything")
                .by(clause())
                .comesWhen(everything()));
        return List.copyOf(norms);
    }

    private void parameters() {
        norms.add(FIXED.by(clause()).is(random.nextInt(4)));
        if (random.nextInt(3) == 0) {
            norms.add(UNSET.by(clause()).is(Setting.between(1, 3)));
        }
        norms.add(BY_COLOUR
                .by(clause())
                .is(Setting.table(
                        Case.COLOUR,
                        random.nextBoolean()
                                ? Map.of(Colour.RED, Setting.of(1), Colour.GREEN, Setting.band(2, 4))
                                : Map.of(
                                        Colour.RED,
                                        Setting.of(0),
                                        Colour.GREEN,
                                        Setting.of(2),
                                        Colour.BLUE,
                                        Setting.of(3)))));
        norms.add(BY_NUMBER.by(clause()).is(Setting.table(Case.N, Map.of(1, Setting.of(2), 2, Setting.of(0)))));
        LocalDate change = LocalDate.of(2019, 1, 1);
        norms.add(DATED.by(clause()).is(2).since(LocalDate.of(2018, 6, 1)).until(change));
        norms.add(DATED.by(clause()).is(3).since(random.nextBoolean() ? change : change.plusMonths(2)));
        norms.add(READING.by(clause()).is(pick(Colour.values())));
    }

    /** The parameter set, for every key and date, as if it had never been missing. */
    static Norm set(Parameter<?> parameter) {
        if (!parameter.unit().equals(Unit.COUNT)) {
            throw new AssertionError("never missing: " + parameter);
        }
        @SuppressWarnings("unchecked") // its unit says so
        Parameter<Integer> number = (Parameter<Integer>) parameter;
        return number.by("T/40").is(2).since(LocalDate.of(2000, 1, 1));
    }

    private Norm imposed(Requirement requirement, Criterion criterion) {
        return routes.isEmpty() || random.nextBoolean()
                ? requirement.by(clause()).demands(criterion)
                : requirement.by(clause()).demands(criterion, pick(routes));
    }

    Norm bar(String id) {
        Bar bar = QUESTION.bar(id, "禁止" + id, "bar " + id);
        Criterion applies = all(criterion(1, null), criterion(1, null));
        return routes.isEmpty() || random.nextBoolean()
                ? bar.by(clause()).appliesWhen(applies)
                : bar.by(clause()).appliesWhen(applies, pick(routes));
    }

    private void relaxations() {
        norms.add(relaxation("waives").by(clause()).waives(RELAXED, simple(null)));
        norms.add(relaxation("satisfies").by(clause()).satisfies(pick(IMPOSED), simple(null)));
        norms.add(relaxation("lowers").by(clause()).lowers(LOWERED, 1 + random.nextInt(2), simple(null)));
        norms.add(relaxation("lowers-more").by(clause()).lowers(LOWERED, 3, simple(null)));
        norms.add(relaxation("lowers-threshold").by(clause()).lowers(THRESHOLD, 2, simple(null)));
        norms.add(relaxation("waives-imposed").by(clause()).waives(pick(IMPOSED), all(simple(null), simple(null))));
    }

    private Relaxation relaxation(String id) {
        return routes.isEmpty() || random.nextBoolean()
                ? QUESTION.relaxation(id, "放宽" + id, "relaxation " + id)
                : QUESTION.relaxation(id, "放宽" + id, "relaxation " + id, pick(routes));
    }

    /** Refers to every slot, so that none is out of reach; it changes no verdict. */
    private Criterion everything() {
        return any(
                CONDITION,
                RELAXED,
                some(ITEMS, OF_ROW, OF_ITEM.atLeast(1)),
                DERIVED.atLeast(LOWERED),
                TOLD_INSTEAD.atLeast(UNSET),
                FIXED.atLeast(BY_COLOUR),
                BY_NUMBER.atLeast(1),
                DATED.atLeast(1),
                READING.is(Colour.RED));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** A condition over facts and, where one is in hand, a row of a list. */
    private Criterion criterion(int depth, @Nullable Rows<?> inHand) {
        if (depth == 0) {
            return leaf(inHand);
        }
        int d = depth - 1;
        return switch (random.nextInt(12)) {
            case 0, 1 -> all(criterion(d, inHand), criterion(d, inHand), criterion(d, inHand));
            case 2, 3 -> any(criterion(d, inHand), criterion(d, inHand));
            case 4 -> atLeast(2, criterion(d, inHand), criterion(d, inHand), criterion(d, inHand));
            case 5 -> not(criterion(d, inHand));
            case 6 -> criterion(d, inHand).when(criterion(d, inHand));
            case 7 -> criterion(d, inHand).onlyFor(criterion(d, inHand));
            case 8 -> cite("T/" + (1 + random.nextInt(40)), criterion(d, inHand).unless(criterion(d, inHand)));
            case 9 -> inHand != null ? leaf(inHand) : ofRows();
            default -> compared(d, inHand);
        };
    }

    private Criterion ofRows() {
        Rows<?> list = pick(List.of(ITEMS, JOBS));
        if (list == ITEMS && conditions.size() == 2 && random.nextBoolean()) {
            return random.nextBoolean() ? some(ITEMS, OF_ROW) : every(ITEMS, OF_ITEM.atLeast(number(0, ITEMS)));
        }
        return random.nextBoolean() ? some(list, leaf(list)) : every(list, leaf(list));
    }

    private Criterion compared(int depth, @Nullable Rows<?> inHand) {
        return switch (random.nextInt(inHand == null ? 6 : 2) + (inHand == null ? 0 : 1)) {
            case 4 -> relation(share(number(depth, null), number(depth, null)), constant(Unit.SHARE, Share.of(1, 2)));
            case 5 -> relation(workingDaysBetween(day(), day()), constant(Unit.WORKING_DAYS, random.nextInt(300)));
            case 0 -> relation(length(), constant(Unit.MONTHS, Months.of(random.nextInt(20))));
            case 1 -> relation(day(), day());
            default -> relation(number(depth, inHand), number(depth, inHand));
        };
    }

    private <Q> Criterion relation(Measure<Q> one, Measure<Q> other) {
        return switch (random.nextInt(5)) {
            case 0 -> one.above(other);
            case 1 -> one.atMost(other);
            case 2 -> one.below(other);
            case 3 -> one.same(other);
            default -> one.atLeast(other);
        };
    }

    private Criterion leaf(@Nullable Rows<?> inHand) {
        if (inHand == ITEMS && random.nextBoolean()) {
            return switch (random.nextInt(4)) {
                case 0 -> Case.ITEM_OK.yes();
                case 1 -> Case.ITEM_COLOUR.is(Colour.RED, Colour.BLUE);
                case 2 -> Case.ITEM_TEXT.same(Case.TEXT);
                default -> relation(Case.ITEM_N, pick(List.of(Case.N, FIXED, constant(Unit.COUNT, 2))));
            };
        }
        if (inHand == JOBS && random.nextBoolean()) {
            return random.nextBoolean() ? Case.JOB_OK.yes() : relation(Case.JOB_SPELL.start(), Case.DAY);
        }
        return switch (random.nextInt(8)) {
            case 0 -> Case.JUDGED.yes();
            case 1 -> Case.JUDGED_TOO.no();
            case 2 -> Case.TEXT.is("x");
            case 3 -> READING.is(pick(Colour.values()));
            case 4 -> conditions.isEmpty() ? Case.C.yes() : referred();
            default -> simple(inHand);
        };
    }

    private Criterion referred() {
        Requirement condition = pick(conditions);
        return routes.isEmpty() || random.nextBoolean() ? condition : condition.onRoute(pick(routes));
    }

    private Criterion simple(@Nullable Rows<?> inHand) {
        return switch (random.nextInt(6)) {
            case 0 -> Case.A.yes();
            case 1 -> Case.B.no();
            case 2 -> Case.COLOUR.is(pick(Colour.values()));
            case 3 -> Case.N.atLeast(random.nextInt(5));
            case 4 -> inHand == null ? some(ITEMS, Case.ITEM_OK.yes()) : Case.M.atMost(3);
            default -> Case.YEAR.atLeast(Year.of(2018));
        };
    }

    private Measure<Integer> number(int depth, @Nullable Rows<?> inHand) {
        if (depth == 0) {
            Measure<Integer> known = values.isEmpty() ? Case.N : pick(values);
            return pick(List.of(Case.N, Case.M, constant(Unit.COUNT, random.nextInt(4)), known, known, known));
        }
        int d = depth - 1;
        if (inHand == null && random.nextBoolean()) {
            return switch (random.nextInt(6)) {
                case 5 -> largestGroup(pick(List.of(Case.ITEM_COLOUR, Case.ITEM_TEXT)), ITEMS, leaf(ITEMS));
                case 0 -> distinct(pick(List.of(Case.ITEM_COLOUR, Case.ITEM_TEXT)), ITEMS, leaf(ITEMS));
                case 1 -> sum(Case.ITEM_N, ITEMS, leaf(ITEMS));
                case 2 -> least(Case.ITEM_N, ITEMS, leaf(ITEMS));
                case 3 -> greatest(Case.ITEM_N, ITEMS, leaf(ITEMS));
                default -> random.nextBoolean() ? count(ITEMS, criterion(d, ITEMS)) : count(JOBS, criterion(d, JOBS));
            };
        }
        return switch (random.nextInt(9)) {
            case 0 -> plus(number(d, inHand), number(d, inHand));
            case 1 -> minus(number(d, inHand), number(d, inHand));
            case 2 -> times(number(d, inHand), number(d, inHand));
            case 3 -> startedParts(number(d, inHand), number(d, inHand));
            case 4 -> leastOf(number(d, inHand), number(d, inHand));
            case 5 -> greatestOf(number(d, inHand), number(d, inHand));
            case 6 -> choose(criterion(d, inHand), number(d, inHand), number(d, inHand));
            case 7 -> credit(number(d, inHand), criterion(d, inHand));
            default -> yearsFrom(yearOf(day()), Case.YEAR);
        };
    }

    private Measure<Months> length() {
        return switch (random.nextInt(5)) {
            case 0 -> Case.MONTHS;
            case 1 -> calendarMonths(day(), day());
            case 2 -> fullMonths(day(), day());
            case 3 -> months(JOBS, Case.JOB_SPELL, day(), leaf(JOBS));
            default -> longestRun(JOBS, Case.JOB_SPELL, day(), leaf(JOBS));
        };
    }

    private Measure<LocalDate> day() {
        return switch (random.nextInt(9)) {
            case 7 -> workingDaysLater(Case.DAY, Case.N);
            case 8 -> workingDaysEarlier(Case.OTHER_DAY, Case.M);
            case 0, 1 -> Case.DAY;
            case 2 -> Case.OTHER_DAY;
            case 3 -> dateIn(Case.YEAR, 12, 31);
            case 4 -> dateIn(yearsEarlier(Case.YEAR, Case.M), 9, 30);
            case 5 -> monthsLater(Case.DAY, Case.MONTHS);
            default -> constant(Unit.DATE, LocalDate.of(2019, 5, 5));
        };
    }
}
