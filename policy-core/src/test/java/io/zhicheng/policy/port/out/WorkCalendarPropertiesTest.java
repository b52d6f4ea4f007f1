package io.zhicheng.policy.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A calendar of any days, with long runs of either kind, against one that walks from day to day. */
class WorkCalendarPropertiesTest {
    private static final LocalDate START = LocalDate.of(2020, 2, 20);

    @Property
    void shift_is_a_walk(
            @ForAll @Size(min = 1, max = 30) List<Boolean> days,
            @ForAll @IntRange(min = -5, max = 35) int from,
            @ForAll @IntRange(min = -32, max = 32) int workingDays) {
        assertThat(calendar(days).shift(START.plusDays(from), workingDays)).isEqualTo(walk(days, from, workingDays));
    }

    @Property
    void count_is_a_walk(
            @ForAll @Size(min = 1, max = 30) List<Boolean> days,
            @ForAll @IntRange(min = -5, max = 35) int from,
            @ForAll @IntRange(min = -5, max = 35) int until) {
        assertThat(calendar(days).count(START.plusDays(from), START.plusDays(until)))
                .isEqualTo(number(days, from, until));
    }

    @Property
    void changed_days_are_as_if_they_had_been_so_from_the_start(
            @ForAll @Size(20) List<Boolean> days,
            @ForAll @Size(20) List<Boolean> changed,
            @ForAll @IntRange(min = -5, max = 25) int from,
            @ForAll @IntRange(min = -22, max = 22) int workingDays) {
        List<WorkDay> differ = days(changed);
        differ.removeIf(day -> calendar(days).kind(day.date()) == day.kind());
        WorkCalendar layered = calendar(days).with(differ);

        assertThat(layered.shift(START.plusDays(from), workingDays)).isEqualTo(walk(changed, from, workingDays));
    }

    /** The next year's notice may settle an open answer; it never turns a settled one round. */
    @Property
    void more_days_settle_what_is_open_and_turn_nothing_round(
            @ForAll @Size(min = 1, max = 30) List<Boolean> days,
            @ForAll @Size(max = 10) List<Boolean> more,
            @ForAll @IntRange(min = -5, max = 45) int from,
            @ForAll @IntRange(min = -42, max = 42) int workingDays) {
        List<Boolean> all = new ArrayList<>(days);
        all.addAll(more);
        LocalDate date = START.plusDays(from);
        Optional<LocalDate> shifted = calendar(days).shift(date, workingDays);
        OptionalInt counted = calendar(days).count(date, date.plusDays(workingDays));

        assertThat(shifted.isEmpty() || shifted.equals(calendar(all).shift(date, workingDays)))
                .isTrue();
        assertThat(counted.isEmpty() || counted.equals(calendar(all).count(date, date.plusDays(workingDays))))
                .isTrue();
    }

    private static WorkCalendar calendar(List<Boolean> days) {
        return WorkCalendar.of(days(days));
    }

    private static List<WorkDay> days(List<Boolean> working) {
        List<WorkDay> days = new ArrayList<>();
        for (int i = 0; i < working.size(); i++) {
            LocalDate date = START.plusDays(i);
            days.add(working.get(i) ? WorkDay.working(date, "上班", "on") : WorkDay.off(date, "休息", "off"));
        }
        return days;
    }

    private static Optional<LocalDate> walk(List<Boolean> days, int from, int workingDays) {
        int step = Integer.signum(workingDays);
        int at = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            at += step;
            if (at < 0 || at >= days.size()) {
                return Optional.empty();
            }
            left -= days.get(at) ? 1 : 0;
        }
        return Optional.of(START.plusDays(at));
    }

    private static OptionalInt number(List<Boolean> days, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            if (at < 0 || at >= days.size()) {
                return OptionalInt.empty();
            }
            number += days.get(at) ? 1 : 0;
        }
        return OptionalInt.of(number);
    }
}
