package io.zhicheng.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import io.zhicheng.policy.model.text.FixedText;
import io.zhicheng.policy.model.text.TextBuffer;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people call a thing: the term of art of the documents and its English name. */
public final class Label implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FixedText zh;
    private final FixedText en;

    /**
     * A label in both languages; neither may be blank.
     *
     * @param zh the Chinese term, as the documents write it
     * @param en the English name, lower case, as it stands inside a sentence
     */
    public Label(String zh, String en) {
        checkArgument(!zh.isBlank() && !en.isBlank(), "A label needs both languages (zh=%s, en=%s)", zh, en);
        this.zh = FixedText.of(zh);
        this.en = FixedText.of(en);
    }

    /** The Chinese term, as the documents write it. */
    public String zh() {
        return zh.toString();
    }

    /** The English name, lower case, as it stands inside a sentence. */
    public String en() {
        return en.toString();
    }

    /** The label in the locale's language: Chinese for {@code zh}, English for any other. */
    public String text(Locale locale) {
        return isChinese(locale) ? zh() : en();
    }

    /** Writes the label to the end of a text, in Chinese or else in English. */
    public void write(boolean chinese, TextBuffer text) {
        text.append(chinese ? zh : en);
    }

    /** Whether texts for this locale are told in Chinese. */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Label label && zh.equals(label.zh) && en.equals(label.en));
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    @Override
    public String toString() {
        return "Label[zh=" + zh + ", en=" + en + "]";
    }
}
