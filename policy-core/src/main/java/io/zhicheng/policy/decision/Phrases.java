package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The fixed phrases of explanations in one language, from the message bundle. */
final class Phrases {
    private final Locale locale;
    private final ResourceBundle bundle;

    Phrases(Locale locale) {
        boolean zh = Label.isChinese(locale);
        this.locale = zh ? Locale.CHINA : Locale.ENGLISH;
        this.bundle =
                ResourceBundle.getBundle("io.zhicheng.policy.decision.messages", zh ? Locale.ROOT : Locale.ENGLISH);
    }

    String of(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String of(Label label) {
        return label.text(locale);
    }

    String of(Labelled code) {
        return Label.isChinese(locale) ? code.zh() : code.en();
    }

    String of(Amount<?> amount) {
        return amount.text(locale);
    }

    /** A clause by its id and its paraphrase. */
    String of(Clause clause) {
        return clause.id() + " " + clause.text(locale);
    }

    String ids(List<Clause> clauses) {
        String ids = clauses.stream().map(clause -> clause.id().toString()).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : Label.isChinese(locale) ? "〔" + ids + "〕" : " [" + ids + "]";
    }

    String list(List<String> items) {
        return String.join(Label.isChinese(locale) ? "、" : ", ", items);
    }
}
