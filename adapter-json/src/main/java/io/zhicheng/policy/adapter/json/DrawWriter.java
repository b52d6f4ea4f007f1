package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Draw;

/** The view of a draw: the committee as a composition that can be checked, or why there is none. */
record DrawWriter(DecisionOut out) {

    void write(Draw draw) {
        out.object(() -> {
            out.flag("drawn", draw instanceof Draw.Made);
            if (draw instanceof Draw.Made made) {
                made(made);
            } else {
                impossible((Draw.Impossible) draw);
            }
            out.member("minutes", () -> minutes(draw.minutes()));
            out.text("text", draw.explain(out.locale()));
        });
    }

    private void made(Draw.Made made) {
        out.member("composition", () -> CompositionCodecs.COMPOSITION.write(made.composition(), out.out()));
        out.list("passedOver", made.passedOver(), this::passedOver);
        out.list("notHeeded", made.notHeeded(), this::rule);
    }

    private void impossible(Draw.Impossible impossible) {
        out.list("conflict", impossible.conflict(), this::shortage);
        out.list("concessions", impossible.concessions(), this::concession);
    }

    /** By the reference alone, which the pool has for everybody: what else is told of the expert, the order told. */
    private void passedOver(Draw.PassedOver passed) {
        out.object(() -> {
            passed.expert().reference().ifPresent(reference -> out.text("reference", reference));
            out.list("rules", passed.rules(), this::rule);
        });
    }

    private void shortage(Draw.Shortage shortage) {
        out.object(() -> {
            out.member("rule", () -> rule(shortage.rule()));
            out.number("needed", shortage.needed());
            out.number("offered", shortage.offered());
        });
    }

    private void concession(Draw.Concession concession) {
        out.object(() -> {
            out.member("rule", () -> rule(concession.rule()));
            out.member("relaxation", () -> rule(concession.relaxation()));
            out.number("members", concession.members());
        });
    }

    private void rule(Draw.Rule rule) {
        out.object(() -> {
            out.label(rule.label());
            out.clauses(rule.clauses());
        });
    }

    private void minutes(Draw.Minutes minutes) {
        out.object(() -> {
            out.text("commitment", minutes.commitment());
            out.text("poolDigest", minutes.poolDigest());
            out.member("policy", () -> out.version(minutes.policy()));
        });
    }
}
