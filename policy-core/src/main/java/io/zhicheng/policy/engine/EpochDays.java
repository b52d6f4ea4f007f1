package io.zhicheng.policy.engine;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months of days since 1970-01-01, as {@link LocalDate} has them, without a date being made: whole careers are gone
 * through month by month. A month is told by how many have passed since January of year 0. Lives of our time are looked up
 * in a table of first days; what lies outside is asked of the calendar.
 */
final class EpochDays {
    private static final int FEBRUARY = 2;
    private static final int SHORTEST_MONTH = 28;

    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
    private static final int NUMBER = 300 * 12;
    private static final long FIRST_MONTH = since0(EARLIEST);
    /** The first day of each month of the table, and of the one behind it. */
    private static final int[] FIRST_DAYS = firstDays();

    private static final long FIRST_DAY = FIRST_DAYS[0];
    private static final long DAYS = FIRST_DAYS[NUMBER] - FIRST_DAY;
    /** Months in a day, of the 4,800 in 146,097 days, in parts of two to the thirty-second. */
    private static final long MONTHS_IN_A_DAY = (4_800L << Integer.SIZE) / 146_097;
    /** Months stray from a straight line by fewer days than this, to either side, all over the table. */
    private static final int STRAYING = 5;

    private EpochDays() {}

    private static int[] firstDays() {
        int[] days = new int[NUMBER + 1];
        for (int month = 0; month <= NUMBER; month++) {
            days[month] = (int) EARLIEST.plusMonths(month).atDay(1).toEpochDay();
        }
        return days;
    }

    private static long since0(YearMonth month) {
        return since0(month.getYear(), month.getMonthValue());
    }

    private static long since0(long year, int month) {
        return 12 * year + month - 1;
    }

    /** The day of a date. */
    static long of(LocalDate date) {
        return firstDay(since0(date.getYear(), date.getMonthValue())) + date.getDayOfMonth() - 1;
    }

    /** A day of a year by its month and its number in that; 29 February is the last of a February that is shorter. */
    static long day(long year, int month, int dayOfMonth) {
        long of = since0(year, month);
        long day = firstDay(of) + dayOfMonth - 1;
        return month == FEBRUARY ? Math.min(day, firstDay(of + 1) - 1) : day;
    }

    /** The year of a day. */
    static long year(long day) {
        return Math.floorDiv(month(day), 12L);
    }

    /** The month of a day, since January of year 0. */
    static long month(long day) {
        long into = day - FIRST_DAY;
        return into >= 0 && into < DAYS
                ? FIRST_MONTH + inTable(day, into)
                : since0(YearMonth.from(LocalDate.ofEpochDay(day)));
    }

    /**
     * A straight line that is late enough is right, or early by one. Which of the two is told by the sign of a difference:
     * days that come in no order would mislead a branch.
     */
    private static int inTable(long day, long into) {
        int month = (int) (((into - STRAYING) * MONTHS_IN_A_DAY) >> Integer.SIZE);
        return month + (int) ((FIRST_DAYS[month + 1] - 1 - day) >>> (Long.SIZE - 1));
    }

    /** The first day of a month. */
    static long firstDay(YearMonth month) {
        return firstDay(since0(month));
    }

    /** The first day of a month. */
    static long firstDay(long month) {
        long into = month - FIRST_MONTH;
        return into >= 0 && into <= NUMBER
                ? FIRST_DAYS[(int) into]
                : EARLIEST.plusMonths(into).atDay(1).toEpochDay();
    }

    /** So many months later, or earlier; the last of the month where it is too short. */
    static long plusMonths(long day, long months) {
        long into = day - FIRST_DAY;
        if (into >= 0 && into < DAYS) {
            int month = inTable(day, into);
            long later = month + months;
            if (later >= 0 && later < NUMBER) {
                int dayOfMonth = (int) day - FIRST_DAYS[month];
                int sameDay = FIRST_DAYS[(int) later] + dayOfMonth;
                return dayOfMonth < SHORTEST_MONTH ? sameDay : Math.min(sameDay, FIRST_DAYS[(int) later + 1] - 1);
            }
        }
        return plusMonthsBeyond(day, months);
    }

    /** As of {@link #plusMonths}, where the one day or the other is beyond the table. */
    private static long plusMonthsBeyond(long day, long months) {
        long month = month(day);
        long later = month + months;
        long into = day - firstDay(month);
        long sameDay = firstDay(later) + into;
        return into < SHORTEST_MONTH ? sameDay : Math.min(sameDay, firstDay(later + 1) - 1);
    }

    /** The months that are full from one day to a later one. */
    static long fullMonths(long from, long to) {
        long first = month(from);
        long last = month(to);
        boolean lastIsFull = to - firstDay(last) >= from - firstDay(first);
        return last - first - (lastIsFull ? 0 : 1);
    }
}
