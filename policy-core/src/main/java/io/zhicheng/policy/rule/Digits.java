package io.zhicheng.policy.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times in digits, written to the end of a text. The formatters of the JDK take a while to set up. */
final class Digits {
    private Digits() {}

    /** Such as {@code 2020-10-01}. */
    static void date(LocalDate date, StringBuilder text) {
        int year = date.getYear();
        if (year < 1000 || year > 9999) {
            text.append(date);
            return;
        }
        text.append(year).append('-');
        two(date.getMonthValue(), text);
        text.append('-');
        two(date.getDayOfMonth(), text);
    }

    /** Such as {@code 2020-10-01 00:00:00}. */
    static void dateAndTime(LocalDateTime time, StringBuilder text) {
        date(time.toLocalDate(), text);
        text.append(' ');
        two(time.getHour(), text);
        text.append(':');
        minutes(time.getMinute(), time.getSecond(), text);
    }

    /** Days, if there are any, and the time by the clock, such as {@code 1 day 2:00:00}. */
    static void duration(Duration of, boolean zh, StringBuilder text) {
        long days = of.toDaysPart();
        if (days != 0) {
            text.append(days).append(zh ? "天" : days == 1 ? " day " : " days ");
        }
        text.append(of.toHoursPart()).append(':');
        minutes(of.toMinutesPart(), of.toSecondsPart(), text);
    }

    private static void minutes(int minutes, int seconds, StringBuilder text) {
        two(minutes, text);
        text.append(':');
        two(seconds, text);
    }

    private static void two(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
