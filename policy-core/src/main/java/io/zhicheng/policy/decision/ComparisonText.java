package io.zhicheng.policy.decision;

import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.decision.PolicyComparison.Kind;
import io.zhicheng.policy.decision.PolicyComparison.Saying;
import java.util.List;
import java.util.Locale;

/** Renders a comparison of two policies as a text, one section for each kind of difference. */
final class ComparisonText {
    private final PolicyComparison comparison;
    private final Lines lines;

    private ComparisonText(PolicyComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.lines = new Lines(locale);
    }

    static String of(PolicyComparison comparison, Locale locale) {
        return new ComparisonText(comparison, locale).render();
    }

    private String render() {
        lines.line().say(Words.COMPARISON_FIRST, Explanation.policy(comparison.first()));
        lines.line().say(Words.COMPARISON_SECOND, Explanation.policy(comparison.second()));
        if (comparison.differences().isEmpty()) {
            lines.line().say(Words.COMPARISON_NONE);
        }
        for (Kind kind : Kind.values()) {
            List<Difference> differences = comparison.of(kind);
            if (!differences.isEmpty()) {
                lines.heading(kind);
                differences.forEach(this::difference);
            }
        }
        lines.citedClauses();
        return lines.toString();
    }

    private void difference(Difference difference) {
        lines.item(0).put(difference.slot().label());
        difference.first().ifPresent(saying -> saying(Words.COMPARISON_FIRST, saying));
        difference.second().ifPresent(saying -> saying(Words.COMPARISON_SECOND, saying));
    }

    private void saying(Words words, Saying saying) {
        lines.item(1).say(words, saying.said()).cite(saying.clauses());
    }
}
