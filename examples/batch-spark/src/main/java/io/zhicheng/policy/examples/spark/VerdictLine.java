package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;

/**
 * A decision as a line: the verdict, each route with what closes it, what is missing, and by which policy. What was
 * measured of the person is not repeated; whoever needs it decides the one row again and asks for the explanation, which
 * takes far longer than the verdict and is wanted for few.
 *
 * @param out where it goes
 */
record VerdictLine(JsonLines out) {

    void write(RawRow row, Decision decision) {
        out.object(() -> {
            out.text("file", row.file());
            out.number("row", row.number());
            out.text("id", row.id());
            out.text("verdict", decision.verdict().name());
            out.text("answer", decision.answer().zh());
            out.objects("routes", decision.ways(), this::way);
            out.objects("missing", decision.missing(), this::fact);
            out.objects("missingNorms", decision.missingNorms(), this::norm);
            out.objects("judgements", decision.judgements(), this::fact);
            out.text("policy", decision.policy().fingerprint());
        });
    }

    private void way(Way way) {
        way.route().ifPresent(route -> {
            out.text("id", route.id());
            out.text("label", route.label().zh());
        });
        out.text("outcome", way.outcome().name());
        out.objects("reasons", way.obstacles(), this::obstacle);
    }

    private void obstacle(Obstacle obstacle) {
        out.text("kind", obstacle.slot().kind());
        out.text("id", obstacle.slot().id());
        out.text("label", obstacle.slot().label().zh());
        out.texts(
                "clauses",
                obstacle.clauses().stream()
                        .map(Clause::id)
                        .map(ClauseId::toString)
                        .toList());
    }

    private void fact(MissingFact fact) {
        out.text("path", fact.path());
        out.text("label", fact.label().zh());
        out.text("judge", fact.judge().map(judge -> judge.label().zh()));
    }

    private void norm(MissingNorm norm) {
        out.text("id", norm.parameter().id());
        out.text("label", norm.parameter().label().zh());
    }
}
