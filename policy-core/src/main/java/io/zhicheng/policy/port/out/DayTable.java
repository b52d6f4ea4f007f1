package io.zhicheng.policy.port.out;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.time.DayRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar that holds its days in memory. The working days are numbered once, so that each question takes two or
 * three steps: how many working days come before a day, and which day is the n-th working day.
 */
final class DayTable implements WorkCalendar {
    private final DayRange coverage;
    private final long first;
    private final WorkDay[] days;

    /** How many working days lie before each day; one more entry than days, so that the end has a number too. */
    private final int[] workingBefore;

    /** The place of each working day among the days. */
    private final int[] working;

    private DayTable(WorkDay[] days) {
        this.days = days;
        this.first = days[0].date().toEpochDay();
        this.coverage =
                new DayRange(days[0].date(), days[days.length - 1].date().plusDays(1));
        this.workingBefore = new int[days.length + 1];
        int[] places = new int[days.length];
        int number = 0;
        for (int i = 0; i < days.length; i++) {
            workingBefore[i] = number;
            if (days[i].kind() == DayKind.WORKING) {
                places[number] = i;
                number++;
            }
        }
        workingBefore[days.length] = number;
        this.working = Arrays.copyOf(places, number);
    }

    static DayTable of(List<WorkDay> days) {
        InvalidModelException.unless(
                !days.isEmpty(), "days", "A calendar has one day at least.", "the days were filtered away.");
        LocalDate expected = days.get(0).date();
        for (WorkDay day : days) {
            requireKnown(day);
            InvalidModelException.unless(
                    day.date().equals(expected),
                    "days",
                    "The day (" + day.date() + ") stands where (" + expected + ") should.",
                    "a day is missing, told twice or out of order.");
            expected = expected.plusDays(1);
        }
        return new DayTable(days.toArray(WorkDay[]::new));
    }

    static DayTable of(WorkCalendar base, List<WorkDay> changes) {
        DayRange coverage = base.coverage();
        WorkDay[] days = coverage.days().stream().map(base::day).toArray(WorkDay[]::new);
        boolean[] changed = new boolean[days.length];
        for (WorkDay change : changes) {
            requireKnown(change);
            InvalidModelException.unless(
                    coverage.contains(change.date()),
                    "changes",
                    "The day (" + change.date() + ") is not covered: " + coverage + ".",
                    "the calendar underneath lacks the notice for that year.");
            int place = Math.toIntExact(
                    change.date().toEpochDay() - coverage.start().toEpochDay());
            InvalidModelException.unless(
                    !changed[place],
                    "changes",
                    "The day (" + change.date() + ") is changed twice.",
                    "two closures overlap.");
            changed[place] = true;
            days[place] = change;
        }
        return new DayTable(days);
    }

    private static void requireKnown(WorkDay day) {
        InvalidModelException.unless(
                day.kind() != DayKind.UNKNOWN,
                "days",
                "The day (" + day.date() + ") is given as not known.",
                "it should be left out: what is not covered is not known.");
    }

    @Override
    public DayRange coverage() {
        return coverage;
    }

    @Override
    public WorkDay day(LocalDate date) {
        return coverage.contains(date) ? days[(int) place(date)] : WorkDay.unknown(date);
    }

    @Override
    public Optional<LocalDate> shift(LocalDate date, int workingDays) {
        if (workingDays == 0) {
            return Optional.of(date);
        }
        // Going on, the first day that may count is the next one; going back, all before the date may.
        long from = workingDays > 0 ? place(date) + 1 : place(date);
        if (from < 0 || from > days.length) {
            return Optional.empty();
        }
        int passed = workingBefore[(int) from];
        long number = workingDays > 0 ? passed + (workingDays - 1L) : passed + (long) workingDays;
        return number >= 0 && number < working.length
                ? Optional.of(days[working[(int) number]].date())
                : Optional.empty();
    }

    @Override
    public OptionalInt count(LocalDate startInclusive, LocalDate endExclusive) {
        if (!startInclusive.isBefore(endExclusive)) {
            return OptionalInt.of(0);
        }
        long start = place(startInclusive);
        long end = place(endExclusive);
        return start >= 0 && end <= days.length
                ? OptionalInt.of(workingBefore[(int) end] - workingBefore[(int) start])
                : OptionalInt.empty();
    }

    /** Where a date stands among the days; outside them when it is not covered. */
    private long place(LocalDate date) {
        return date.toEpochDay() - first;
    }

    @Override
    public String toString() {
        return "WorkCalendar" + coverage;
    }
}
