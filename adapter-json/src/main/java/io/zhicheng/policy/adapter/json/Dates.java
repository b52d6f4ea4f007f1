package io.zhicheng.policy.adapter.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: one way is read, the others are recognised for the hint. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE =
            Pattern.compile("(\\d{4})(?:[-/.年]?)(\\d{1,2})(?:[-/.月]?)(\\d{1,2})(?:日|[T ].*)?");

    private Dates() {}

    static Optional<LocalDate> read(Json json, String expected, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            Optional<String> maybe = json instanceof Json.Num number ? rewritten(number.digits()) : Optional.empty();
            return reading.refuse(json, "It is not a text.", expected, reading.unlessPersonal(maybe));
        }
        Matcher parts = ISO.matcher(text.value());
        if (!parts.matches()) {
            return reading.refuse(
                    json, "It is not written as a date.", expected, reading.unlessPersonal(rewritten(text.value())));
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        if (!Scalars.isPlausible(year)) {
            return reading.refuse(
                    json,
                    "Its year is outside " + Scalars.FIRST_YEAR + " to " + Scalars.LAST_YEAR + ".",
                    expected,
                    "a digit of the year is wrong.");
        }
        return day(year, month, day).or(() -> {
            String problem = reading.unlessPersonal(
                    "The calendar has no " + text.value() + ".", "The calendar has no such day.");
            return reading.refuse(json, problem, expected, reading.unlessPersonal(nearby(year, month, day)));
        });
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> rewritten(String text) {
        Matcher parts = LOOSE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return day(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                .map(date -> "\"" + date + "\".");
    }

    private static Optional<String> nearby(int year, int month, int day) {
        if (month > 12) {
            return day(year, /* month= */ day, /* day= */ month)
                    .map(date -> "day and month are swapped: \"" + date + "\".");
        }
        if (month == 0 || day == 0) {
            return Optional.of("the exact day is not known: then leave the date out.");
        }
        LocalDate last = YearMonth.of(year, month).atEndOfMonth();
        return Optional.of("the last day of that month: \"" + last + "\".");
    }
}
