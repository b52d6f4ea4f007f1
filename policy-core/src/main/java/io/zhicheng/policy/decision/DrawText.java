package io.zhicheng.policy.decision;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Locale;

/** Writes a draw for its minutes: how many, by which rules, and nobody's name. */
final class DrawText {
    private final Phrases phrases;
    private final Lines lines = new Lines();

    private DrawText(Locale locale) {
        this.phrases = new Phrases(locale);
    }

    static String of(Draw draw, Locale locale) {
        DrawText text = new DrawText(locale);
        if (draw instanceof Draw.Made made) {
            text.made(made);
        } else {
            text.impossible((Draw.Impossible) draw);
        }
        text.minutes(draw.minutes());
        return text.lines.toString();
    }

    private void made(Draw.Made made) {
        lines.line(phrases.of("draw.made", made.composition().members().rows().size()));
        if (!made.passedOver().isEmpty()) {
            lines.heading(phrases.of("draw.passed-over", made.passedOver().size()));
            ImmutableMultiset<Draw.Rule> rules = made.passedOver().stream()
                    .flatMap(passed -> passed.rules().stream())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            for (Draw.Rule rule : Multisets.copyHighestCountFirst(rules).elementSet()) {
                lines.item(0, phrases.of("draw.by-rule", name(rule), rules.count(rule)));
            }
        }
        if (!made.notHeeded().isEmpty()) {
            lines.heading(phrases.of("draw.not-heeded"));
            made.notHeeded().forEach(rule -> lines.item(0, name(rule)));
        }
    }

    private void impossible(Draw.Impossible impossible) {
        lines.line(phrases.of("draw.impossible"));
        lines.heading(phrases.of("draw.conflict"));
        for (Draw.Shortage shortage : impossible.conflict()) {
            lines.item(0, phrases.of("draw.shortage", name(shortage.rule()), shortage.needed(), shortage.offered()));
        }
        lines.heading(phrases.of(impossible.concessions().isEmpty() ? "draw.no-concession" : "draw.concessions"));
        for (Draw.Concession concession : impossible.concessions()) {
            lines.item(
                    0,
                    phrases.of(
                            "draw.concession",
                            name(concession.rule()),
                            concession.members(),
                            name(concession.relaxation())));
        }
    }

    private void minutes(Draw.Minutes minutes) {
        lines.heading(phrases.of("draw.minutes", minutes.commitment(), minutes.poolDigest()));
        lines.line(phrases.of(
                "policy",
                phrases.list(minutes.policy().layers()),
                minutes.policy().inForceOn().toString(),
                minutes.policy().fingerprint().substring(0, 12)));
    }

    private String name(Draw.Rule rule) {
        return phrases.of(rule.label()) + phrases.ids(rule.clauses());
    }
}
