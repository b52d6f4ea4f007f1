package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.port.out.DayKind;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import io.zhicheng.policy.port.out.WorkDerivation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What every calendar of working days keeps. Extend it with the calendar of your own:
 *
 * <pre>{@code
 * class OurCalendarTest extends WorkCalendarContract {
 *     @Override
 *     protected WorkCalendar calendar() {
 *         return OurCalendar.ofTheCounty();
 *     }
 * }
 * }</pre>
 *
 * <p>Quick answers are compared with a walk from day to day, on and beyond both ends of what the calendar covers.
 */
public abstract class WorkCalendarContract {
    private static final int BEYOND = 40;

    /** For the test that extends it. */
    protected WorkCalendarContract() {}

    /** The calendar to be held to the contract; the same days at every call. */
    protected abstract WorkCalendar calendar();

    /** Days that the calendar covers, and some on either side that it does not. */
    @Provide
    protected Arbitrary<LocalDate> dates() {
        DayRange coverage = calendar().coverage();
        return Arbitraries.longs()
                .between(
                        coverage.start().toEpochDay() - BEYOND,
                        coverage.endExclusive().toEpochDay() + BEYOND)
                .map(LocalDate::ofEpochDay);
    }

    /** What is covered is known, and nothing else is. */
    @Property
    boolean a_day_is_known_if_it_is_covered(@ForAll("dates") LocalDate date) {
        return calendar().coverage().contains(date) == (calendar().kind(date) != DayKind.UNKNOWN);
    }

    /** The ends of time are no days that could break it. */
    @Example
    boolean the_ends_of_time_are_not_known() {
        return calendar().kind(LocalDate.MIN) == DayKind.UNKNOWN
                && calendar().kind(LocalDate.MAX) == DayKind.UNKNOWN
                && calendar().shift(LocalDate.MAX, 1).isEmpty()
                && calendar().shift(LocalDate.MIN, -1).isEmpty()
                && calendar().count(LocalDate.MIN, LocalDate.MAX).isEmpty();
    }

    /** A day says of itself what the calendar says of it. */
    @Property
    boolean a_day_has_its_date_and_kind(@ForAll("dates") LocalDate date) {
        WorkDay day = calendar().day(date);
        return day.date().equals(date) && day.kind() == calendar().kind(date);
    }

