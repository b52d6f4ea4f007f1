package io.zhicheng.policy.decision;

import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.rule.Label;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed phrases of texts in one language, from the message bundle, which is read when a text is first written. */
final class Phrases {
    private final Locale locale;
    private final boolean chinese;
    private final ImmutableMap<String, Phrase> phrases;

    /** Read on first use. */
    private static final class Chinese {
        static final Phrases PHRASES = new Phrases(Locale.CHINA, Locale.ROOT);
    }

    /** Read on first use. */
    private static final class English {
        static final Phrases PHRASES = new Phrases(Locale.ENGLISH, Locale.ENGLISH);
    }

    private Phrases(Locale locale, Locale ofBundle) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.zhicheng.policy.decision.messages", ofBundle);
        this.locale = locale;
        this.chinese = Label.isChinese(locale);
        this.phrases = bundle.keySet().stream()
                .collect(ImmutableMap.toImmutableMap(key -> key, key -> Phrase.parse(bundle.getString(key))));
    }

    /** Those in Chinese for a Chinese locale, in English for any other. */
    static Phrases of(Locale locale) {
        return Label.isChinese(locale) ? Chinese.PHRASES : English.PHRASES;
    }

    Phrase get(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("There is no phrase (" + key + ")");
        }
        return phrase;
    }

    Locale locale() {
        return locale;
    }

    boolean areChinese() {
        return chinese;
    }
}
