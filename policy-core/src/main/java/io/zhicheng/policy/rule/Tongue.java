package io.zhicheng.policy.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the two languages in which rules are put in words, with what both kinds of wording say in it. */
enum Tongue {
    CHINESE(Locale.CHINA),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    /** A phrase with its places filled, each written {@code %s}. */
    String say(String chinese, String english, Object... parts) {
        String phrase = this == CHINESE ? chinese : english;
        return parts.length == 0 ? phrase : String.format(locale, phrase, parts);
    }

    String name(Label label) {
        return label.text(locale);
    }

    <Q> String value(Unit<Q> unit, Q value) {
        return unit.render(value, locale);
    }

    /** Several things, with what stands between two of them. */
    <T> String listed(Collection<T> things, Function<? super T, String> words, String chinese, String english) {
        return things.stream().map(words).collect(Collectors.joining(say(chinese, english)));
    }
}
