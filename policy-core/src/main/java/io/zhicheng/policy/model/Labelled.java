package io.zhicheng.policy.model;

import java.util.Locale;

/** Something with a name for people, in Chinese and in English. */
public interface Labelled {
    /** The Chinese name: the term of art where there is one. */
    String zh();

    /** The English name. */
    String en();

    /** The Chinese name for a Chinese locale, the English one for any other. */
    default String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh() : en();
    }
}
