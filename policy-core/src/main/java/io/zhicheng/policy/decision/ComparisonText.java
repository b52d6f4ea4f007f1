package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Piece.cited;
import static io.zhicheng.policy.decision.Piece.said;

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
        lines.line(said("comparison.first", Explanation.policy(comparison.first())));
        lines.line(said("comparison.second", Explanation.policy(comparison.second())));
        if (comparison.differences().isEmpty()) {
            lines.line(said("comparison.none"));
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
        lines.item(0, difference.slot().label());
        difference.first().ifPresent(saying -> saying("comparison.first", saying));
        difference.second().ifPresent(saying -> saying("comparison.second", saying));
    }

    private void saying(String key, Saying saying) {
        lines.item(1, said(key, saying.said()), cited(saying.clauses()));
    }
}
