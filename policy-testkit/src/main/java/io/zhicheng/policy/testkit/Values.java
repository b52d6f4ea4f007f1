package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.Attribute;
import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.Division;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.DivisionTable;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The values of attributes, such as occur in the cases that the documents speak of. */
final class Values {
    private static final double TOLD = 0.8;
    private static final int MOST_ROWS = 3;

    private Values() {}

    static <V> Arbitrary<Optional<V>> told(Arbitrary<V> values) {
        return values.optional(TOLD);
    }

    /** Untold, partly told or whole, the last most often; short. */
    static <T> Arbitrary<Listing<T>> listings(Arbitrary<T> rows) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.create(Listing::untold)),
                Tuple.of(1, rows.list().ofMaxSize(MOST_ROWS).map(Listing::partly)),
                Tuple.of(3, rows.list().ofMaxSize(MOST_ROWS).map(Listing::whole)));
    }

    static <E extends Enum<E>> Arbitrary<E> any(Class<E> codes) {
        return Arbitraries.of(codes);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(false, true);
    }

    static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 30);
    }

    /** How many people of a trade there are in service; the documents ask for fifty and for a hundred. */
    static Arbitrary<Integer> headcounts() {
        return Arbitraries.integers().between(20, 120);
    }

    /** How many of a paper there are. */
    static Arbitrary<Integer> copies() {
        return Arbitraries.integers().between(0, 4);
    }

    /** Classes and ranks, 1 being the first. */
    static Arbitrary<Integer> ranks() {
        return Arbitraries.integers().between(1, 10);
    }

    static Arbitrary<Year> years() {
        return Arbitraries.integers().between(2008, 2021).map(Year::of);
    }

    static Arbitrary<LocalDate> dates() {
        return days(1955, 2026);
    }

    static Arbitrary<LocalDate> birthDates() {
        return days(1955, 1999);
    }

    static Arbitrary<LocalDate> retirementDates() {
        return days(2005, 2026);
    }

    static Arbitrary<LocalDate> filingDates() {
        return days(2017, 2021);
    }

    /** Days of the rounds of review, those on which something changed among them. */
    static Arbitrary<LocalDate> reviewDates() {
        return Arbitraries.oneOf(
                days(2017, 2020),
                Arbitraries.of(
                        LocalDate.of(2018, 7, 31),
                        LocalDate.of(2018, 8, 1),
                        LocalDate.of(2018, 8, 31),
                        LocalDate.of(2018, 9, 1)));
    }

    /** Times of a round, the ends of its days among them. */
    static Arbitrary<LocalDateTime> times() {
        Arbitrary<LocalTime> clock = Arbitraries.oneOf(
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59)),
                Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay));
        Arbitrary<LocalDate> days =
                Arbitraries.oneOf(filingDates(), Arbitraries.of(LocalDate.of(2020, 9, 30), LocalDate.of(2020, 10, 1)));
        return Combinators.combine(days, clock).as(LocalDate::atTime);
    }

    /** Shares as offices write them, and some that they cannot. */
    static Arbitrary<Share> shares() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 10_000).map(hundredths -> new Share(hundredths, 10_000)),
                Arbitraries.longs().between(0, 7).map(sevenths -> new Share(sevenths, 7)));
    }

    /** Few, so that a catalogue has them at times. */
    static Arbitrary<String> journals() {
        return Arbitraries.of("J1", "J2", "J3");
    }

    /** Few, so that two applications go to one committee. */
    static Arbitrary<String> committees() {
        return Arbitraries.of("C1", "C2");
    }

    /** Any mixture of told and untold ends, with or without an end. */
    static Arbitrary<Spell> spells() {
        Arbitrary<Spell> closed = Combinators.combine(dates(), dates())
                .as((one, other) -> one.isBefore(other) ? Spell.ofClosed(one, other) : Spell.ofClosed(other, one));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Spell.UNKNOWN)),
                Tuple.of(1, dates().map(start -> Spell.from(Optional.of(start), Optional.empty()))),
                Tuple.of(1, dates().map(end -> Spell.from(Optional.empty(), Optional.of(end)))),
                Tuple.of(3, dates().map(Spell::since)),
                Tuple.of(6, closed));
    }

    static Arbitrary<TitleSeries> series() {
        return Arbitraries.of("school-teachers", "health", "engineering", "agriculture")
                .map(TitleSeries::of);
    }

    static Arbitrary<DivisionCode> divisions() {
        return Arbitraries.of(DivisionTable.shipped().divisions()).map(Division::code);
    }

    static Arbitrary<AchievementUnits> units() {
        return Arbitraries.longs().between(0, 12).map(AchievementUnits::halves);
    }

    static Arbitrary<Score> scores() {
        return Arbitraries.longs().between(0, 1000).map(Score::new);
    }

    static Arbitrary<String> specialities() {
        return Arbitraries.of("小学数学", "全科医学", "水利水电", "农艺");
    }

    /** Few, so that one person turns up twice. */
    static Arbitrary<String> people() {
        return Arbitraries.of("E1", "E2", "E3");
    }

    /** Few, so that one unit turns up twice. */
    static Arbitrary<String> unitCodes() {
        return Arbitraries.of("U1", "U2", "U3");
    }

    /** Few, so that one piece turns up twice. */
    static Arbitrary<String> pieces() {
        return Arbitraries.of("P1", "P2");
    }

    static Arbitrary<String> decisionNumbers() {
        return Arbitraries.of("甘政发〔2016〕1号", "甘政发〔2018〕9号", "临州科〔2017〕3号");
    }

    static Arbitrary<String> posts() {
        return Arbitraries.of("内科", "儿科", "班主任", "教研组长");
    }

    /** A few days, so that a defence falls into a sitting at times. */
    static Arbitrary<LocalDate> sittingDates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 11, 12).toEpochDay(),
                        LocalDate.of(2018, 11, 23).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<String> assessmentModes() {
        return Arbitraries.of("个人述职", "实践操作", "业绩展示");
    }

    /** Few, so that two experts are of one unit. */
    static Arbitrary<String> employers() {
        return Arbitraries.of("U1", "U2", "U3");
    }

    /** One of each type, of a module that nobody has. */
    static Arbitrary<Attributes> attributes() {
        return Combinators.combine(told(flags()), told(counts()), told(dates()), told(unitCodes()))
                .as((flag, count, date, text) -> Attributes.untold()
                        .with(Attribute.flag("any.flag"), flag)
                        .with(Attribute.number("any.number"), count)
                        .with(Attribute.date("any.date"), date)
                        .with(Attribute.text("any.text"), text));
    }

    private static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(firstYear, 1, 1).toEpochDay(),
                        LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
