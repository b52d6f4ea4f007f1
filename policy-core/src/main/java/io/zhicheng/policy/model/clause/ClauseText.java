package io.zhicheng.policy.model.clause;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** What every text in the catalogue keeps to, so that it can be written on one line and read back. */
final class ClauseText {
    /** What cannot stand inside a line: control characters and the line separators of Unicode. */
    static final CharMatcher CONTROL = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    private static final int LONGEST = 60;

    private ClauseText() {}

    static String check(String key, String text) {
        MalformedException.checkThat(
                !text.isEmpty() && text.strip().equals(text) && CONTROL.matchesNoneOf(text),
                "text (" + shorten(text) + ") of key (" + key + ")",
                "one line that is not empty and neither begins nor ends with a blank",
                "there is nothing to say: then leave it out");
        return text;
    }

    static List<String> checkAll(String key, List<String> texts) {
        texts.forEach(text -> check(key, text));
        return ImmutableList.copyOf(texts);
    }

    /** A long text cut for a message. */
    static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
