package io.zhicheng.policy.model.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * From when a clause applies (起始时间), as precisely as its document says: a year (自2018年起), a month or a day.
 *
 * <p>A clause that says only "from 2018" starts on the first day of that year; the precision keeps that from being
 * taken for a date that the document printed.
 *
 * @param firstDay the first day on which the clause applies
 * @param precision how precise the document is: {@link ChronoUnit#YEARS}, {@link ChronoUnit#MONTHS} or
 *     {@link ChronoUnit#DAYS}
 */
public record EffectiveFrom(LocalDate firstDay, ChronoUnit precision) {
    private static final Pattern DIGITS_AND_HYPHENS = Pattern.compile("[0-9][0-9-]*");

    /**
     * Checks that the first day is the first one of its year or month where only that is known.
     *
     * @param firstDay the first day
     * @param precision years, months or days
     * @throws IllegalArgumentException if the precision is none of the three, or the day is not the first of its period
     */
    public EffectiveFrom {
        MalformedException.checkThat(
                switch (precision) {
                    case YEARS -> firstDay.getDayOfYear() == 1;
                    case MONTHS -> firstDay.getDayOfMonth() == 1;
                    case DAYS -> true;
                    default -> false;
                },
                "start (" + firstDay + ") of precision (" + precision + ")",
                "the first day of a year or of a month, or any day, as the precision says",
                "the precision should be (Days)");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a year, a month or a day: {@code 2018}, {@code 2018-08} or {@code 2018-08-26}
     * @return the start
     * @throws IllegalArgumentException if the text is none of these
     */
    public static EffectiveFrom parse(String text) {
        try {
            // Year.parse and its siblings also take a sign, which toString would not write back
            return switch (DIGITS_AND_HYPHENS.matcher(text).matches() ? text.length() : 0) {
                case 4 -> new EffectiveFrom(Year.parse(text).atDay(1), ChronoUnit.YEARS);
                case 7 -> new EffectiveFrom(YearMonth.parse(text).atDay(1), ChronoUnit.MONTHS);
                case 10 -> new EffectiveFrom(LocalDate.parse(text), ChronoUnit.DAYS);
                default -> throw new DateTimeException("neither a year, a month nor a day");
            };
        } catch (DateTimeException e) {
            throw new MalformedException(
                    "start (" + text + ")",
                    "a year, a month or a day: (2018), (2018-08) or (2018-08-26)",
                    "a zero is missing, as in 08 for August, or no such day exists");
        }
    }

    /**
     * Returns the start as precisely as it is known.
     *
     * @return {@code 2018}, {@code 2018-08} or {@code 2018-08-26}
     */
    @Override
    public String toString() {
        return switch (precision) {
            case YEARS -> firstDay.toString().substring(0, 4);
            case MONTHS -> firstDay.toString().substring(0, 7);
            default -> firstDay.toString();
        };
    }
}
