package io.zhicheng.policy.rule;

import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.NEVER;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.atLeast;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.none;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.calendarMonths;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
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
import static io.zhicheng.policy.rule.Measures.total;
import static io.zhicheng.policy.rule.Measures.workingDaysBetween;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;
import static io.zhicheng.policy.rule.Measures.workingDaysLater;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Measures.yearsEarlier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Obligation.Nature;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of rule as data: its text form, its words in both languages, and what it is made of. */
class WordingTest {
    private static final Subject<String> TEXT = Subject.of("text", String.class, "文", "text");
    private static final Flag A = TEXT.flag("a", "甲", "a", text -> Optional.of(text.contains("a")));
    private static final Flag B = TEXT.judged("b", Party.APPLICANT, "乙", "b", text -> Optional.empty());
    private static final Fact<Integer> N =
            TEXT.fact("n", Unit.COUNT, "数", "number", text -> Optional.of(text.length()));
    private static final Fact<LocalDate> DAY = TEXT.fact("day", Unit.DATE, "日", "day", text -> Optional.empty());
    private static final Fact<Year> YEAR = TEXT.fact("year", Unit.YEAR, "年", "year", text -> Optional.empty());
    private static final Fact<DivisionCode> PLACE =
            TEXT.fact("place", Unit.DIVISION, "地", "place", text -> Optional.empty());
    private static final Fact<Nature> NATURE =
            TEXT.code("nature", Nature.class, "性质", "nature", text -> Optional.empty());

    private static final Rows<String> WORDS =
            TEXT.rows("words", String.class, "词", "word", text -> Listing.whole(List.of(text.split(" ", -1))));
    private static final Fact<Integer> LENGTH =
            WORDS.fact("length", Unit.COUNT, "词长", "length", word -> Optional.of(word.length()));
    private static final Flag LOUD = WORDS.flag("loud", "响", "loud", word -> Optional.of(word.endsWith("!")));
    private static final Fact<Nature> SORT = WORDS.code("", Nature.class, "类", "sort", word -> Optional.empty());
    private static final SpellFacts SPELL = WORDS.spell("spell", word -> Spell.since(LocalDate.of(2018, 1, 1)));

    private static final Question<String> QUESTION = Question.of("good", TEXT, "好否", "is it good");
    private static final Requirement REQUIREMENT = QUESTION.requirement("asked", "要求", "what is asked");
    private static final Route ROUTE = QUESTION.route("route", "途径", "route");
    private static final Parameter<Integer> PARAMETER = Parameter.of("limit", Unit.COUNT, "限额", "limit");
    private static final Parameter<Months> TIME = Parameter.of("time", Unit.MONTHS, "时限", "time limit");
    private static final Measure<Integer> WORKING_DAYS = constant(Unit.WORKING_DAYS, 5);
    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
    private static final Derived<Integer> DERIVED = Derived.of("derived", Unit.COUNT, "所得", "result");

