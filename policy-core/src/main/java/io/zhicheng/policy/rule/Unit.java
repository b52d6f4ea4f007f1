package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.text.TextBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * What a measure is counted in. The kernel computes with whole numbers; a unit says how a value becomes one and how
 * it is shown. Dates, months and years are units of their own, so that the compiler keeps them apart.
 *
 * @param <Q> the Java type of a value in this unit
 */
public final class Unit<Q> {
    /** Whole numbers of things. */
    public static final Unit<Integer> COUNT =
            new Unit<>("count", v -> v, v -> (int) v, (v, zh, text) -> text.append((int) v));
    /** Whole months. */
    public static final Unit<Months> MONTHS =
            new Unit<>("months", Months::value, Months::of, (v, zh, text) -> v.write(zh, text));
    /** Days, as the difference of two dates. */
    public static final Unit<Integer> DAYS = new Unit<>("days", v -> v, v -> (int) v, (v, zh, text) -> {
        text.append((int) v).append(zh ? "天" : " days");
    });
    /** Working days (工作日), as the distance of two dates. */
    public static final Unit<Integer> WORKING_DAYS = new Unit<>("working days", v -> v, v -> (int) v, (v, zh, text) -> {
        text.append((int) v).append(zh ? "个工作日" : v == 1 ? " working day" : " working days");
    });
    /**
     * Parts of a whole. A share that a document can set is an even number inside the kernel, one that falls between
     * two such shares the odd number between theirs: so every comparison with a document's share is exact.
     */
    public static final Unit<Share> SHARE = new Unit<>(
            "share",
            v -> shareToLong(v.numerator(), v.denominator()),
            v -> new Share(v, 2 * Share.finest()),
            (v, zh, text) -> text.append(v.toString()));
    /** Calendar days. */
    public static final Unit<LocalDate> DATE =
            unbounded("date", LocalDate::toEpochDay, LocalDate::ofEpochDay, (v, zh, text) -> Digits.date(v, text));
    /** Points of time by the clock of the place, to the second. */
    public static final Unit<LocalDateTime> DATE_TIME = unbounded(
            "date and time",
            v -> v.toEpochSecond(ZoneOffset.UTC),
            v -> LocalDateTime.ofEpochSecond(v, 0, ZoneOffset.UTC),
            (v, zh, text) -> Digits.dateAndTime(v, text));
    /** Stretches of time to the second, as the difference of two points of time. */
    public static final Unit<Duration> DURATION =
            new Unit<>("duration", Duration::toSeconds, Duration::ofSeconds, Digits::duration);
    /** Calendar years. */
    public static final Unit<Year> YEAR =
            unbounded("year", Year::getValue, v -> Year.of((int) v), (v, zh, text) -> text.append(v.getValue()));
    /** Quantified achievements (量化业绩条), halves allowed. */
    public static final Unit<AchievementUnits> ACHIEVEMENT_UNITS = new Unit<>(
            "achievement units",
            AchievementUnits::halves,
            AchievementUnits::halves,
            (v, zh, text) -> text.append(zh ? v.zh() : v.en()));
    /** Examination scores in tenths of a point. */
    public static final Unit<Score> SCORE =
            new Unit<>("score", Score::tenths, Score::new, (v, zh, text) -> text.append(zh ? v.zh() : v.en()));
    /** Yes or no. */
    public static final Unit<Boolean> YES_NO = new Unit<>(
            "yes/no",
            v -> v ? 1 : 0,
            v -> v == 1,
            (v, zh, text) -> text.append(zh ? (v ? "是" : "否") : (v ? "yes" : "no")),
            Optional.empty(),
            Optional.of(0L),
            Optional.of(1L));
    /** Division codes (行政区划代码). */
    public static final Unit<DivisionCode> DIVISION = unbounded(
            "division",
            DivisionCode::intValue,
            v -> DivisionCode.of(Long.toString(v)),
            (v, zh, text) -> text.append(v.toString()));
    /** Open codes, such as the number of a decision: equal or different, nothing else. Numbered by each policy. */
    public static final Unit<String> TEXT = new Unit<>(
            "text",
            v -> {
                throw new IllegalStateException("A text has a number only inside a linked policy");
            },
            v -> {
                throw new IllegalStateException("A text has a number only inside a linked policy");
            },
            (v, zh, text) -> text.append(v));

