package io.zhicheng.policy.decision;

import static io.zhicheng.policy.decision.Piece.cited;
import static io.zhicheng.policy.decision.Piece.said;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Locale;

/** Writes a draw for its minutes: how many, by which rules, and nobody's name. */
final class DrawText {
    private final Lines lines;

    private DrawText(Locale locale) {
        this.lines = new Lines(locale);
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
        lines.line(said("draw.made", made.composition().members().rows().size()));
        if (!made.passedOver().isEmpty()) {
            lines.heading(said("draw.passed-over", made.passedOver().size()));
            ImmutableMultiset<Draw.Rule> rules = made.passedOver().stream()
                    .flatMap(passed -> passed.rules().stream())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            for (Draw.Rule rule : Multisets.copyHighestCountFirst(rules).elementSet()) {
                lines.item(0, said("draw.by-rule", name(rule), rules.count(rule)));
            }
        }
        if (!made.notHeeded().isEmpty()) {
            lines.heading(said("draw.not-heeded"));
            made.notHeeded().forEach(rule -> lines.item(0, name(rule)));
        }
    }

    private void impossible(Draw.Impossible impossible) {
        lines.line(said("draw.impossible"));
        lines.heading(said("draw.conflict"));
        for (Draw.Shortage shortage : impossible.conflict()) {
            lines.item(0, said("draw.shortage", name(shortage.rule()), shortage.needed(), shortage.offered()));
        }
        lines.heading(said(impossible.concessions().isEmpty() ? "draw.no-concession" : "draw.concessions"));
        for (Draw.Concession concession : impossible.concessions()) {
            lines.item(
                    0,
                    said(
                            "draw.concession",
                            name(concession.rule()),
                            concession.members(),
                            name(concession.relaxation())));
        }
    }

    private void minutes(Draw.Minutes minutes) {
        lines.heading(said("draw.minutes", minutes.commitment(), minutes.poolDigest()));
        lines.line(Explanation.policy(minutes.policy()));
    }

    private static Piece name(Draw.Rule rule) {
        return Piece.joined(rule.label(), cited(rule.clauses()));
    }
}
