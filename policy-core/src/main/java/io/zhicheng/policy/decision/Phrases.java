package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the {@link Words} read in one language, from the message bundle, which is read when a text is first written. */
final class Phrases {
    private final boolean chinese;
    /** In the order of the words. */
    private final Phrase[] phrases;

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
        this.chinese = Label.isChinese(locale);
        this.phrases = Arrays.stream(Words.values())
                .map(words -> Phrase.parse(bundle.getString(words.key())))
                .toArray(Phrase[]::new);
    }

    /** Those in Chinese for a Chinese locale, in English for any other. */
    static Phrases of(Locale locale) {
        return Label.isChinese(locale) ? Chinese.PHRASES : English.PHRASES;
    }

    @SuppressWarnings("EnumOrdinal") // looked up a hundred times in a text, and never kept
    Phrase get(Words words) {
        return phrases[words.ordinal()];
    }

    boolean areChinese() {
        return chinese;
    }
}
