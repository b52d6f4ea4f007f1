package io.zhicheng.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Locale;

/**
 * What people call a thing: the term of art of the documents and its English name.
 *
 * @param zh the Chinese term, as the documents write it
 * @param en the English name, lower case, as it stands inside a sentence
 */
public record Label(String zh, String en) implements Serializable {

    /** A label in both languages; neither may be blank. */
    public Label {
        checkArgument(!zh.isBlank() && !en.isBlank(), "A label needs both languages (zh=%s, en=%s)", zh, en);
    }

    /** The label in the locale's language: Chinese for {@code zh}, English for any other. */
    public String text(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    /** Whether texts for this locale are told in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
