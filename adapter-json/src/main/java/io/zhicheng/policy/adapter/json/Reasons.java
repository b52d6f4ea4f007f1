package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a finding came out as it did: one line for each value that brought it about. */
record Reasons(Locale locale) {

    Stream<String> lines(Finding finding) {
        if (finding.comparison().isPresent()) {
            return Stream.of(line(finding.label(), finding.comparison().get()));
        }
        List<Finding> bearing =
                finding.parts().stream().filter(part -> bearsOn(part, finding)).toList();
        return bearing.isEmpty()
                ? Stream.of(finding.label().text(locale))
                : bearing.stream().flatMap(this::lines);
    }

    /** Whether a part helped to bring the outcome about: as in the text of a decision. */
    private static boolean bearsOn(Finding part, Finding whole) {
        if (whole.form() == Finding.Form.NOT) {
            return true;
        }
        return switch (whole.outcome()) {
            case NOT_MET -> part.outcome() == Outcome.NOT_MET || part.isOpen();
            case UNKNOWN, NEEDS_JUDGEMENT -> part.isOpen();
            case MET, NOT_APPLICABLE -> part.outcome() == whole.outcome();
        };
    }

    private String line(Label label, Finding.Comparison<?> comparison) {
        boolean zh = Label.isChinese(locale);
        String required = comparison.required().stream()
                .map(amount -> text((Amount<?>) amount))
                .collect(Collectors.joining(zh ? "或" : " or "));
        String shortfall = comparison
                .shortfall()
                .map(by -> (zh ? "，差" : ", short by ") + text(by))
                .orElse("");
        String relation = switch (comparison.relation()) {
            case SAME -> zh ? "为" : "";
            case WITHIN -> zh ? "属于" : "within ";
            default -> comparison.relation().sign() + " ";
        };
        return label.text(locale)
                + (zh ? "：" : ": ")
                + text(comparison.measured())
                + (zh ? "，应" : ", required ")
                + relation
                + required
                + shortfall;
    }

    private String text(Amount<?> amount) {
        return amount.text(locale);
    }
}
