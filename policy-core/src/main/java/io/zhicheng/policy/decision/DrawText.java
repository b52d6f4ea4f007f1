package io.zhicheng.policy.decision;

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
        lines.line().say(Words.DRAW_MADE, made.composition().members().rows().size());
        if (!made.passedOver().isEmpty()) {
            lines.heading(said(Words.DRAW_PASSED_OVER, made.passedOver().size()));
            ImmutableMultiset<Draw.Rule> rules = made.passedOver().stream()
                    .flatMap(passed -> passed.rules().stream())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            for (Draw.Rule rule : Multisets.copyHighestCountFirst(rules).elementSet()) {
                lines.item(0).say(Words.DRAW_BY_RULE, name(rule), rules.count(rule));
            }
        }
        if (!made.notHeeded().isEmpty()) {
            lines.heading(Words.DRAW_NOT_HEEDED);
            made.notHeeded().forEach(rule -> lines.item(0).put(name(rule)));
        }
    }

    private void impossible(Draw.Impossible impossible) {
        lines.line().say(Words.DRAW_IMPOSSIBLE);
        lines.heading(Words.DRAW_CONFLICT);
        for (Draw.Shortage shortage : impossible.conflict()) {
            lines.item(0).say(Words.DRAW_SHORTAGE, name(shortage.rule()), shortage.needed(), shortage.offered());
        }
        lines.heading(impossible.concessions().isEmpty() ? Words.DRAW_NO_CONCESSION : Words.DRAW_CONCESSIONS);
        for (Draw.Concession concession : impossible.concessions()) {
            lines.item(0)
                    .say(
                            Words.DRAW_CONCESSION,
                            name(concession.rule()),
                            concession.members(),
                            name(concession.relaxation()));
        }
    }

    private void minutes(Draw.Minutes minutes) {
        lines.heading(said(Words.DRAW_MINUTES, minutes.commitment(), minutes.poolDigest()));
        lines.line().put(Explanation.policy(minutes.policy()));
    }

    private static Piece name(Draw.Rule rule) {
        return Piece.cited(rule.label(), rule.clauses());
    }
}
