package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.text.TextBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times in digits, written to the end of a text. The formatters of the JDK take a while to set up. */
final class Digits {
    private Digits() {}

    /** Such as {@code 2020-10-01}. */
    static void date(LocalDate date, TextBuffer text) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            text.append(date.toString());
            return;
        }
        text.appendTwoDigits(year / 100).appendTwoDigits(year % 100);
        text.append('-').appendTwoDigits(date.getMonthValue());
        text.append('-').appendTwoDigits(date.getDayOfMonth());
    }

    /** Such as {@code 2020-10-01 00:00:00}. */
    static void dateAndTime(LocalDateTime time, TextBuffer text) {
        date(time.toLocalDate(), text);
        text.append(' ').appendTwoDigits(time.getHour()).append(':');
        minutes(time.getMinute(), time.getSecond(), text);
    }

    /** Days, if there are any, and the time by the clock, such as {@code 1 day 2:00:00}. */
    static void duration(Duration of, boolean zh, TextBuffer text) {
        long days = of.toDaysPart();
        if (days != 0) {
            text.append(days).append(zh ? "天" : days == 1 ? " day " : " days ");
        }
        text.append(of.toHoursPart()).append(':');
        minutes(of.toMinutesPart(), of.toSecondsPart(), text);
    }

    private static void minutes(int minutes, int seconds, TextBuffer text) {
        text.appendTwoDigits(minutes).append(':').appendTwoDigits(seconds);
    }
}
