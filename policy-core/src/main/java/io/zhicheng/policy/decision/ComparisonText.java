package io.zhicheng.policy.decision;

import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.decision.PolicyComparison.Kind;
import io.zhicheng.policy.decision.PolicyComparison.Saying;
import java.util.List;
import java.util.Locale;

/** Renders a comparison of two policies as a text, one section for each kind of difference. */
final class ComparisonText {
    private final PolicyComparison comparison;
    private final Phrases phrases;
    private final Lines lines = new Lines();

    private ComparisonText(PolicyComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.phrases = new Phrases(locale);
    }

    static String of(PolicyComparison comparison, Locale locale) {
        return new ComparisonText(comparison, locale).render();
    }

    private String render() {
        lines.line(phrases.of("comparison.first", policy(comparison.first())));
        lines.line(phrases.of("comparison.second", policy(comparison.second())));
        if (comparison.differences().isEmpty()) {
            lines.line(phrases.of("comparison.none"));
        }
        for (Kind kind : Kind.values()) {
            List<Difference> differences = comparison.of(kind);
            if (!differences.isEmpty()) {
                lines.heading(phrases.of(kind));
                differences.forEach(this::difference);
            }
        }
        List<String> cited = phrases.cited();
        if (!cited.isEmpty()) {
            lines.heading(phrases.of("clauses"));
            cited.forEach(clause -> lines.item(0, clause));
        }
        return lines.toString();
    }

    private String policy(PolicyVersion version) {
        return phrases.of(
                "policy",
                phrases.list(version.layers()),
                version.inForceOn().toString(),
                version.fingerprint().substring(0, 12));
    }

    private void difference(Difference difference) {
        lines.item(0, phrases.of(difference.slot().label()));
        difference.first().ifPresent(saying -> saying("comparison.first", saying));
        difference.second().ifPresent(saying -> saying("comparison.second", saying));
    }

    private void saying(String key, Saying saying) {
        lines.item(1, phrases.of(key, phrases.of(saying.said())) + phrases.ids(saying.clauses()));
    }
}
