package io.zhicheng.policy.model.clause;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days written as {@code 2018-08-26}, as {@link LocalDate#parse} reads them, but without the formatters of the JDK:
 * setting those up takes as long as the rest of what a policy needs of its documents.
 */
final class PlainDate {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private PlainDate() {}

    /** The day; empty where it is written otherwise, or where there is no such day. */
    static Optional<LocalDate> find(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-' || DIGIT.countIn(text) != 8) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
