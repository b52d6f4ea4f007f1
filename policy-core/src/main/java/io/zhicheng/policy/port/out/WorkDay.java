package io.zhicheng.policy.port.out;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Labelled;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a calendar and why it is what it is. Its label is the reason: 周六, 国庆节放假, 国庆节调休上班.
 *
 * @param date the day
 * @param kind whether offices work
 * @param zh the reason in Chinese
 * @param en the reason in English
 * @param notice the number of the notice (文号) that settles this day by name; empty when the weekday settles it, or when
 *     a host does not say
 */
public record WorkDay(LocalDate date, DayKind kind, String zh, String en, Optional<String> notice) implements Labelled {

    /** @throws InvalidModelException if the reason is not given in both languages */
    public WorkDay {
        InvalidModelException.unless(
                !zh.isBlank() && !en.isBlank(),
                "workDay",
                "The day (" + date + ") is " + kind + " without a reason in both languages.",
                "one of the two was forgotten.");
    }

    /** A day on which offices work, and why. */
    public static WorkDay working(LocalDate date, String zh, String en) {
        return new WorkDay(date, DayKind.WORKING, zh, en, Optional.empty());
    }

    /** A day off, and why. */
    public static WorkDay off(LocalDate date, String zh, String en) {
        return new WorkDay(date, DayKind.NON_WORKING, zh, en, Optional.empty());
    }

    /** A day of which a calendar knows nothing. */
    public static WorkDay unknown(LocalDate date) {
        return new WorkDay(date, DayKind.UNKNOWN, "日历未收录该日", "the calendar does not cover this day", Optional.empty());
    }

    /** The same day, settled by a notice. */
    public WorkDay by(String number) {
        return new WorkDay(date, kind, zh, en, Optional.of(number));
    }
}
