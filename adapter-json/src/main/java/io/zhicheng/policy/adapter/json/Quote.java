package io.zhicheng.policy.adapter.json;

import java.util.Optional;

/** Values as they were written, for a message: short, and on one line. */
final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    /** A scalar; a list or an object is never repeated. */
    static Optional<String> scalar(Json json) {
        if (json instanceof Json.Text text) {
            return Optional.of(text(text.value()));
        }
        if (json instanceof Json.Num number) {
            return Optional.of(shorten(number.digits()));
        }
        if (json instanceof Json.Bool flag) {
            return Optional.of(Boolean.toString(flag.value()));
        }
        return Optional.empty();
    }

    static String text(String text) {
        return '"' + shorten(text).replaceAll("\\p{Cntrl}", "?") + '"';
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