    static Stream<Arguments> criteria() {
        return Stream.of(
                row(ALWAYS, "all()", "无条件", "always"),
                row(NEVER, "any()", "不可能", "never"),
                row(all(A.yes(), B.yes()), "all(a in [true], b in [true])", "甲，乙", "a, b"),
                row(any(List.of(A.yes(), B.no())), "any(a in [true], b in [false])", "甲，或非乙", "a, or not: b"),
                row(
                        all(List.of(A.yes(), any(A.yes(), B.yes()))),
                        "all(a in [true], any(a in [true], b in [true]))",
                        "甲，（甲，或乙）",
                        "a, (a, or b)"),
                row(
                        atLeast(1, A.yes(), B.yes()),
                        "atLeast 1(a in [true], b in [true])",
                        "至少1项：甲；乙",
                        "at least 1 of: a; b"),
                row(not(A.yes()), "not(a in [true])", "并非（甲）", "not (a)"),
                row(none(A.yes()), "not(any(a in [true]))", "并非（甲）", "not (a)"),
                row(A.yes().when(B.yes()), "a in [true] when b in [true]", "凡（乙）的，甲", "where (b): a"),
                row(A.yes().unless(B.yes()), "a in [true] when not(b in [true])", "凡（并非（乙））的，甲", "where (not (b)): a"),
                row(A.yes().onlyFor(B.yes()), "a in [true] only for b in [true]", "限（乙）：甲", "only where (b): a"),
                row(cite("X/1", A.yes()), "a in [true] [X/1]", "甲", "a"),
                row(REQUIREMENT, "asked", "要求", "what is asked"),
                row(REQUIREMENT.onRoute(ROUTE), "asked on route", "要求", "what is asked"),
                row(every(WORDS, LOUD.yes()), "every words(words[].loud in [true])", "每一词（响）", "every word (loud)"),
                row(some(WORDS, LOUD.yes()), "some words(words[].loud in [true])", "有词（响）", "some word (loud)"),
                row(
                        NATURE.is(Nature.STEP, Nature.EFFECT),
                        "nature in [STEP, EFFECT]",
                        "性质为程序或效力",
                        "nature step or effect"),
                row(N.atLeast(2), "n ≥ 2", "数不少于2", "number at least 2"),
                row(N.above(PARAMETER), "n > limit", "数超过限额", "number above limit"),
                row(N.atMost(2), "n ≤ 2", "数不超过2", "number at most 2"),
                row(N.below(2), "n < 2", "数少于2", "number below 2"),
                row(N.below(DERIVED), "n < derived", "数少于所得", "number below result"),
                row(N.same(DERIVED), "n = derived", "数等于所得", "number equal to result"),
                row(
                        N.within(PARAMETER),
                        "all(n ≥ limit, n ≤ ceiling of limit)",
                        "数不少于限额，数不超过限额上限",
                        "number at least limit, number at most ceiling of limit"),
                row(within(PLACE, DivisionCode.of("620000")), "place ∈ 620000", "地属于620000", "place within 620000"),
                row(
                        choose(A.yes(), N, DERIVED).atLeast(choose(B.yes(), DERIVED, N)),
                        "(a in [true] ? n : derived) ≥ (b in [true] ? derived : n)",
                        "（凡甲的为数，否则所得）不少于（凡乙的为所得，否则数）",
                        "(number if a, otherwise result) at least (result if b, otherwise number)"),
                row(DAY.atLeast(NEW_YEAR), "day ≥ 2020-01-01", "日不早于2020-01-01", "day not before 2020-01-01"),
                row(
                        DAY.above(constant(Unit.DATE, NEW_YEAR)),
                        "day > 2020-01-01",
                        "日晚于2020-01-01",
                        "day after 2020-01-01"),
                row(DAY.atMost(NEW_YEAR), "day ≤ 2020-01-01", "日不晚于2020-01-01", "day not after 2020-01-01"),
                row(DAY.below(NEW_YEAR), "day < 2020-01-01", "日早于2020-01-01", "day before 2020-01-01"),
                row(YEAR.below(yearOf(DAY)), "year < year of day", "年早于日所在年", "year before year of day"),
                row(NATURE.atLeast(Nature.STEP), "nature ≥ STEP", "性质不低于程序", "nature at least step"),
                row(
                        NATURE.above(constant(Unit.codes(Nature.class), Nature.STEP)),
                        "nature > STEP",
                        "性质高于程序",
                        "nature above step"),
                row(NATURE.atMost(Nature.STEP), "nature ≤ STEP", "性质不高于程序", "nature at most step"),
                row(NATURE.below(Nature.STEP), "nature < STEP", "性质低于程序", "nature below step"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion(Criterion criterion, String text, String zh, String en) {
        assertThat(criterion).hasToString(text);
        assertThat(Wording.of(criterion)).isEqualTo(new Label(zh, en));
    }

    static Stream<Arguments> measures() {
        Measure<Integer> two = constant(Unit.COUNT, 2);
        return Stream.of(
                row(two, "2", "2", "2"),
                row(N, "n", "数", "number"),
                row(LENGTH, "words[].length", "词长", "length"),
                row(SORT, "words[]", "类", "sort"),
                row(PARAMETER.at(DAY), "limit at day", "限额（按日）", "limit as of day"),
                row(new Measure.Ceiling<>(PARAMETER), "ceiling of limit", "限额上限", "ceiling of limit"),
                row(count(WORDS), "count words(all())", "词数", "number of: word"),
                row(count(WORDS, LOUD.yes()), "count words(words[].loud in [true])", "词（响）数", "number of: word (loud)"),
                row(
                        distinct(LENGTH, WORDS, LOUD.yes()),
                        "count words by [words[].length](words[].loud in [true])",
                        "词（响）中不同的词长数",
                        "number of different: length, of: word (loud)"),
                row(
                        largestGroup(LENGTH, WORDS),
                        "largest group of words by words[].length(all())",
                        "词长相同的最多词数",
                        "most with one length: word"),
                row(share(N, DERIVED), "share(n of derived)", "数占所得的比例", "number as a share of result"),
                row(
                        months(WORDS, SPELL, DAY, LOUD.yes()),
                        "TOTAL months of words(words[].loud in [true]) through day",
                        "词（响）累计时间",
                        "time in all: word (loud)"),
                row(
                        longestRun(WORDS, SPELL, DAY, LOUD.yes()),
                        "LONGEST_RUN months of words(words[].loud in [true]) through day",
                        "词（响）最长连续时间",
                        "longest time without a break: word (loud)"),
                row(
                        sum(LENGTH, WORDS, LOUD.yes()),
                        "SUM of words[].length in words(words[].loud in [true])",
                        "词（响）的词长合计",
                        "length in all: word (loud)"),
                row(
                        greatest(LENGTH, WORDS),
                        "GREATEST of words[].length in words(all())",
                        "词中最大的词长",
                        "greatest length: word"),
                row(least(SORT, WORDS), "LEAST of words[] in words(all())", "词中最低的类", "lowest sort: word"),
                row(
                        greatest(SPELL.start(), WORDS),
                        "GREATEST of words[].spell.start in words(all())",
                        "词中最晚的词起始日",
                        "latest start of the word: word"),
                row(leastOf(N, two), "least[n, 2]", "数、2中最小者", "least of number, 2"),
                row(greatestOf(N, two), "greatest[n, 2]", "数、2中最大者", "greatest of number, 2"),
                row(greatestOf(DAY, DAY), "greatest[day, day]", "日、日中最晚者", "latest of day, day"),
                row(leastOf(NATURE, NATURE), "least[nature, nature]", "性质、性质中最低者", "lowest of nature, nature"),
                row(choose(A.yes(), N, two), "(a in [true] ? n : 2)", "凡甲的为数，否则2", "number if a, otherwise 2"),
                row(dateIn(YEAR, 12, 31), "12/31 of year", "年12月31日", "31 December of year"),
                row(yearOf(DAY), "year of day", "日所在年", "year of day"));
    }

    static Stream<Arguments> computed() {
        Measure<Integer> two = constant(Unit.COUNT, 2);
        Measure<Integer> sum = plus(N, two);
        Measure<Months> back = constant(Unit.MONTHS, Months.ZERO.minus(Months.of(1)));
        return Stream.of(
                row(sum, "PLUS(n, 2)", "数加2", "number plus 2"),
                row(plus(sum, N), "PLUS(PLUS(n, 2), n)", "数加2加数", "number plus 2 plus number"),
                row(
                        total(N, two, two, sum),
                        "PLUS(PLUS(PLUS(n, 2), 2), PLUS(n, 2))",
                        "数等5项之和",
                        "number and others, 5 values added up"),
                row(minus(N, sum), "MINUS(n, PLUS(n, 2))", "数减（数加2）", "number less (number plus 2)"),
                row(times(sum, two), "TIMES(PLUS(n, 2), 2)", "（数加2）乘以2", "(number plus 2) times 2"),
                row(startedParts(N, two), "DIVIDED_ROUNDING_UP(n, 2)", "数除以2（余数进一）", "number divided by 2, rounded up"),
                row(yearsEarlier(YEAR, two), "MINUS(year, 2)", "年前2年", "year less 2 years"),
                row(yearsEarlier(YEAR, constant(Unit.COUNT, 1)), "MINUS(year, 1)", "年前1年", "year less 1 year"),
                row(
                        calendarMonths(DAY, DAY),
                        "CALENDAR_MONTHS(day, day)",
                        "日至日（当月计入）",
                        "day to day, in calendar months"),
                row(fullMonths(DAY, DAY), "FULL_MONTHS(day, day)", "日至日（按足月）", "day to day, in full months"),
                row(
                        monthsLater(DAY, constant(Unit.MONTHS, Months.of(13))),
                        "MONTHS_LATER(day, P13M)",
                        "日后1年1个月",
                        "1 year 1 month after day"),
                row(monthsLater(DAY, back), "MONTHS_LATER(day, P-1M)", "日前1个月", "1 month before day"),
                row(monthsLater(DAY, TIME), "MONTHS_LATER(day, time)", "日加时限", "day plus time limit"),
                row(
                        workingDaysLater(DAY, WORKING_DAYS),
                        "WORKING_DAYS_LATER(day, 5)",
                        "日后5个工作日",
                        "5 working days after day"),
                row(
                        workingDaysEarlier(DAY, WORKING_DAYS),
                        "WORKING_DAYS_EARLIER(day, 5)",
                        "日前5个工作日",
                        "5 working days before day"),
                row(workingDaysEarlier(DAY, PARAMETER), "WORKING_DAYS_EARLIER(day, limit)", "日减限额", "day less limit"),
                row(
                        workingDaysBetween(DAY, DAY),
                        "WORKING_DAYS_BETWEEN(day, day)",
                        "日至日（按工作日）",
                        "day to day, in working days"));
    }

    @ParameterizedTest
    @MethodSource({"measures", "computed"})
    void a_value(Measure<?> measure, String text, String zh, String en) {
        assertThat(measure).hasToString(text);
        assertThat(Wording.of(measure)).isEqualTo(new Label(zh, en));
    }

    private static Arguments row(Part part, String text, String zh, String en) {
        return Arguments.of(part, text, zh, en);
    }

    static Stream<Arguments> trees() {
        Measure<Integer> two = constant(Unit.COUNT, 2);
        return Stream.of(
                Arguments.of(atLeast(1, A.yes(), B.yes()), List.of(A, B)),
                Arguments.of(any(A.yes(), not(B.yes())), List.of(A, B)),
                Arguments.of(A.yes().when(B.yes()), List.of(A, B)),
                Arguments.of(A.yes().onlyFor(B.yes()), List.of(A, B)),
                Arguments.of(cite("X/1", A.yes()), List.of(A)),
                Arguments.of(REQUIREMENT.onRoute(ROUTE), List.of(REQUIREMENT)),
                Arguments.of(every(WORDS, LOUD.yes()), List.of(LOUD)),
                Arguments.of(N.within(PARAMETER), List.of(N, PARAMETER, N, PARAMETER)),
                Arguments.of(PARAMETER.at(DAY), List.of(PARAMETER, DAY)),
                Arguments.of(distinct(LENGTH, WORDS, LOUD.yes()), List.of(LOUD, LENGTH)),
                Arguments.of(
                        months(WORDS, SPELL, DAY, LOUD.yes()), List.of(LOUD, SPELL.start(), SPELL.endExclusive(), DAY)),
                Arguments.of(sum(LENGTH, WORDS, LOUD.yes()), List.of(LOUD, LENGTH)),
                Arguments.of(leastOf(N, two, DERIVED), List.of(N, two, DERIVED)),
                Arguments.of(choose(A.yes(), N, DERIVED), List.of(A, N, DERIVED)),
                Arguments.of(yearOf(dateIn(YEAR, 12, 31)), List.of(YEAR)));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void what_a_piece_is_made_of(Part part, List<Part> leaves) {
        assertThat(Criterion.tree(part).filter(piece -> piece.parts().isEmpty()))
                .containsExactlyElementsOf(leaves);
        assertThat(Criterion.tree(part)).startsWith(part);
    }

    @Test
    void units_of_what_is_computed() {
        assertThat(count(WORDS).unit()).isEqualTo(Unit.COUNT);
        assertThat(months(WORDS, SPELL, DAY).unit()).isEqualTo(Unit.MONTHS);
        assertThat(sum(LENGTH, WORDS).unit()).isEqualTo(Unit.COUNT);
        assertThat(dateIn(YEAR, 12, 31).unit()).isEqualTo(Unit.DATE);
        assertThat(yearOf(DAY).unit()).isEqualTo(Unit.YEAR);
        assertThat(new Measure.Ceiling<>(PARAMETER).unit()).isEqualTo(Unit.COUNT);
        assertThat(new Measure.Ceiling<>(PARAMETER).parts()).containsExactly(PARAMETER);
    }

    private static <Q> void assertUnit(Unit<Q> unit, String id, Q value, long number, String zh, String en) {
        assertThat(unit.id()).isEqualTo(id);
        assertThat(unit).hasToString(id);
        assertThat(unit.toLong(value)).isEqualTo(number);
        assertThat(unit.fromLong(number)).isEqualTo(value);
        assertThat(unit.render(value, Locale.CHINA)).isEqualTo(zh);
        assertThat(unit.render(value, Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void units() {
        assertUnit(Unit.COUNT, "count", 3, 3, "3", "3");
        assertUnit(Unit.MONTHS, "months", Months.of(13), 13, "1年1个月", "1 year 1 month");
        assertUnit(Unit.DAYS, "days", 3, 3, "3天", "3 days");
        assertUnit(Unit.DATE, "date", LocalDate.of(1970, 1, 3), 2, "1970-01-03", "1970-01-03");
        assertUnit(Unit.YEAR, "year", Year.of(2018), 2018, "2018", "2018");
        assertUnit(Unit.SCORE, "score", Score.score("55.5"), 555, "55.5", "55.5");
        assertUnit(Unit.YES_NO, "yes/no", true, 1, "是", "yes");
        assertUnit(Unit.YES_NO, "yes/no", false, 0, "否", "no");
        assertUnit(Unit.DIVISION, "division", DivisionCode.of("622900"), 622900, "622900", "622900");
        assertUnit(Unit.codes(Nature.class), "Nature", Nature.STEP, 1, "程序", "step");
        AchievementUnits half = AchievementUnits.units("0.5");
        assertUnit(Unit.ACHIEVEMENT_UNITS, "achievement units", half, 1, half.zh(), half.en());
        assertThat(Unit.TEXT.render("x", Locale.CHINA)).isEqualTo("x");
    }

    @Test
    void bounds_of_units() {
        assertThat(Unit.COUNT.least()).contains(0L);
        assertThat(Unit.COUNT.greatest()).isEmpty();
        assertThat(Unit.DATE.least()).isEmpty();
        assertThat(Unit.YEAR.least()).isEmpty();
        assertThat(Unit.DIVISION.least()).isEmpty();
        assertThat(Unit.YES_NO.greatest()).contains(1L);
        assertThat(Unit.codes(Nature.class).greatest()).contains(Nature.values().length - 1L);
        assertThat(Stream.of(Unit.YES_NO, Unit.TEXT, Unit.DIVISION, Unit.codes(Nature.class)))
                .allMatch(Unit::isCoded);
        assertThat(Stream.of(Unit.COUNT, Unit.DATE, Unit.MONTHS)).noneMatch(Unit::isCoded);
        assertThat(Unit.codes(Nature.class))
                .isEqualTo(Unit.codes(Nature.class))
                .hasSameHashCodeAs(Unit.codes(Nature.class))
                .isNotEqualTo(Unit.COUNT);
    }

    @Test
    void facts_read_their_values() {
        assertThat(A.read("a")).contains(true);
        assertThat(N.read("abc")).contains(3);
        assertThat(LENGTH.read("word")).contains(4);
        assertThat(((Fact<?>) SPELL.start()).read("word")).isEqualTo(Optional.of(LocalDate.of(2018, 1, 1)));
        assertThat(((Fact<?>) SPELL.endExclusive()).read("word")).isEqualTo(Optional.of(LocalDate.MAX));
        assertThat(SPELL.start()).hasToString("words[].spell.start");
        assertThat(WORDS.read("one two").rows()).containsExactly("one", "two");
        assertThat(SORT.rows()).contains(WORDS);
        assertThat(B.judge()).contains(Party.APPLICANT);
        assertThat(A.judge()).isEmpty();
        assertThat(NATURE.unit()).isEqualTo(Unit.codes(Nature.class));
        assertThat(List.of(TEXT.id(), TEXT.label().zh(), TEXT.toString())).containsExactly("text", "文", "text");
        assertThat(TEXT.type()).isEqualTo(String.class);
        assertThat(WORDS).hasToString("words");
    }

    @Test
    void slots() {
        assertThat(REQUIREMENT.imposed()).isTrue();
        assertThat(QUESTION.condition("c", "条件", "condition").imposed()).isFalse();
        Obligation form = QUESTION.obligation("form", Nature.DOCUMENT, Party.APPLICANT, "表", "form");
        assertThat(form.by("X/1", "X/2").comesAlways().content()).isEqualTo(new Content.Consequence(ALWAYS));
        assertThat(form.by("X/1", "X/2").comesAlways().citations())
                .containsExactly(Citation.of("X/1"), Citation.of("X/2"));
        assertThat(List.of(
                        form,
                        ROUTE,
                        Party.APPLICANT,
                        QUESTION,
                        QUESTION.bar("bar", "禁止", "bar"),
                        QUESTION.relaxation("ease", "放宽", "ease"),
                        QUESTION.duty("duty", Party.APPLICANT, "职责", "duty")))
                .hasToString("[form, route, applicant, good, bar, ease, duty]");
        assertThat(List.of(ROUTE.kind(), form.kind(), DERIVED.kind()))
                .containsExactly("route", "obligation", "derived");
        Derived<Nature> code = Derived.code("code", Nature.class, "码", "code");
        assertThat(code.unit()).isEqualTo(Unit.codes(Nature.class));
        assertThat(Parameter.reading("reading", Nature.class, "理解", "reading").reading())
                .isTrue();
        assertThat(PARAMETER.reading()).isFalse();
    }

    @Test
    void settings() {
        assertThat(Setting.of(3)).hasToString("3");
        assertThat(Setting.band(3, 6)).hasToString("3 to 6");
        assertThat(Setting.between(3, 6)).hasToString("between 3 and 6");
        assertThat(Setting.table(N, Map.of(1, Setting.of(3)))).hasToString("by n {1=3}");
    }

    @Test
    void what_cannot_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(3, A.yes(), B.yes()))
                .withMessage("At least 3 of 2 criteria can never be decided by a fact");
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(0, A.yes()));
        assertThat(atLeast(2, A.yes(), B.yes())).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> N.is()).withMessage("n is one of no values at all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion.Comparison<>(N, Criterion.Relation.WITHIN, N))
                .withMessage("n is no division (unit: count) that could lie within another");
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(" ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("x", " "));
    }
}