    /** The n-th working day is found by walking there. */
    @Property
    boolean shift_is_a_walk(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = -300, max = 300) int workingDays) {
        return calendar().shift(date, workingDays).equals(walk(date, workingDays));
    }

    /** Working days are counted by walking past them. */
    @Property
    boolean count_is_a_walk(@ForAll("dates") LocalDate start, @ForAll @IntRange(min = -10, max = 400) int days) {
        return calendar().count(start, start.plusDays(days)).equals(walk(start, start.plusDays(days)));
    }

    /** No working day later is the same day. */
    @Property
    boolean a_shift_by_nothing_stays(@ForAll("dates") LocalDate date) {
        return calendar().shift(date, 0).equals(Optional.of(date));
    }

    /** Two shifts in one direction are one. */
    @Property
    boolean shifts_add_up(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 300) int second,
            @ForAll boolean back) {
        int sign = back ? -1 : 1;
        return calendar()
                .shift(date, sign * first)
                .flatMap(middle -> calendar().shift(middle, sign * second))
                .equals(calendar().shift(date, sign * (first + second)));
    }

    /** From one working day to another and back. */
    @Property
    boolean a_shift_and_back_ends_where_it_began(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -2000, max = 2000) int workingDays) {
        Optional<LocalDate> there = calendar().shift(date, workingDays);
        return calendar().kind(date) != DayKind.WORKING
                || there.isEmpty()
                || there.flatMap(day -> calendar().shift(day, -workingDays)).equals(Optional.of(date));
    }

    /** Between a date and the n-th working day after it there are n working days, that day counted in. */
    @Property
    boolean a_shift_passes_as_many_working_days_as_are_counted(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 2000) int workingDays) {
        return calendar()
                .shift(date, workingDays)
                .map(last -> calendar().kind(last) == DayKind.WORKING
                        && calendar().count(date.plusDays(1), last.plusDays(1)).equals(OptionalInt.of(workingDays)))
                .orElse(true);
    }

    /** A stretch that is cut in two has as many working days as its parts. */
    @Property
    boolean counts_add_up(
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(max = 2000) int first,
            @ForAll @IntRange(max = 2000) int second) {
        LocalDate middle = start.plusDays(first);
        LocalDate end = middle.plusDays(second);
        OptionalInt head = calendar().count(start, middle);
        OptionalInt tail = calendar().count(middle, end);
        OptionalInt whole = head.isPresent() && tail.isPresent()
                ? OptionalInt.of(head.getAsInt() + tail.getAsInt())
                : OptionalInt.empty();
        return calendar().count(start, end).equals(whole);
    }

    /** A count that runs backwards is nothing, known or not. */
    @Property
    boolean a_reversed_count_is_nothing(@ForAll("dates") LocalDate start, @ForAll @IntRange(max = 2000) int days) {
        return calendar().count(start, start.minusDays(days)).equals(OptionalInt.of(0));
    }

    /** A window has the working days it was asked for, the anchor left out. */
    @Property
    boolean windows_have_their_working_days(
            @ForAll("dates") LocalDate anchor, @ForAll @IntRange(max = 300) int workingDays) {
        return fits(calendar().before(anchor, workingDays), anchor, -workingDays)
                && fits(calendar().after(anchor, workingDays), anchor, workingDays);
    }

    /** A derivation shows each day on the way, and comes out where the shift does. */
    @Property
    boolean the_days_of_a_shift_can_be_checked(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -300, max = 300) int workingDays) {
        WorkDerivation derivation = calendar().explainShift(date, workingDays);
        LocalDate last = date;
        for (WorkDay day : derivation.days()) {
            last = last.plusDays(Integer.signum(workingDays));
            if (!day.date().equals(last)) {
                return false;
            }
        }
        return calendar().shift(date, workingDays).isPresent()
                ? calendar().shift(date, workingDays).equals(Optional.of(last))
                        && derivation.workingDays().equals(OptionalInt.of(Math.abs(workingDays)))
                : derivation.workingDays().isEmpty();
    }

    /** A derivation counts as the count does. */
    @Property
    boolean the_days_of_a_count_can_be_checked(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = -10, max = 400) int days) {
        WorkDerivation derivation = calendar().explainCount(start, start.plusDays(days));
        return derivation.workingDays().equals(calendar().count(start, start.plusDays(days)));
    }

    /** A day that is closed on top is off, and the calendar underneath does not hear of it. */
    @Property(tries = 200)
    boolean a_closure_stays_on_top(@ForAll("dates") LocalDate date) {
        if (!calendar().coverage().contains(date)) {
            return true;
        }
        DayKind before = calendar().kind(date);
        WorkCalendar closed = calendar().with(List.of(WorkDay.off(date, "停课", "closed")));
        return closed.kind(date) == DayKind.NON_WORKING
                && closed.coverage().equals(calendar().coverage())
                && calendar().kind(date) == before;
    }

    private boolean fits(Optional<DayRange> window, LocalDate anchor, int workingDays) {
        if (window.isEmpty()) {
            return calendar().shift(anchor, workingDays).isEmpty();
        }
        DayRange days = window.get();
        LocalDate edge = workingDays > 0 ? days.endExclusive().minusDays(1) : days.start();
        return !days.contains(anchor)
                && calendar().count(days.start(), days.endExclusive()).equals(OptionalInt.of(Math.abs(workingDays)))
                && (days.isEmpty() || calendar().shift(anchor, workingDays).equals(Optional.of(edge)));
    }

    private Optional<LocalDate> walk(LocalDate date, int workingDays) {
        LocalDate at = date;
        int left = Math.abs(workingDays);
        while (left > 0) {
            at = at.plusDays(Integer.signum(workingDays));
            DayKind kind = calendar().kind(at);
            if (kind == DayKind.UNKNOWN) {
                return Optional.empty();
            }
            left -= kind == DayKind.WORKING ? 1 : 0;
        }
        return Optional.of(at);
    }

    private OptionalInt walk(LocalDate start, LocalDate end) {
        int number = 0;
        for (LocalDate at = start; at.isBefore(end); at = at.plusDays(1)) {
            DayKind kind = calendar().kind(at);
            if (kind == DayKind.UNKNOWN) {
                return OptionalInt.empty();
            }
            number += kind == DayKind.WORKING ? 1 : 0;
        }
        return OptionalInt.of(number);
    }
}