    /** How a value is written in Chinese, or else in English. */
    private interface Writer<Q> {
        void write(Q value, boolean zh, TextBuffer text);
    }

    private final String id;
    private final ToLongFunction<Q> toLong;
    private final LongFunction<Q> fromLong;
    private final Writer<Q> writer;
    private final Optional<Class<?>> codes;
    private final Optional<Long> least;
    private final Optional<Long> greatest;
    private final long first;
    private final long last;

    /** Of what is counted: none is less than nothing. */
    private Unit(String id, ToLongFunction<Q> toLong, LongFunction<Q> fromLong, Writer<Q> writer) {
        this(id, toLong, fromLong, writer, Optional.empty(), Optional.of(0L), Optional.empty());
    }

    private Unit(
            String id,
            ToLongFunction<Q> toLong,
            LongFunction<Q> fromLong,
            Writer<Q> writer,
            Optional<Class<?>> codes,
            Optional<Long> least,
            Optional<Long> greatest) {
        this.id = id;
        this.toLong = toLong;
        this.fromLong = fromLong;
        this.writer = writer;
        this.codes = codes;
        this.least = least;
        this.greatest = greatest;
        this.first = least.orElse(Long.MIN_VALUE);
        this.last = greatest.orElse(Long.MAX_VALUE);
    }

    private static <Q> Unit<Q> unbounded(
            String id, ToLongFunction<Q> toLong, LongFunction<Q> fromLong, Writer<Q> writer) {
        return new Unit<>(id, toLong, fromLong, writer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The share {@code part / whole} as the whole number of {@link #SHARE}; both not negative, the whole not zero. */
    public static long shareToLong(long part, long whole) {
        long parts = Math.multiplyExact(part, Share.finest());
        return 2 * (parts / whole) + (parts % whole == 0 ? 0 : 1);
    }

    /** The unit of a closed list of codes, in the order of the enum. */
    public static <E extends Enum<E> & Labelled> Unit<E> codes(Class<E> type) {
        E[] values = type.getEnumConstants();
        return new Unit<>(
                type.getSimpleName(),
                Enum::ordinal,
                v -> values[(int) v],
                (v, zh, text) -> text.append(zh ? v.zh() : v.en()),
                Optional.of(type),
                Optional.of(0L),
                Optional.of(values.length - 1L));
    }

    /** The stable name of the unit. */
    public String id() {
        return id;
    }

    /** The value as a whole number: months, epoch days, halves, ordinals. */
    public long toLong(Q value) {
        return toLong.applyAsLong(value);
    }

    /** The value that {@link #toLong} made. */
    public Q fromLong(long value) {
        return fromLong.apply(value);
    }

    /** The value as people write it. */
    public String render(Q value, Locale locale) {
        TextBuffer text = new TextBuffer();
        write(value, Label.isChinese(locale), text);
        return text.toString();
    }

    /** Writes the value to the end of a text, as people write it in Chinese or else in English. */
    public void write(Q value, boolean zh, TextBuffer text) {
        writer.write(value, zh, text);
    }

    /** The smallest whole number of the unit: zero for what is counted, none for dates. */
    public Optional<Long> least() {
        return least;
    }

    /** The largest whole number of the unit, where the unit is a closed list of codes. */
    public Optional<Long> greatest() {
        return greatest;
    }

    /** Whether a whole number is that of a value of the unit. */
    public boolean has(long number) {
        return number >= first && number <= last;
    }

    /** Whether the unit's values are codes that are named, not amounts that fall short by a difference. */
    public boolean isCoded() {
        return codes.isPresent() || this == (Object) YES_NO || this == (Object) TEXT || this == (Object) DIVISION;
    }

    /** Whether values are early and late, not little and much: dates, points of time, years. */
    public boolean isTime() {
        return this == (Object) DATE || this == (Object) DATE_TIME || this == (Object) YEAR;
    }

    /** Units of codes are made anew wherever they are named; of each other unit there is one. */
    @Override
    public boolean equals(Object other) {
        return this == other || (codes.isPresent() && other instanceof Unit<?> unit && codes.equals(unit.codes));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
