package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.rule.Label;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fixed phrases of explanations in one language, from the message bundle. */
final class Phrases {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final SortedMap<ClauseId, Clause> cited = new TreeMap<>();

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

    /** The ids of clauses, whose paraphrases follow at the end. */
    String ids(List<Clause> clauses) {
        clauses.forEach(clause -> cited.put(clause.id(), clause));
        String ids = clauses.stream()
                .map(clause -> clause.id().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : Label.isChinese(locale) ? "〔" + ids + "〕" : " [" + ids + "]";
    }

    /** The clauses that were cited so far with their paraphrases, in the order of the documents. */
    List<String> cited() {
        return cited.values().stream()
                .map(clause -> clause.id() + " " + clause.text(locale))
                .toList();
    }

    String list(List<String> items) {
        return String.join(Label.isChinese(locale) ? "、" : ", ", items);
    }
}
