package io.zhicheng.policy.adapter.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of time by the clock of the place, to the second: a date, {@code T}, and the time. */
final class DateTimes {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)");

    private DateTimes() {}

    static Optional<LocalDateTime> read(Json json, String expected, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            return reading.refuse(json, "It is not a text.", expected, Optional.empty());
        }
        Matcher parts = PARTS.matcher(text.value());
        if (!parts.matches()) {
            return reading.refuse(json, "It is not written as a date and time.", expected, maybe(text.value()));
        }
        Optional<LocalDate> day = Dates.read(new Json.Text(json.place(), parts.group(1)), expected, reading);
        return day.map(date -> date.atTime(LocalTime.of(
                Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)))));
    }

    private static Optional<String> maybe(String text) {
        if (text.contains("24:00")) {
            return Optional.of("the end of the day was meant: write 00:00:00 of the next.");
        }
        return text.endsWith("Z") || text.contains("+")
                ? Optional.of("it has a zone: write the clock of the place, without a zone.")
                : Optional.empty();
    }

    static String written(LocalDateTime value) {
        return FORM.format(value);
    }
}
