package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.DrawCase;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.model.committee.DrawOrder;
import java.util.List;

/** Draws committees. */
final class DrawsResource implements Route.Judging {
    private final Documents documents;
    private final Shelf shelf;

    DrawsResource(Documents documents, Shelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/draws", this));
    }

    /** No draw is made where nothing is said of who sits, or where what is said is no limit on it. */
    private static Draw draw(Policy policy, DrawOrder order) {
        try {
            return policy.draw(order);
        } catch (IllegalArgumentException e) {
            // names rules and facts, and nobody
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ProblemException(
                    ProblemKind.NOTHING_ANSWERS,
                    "无法据以抽取，多半是抽取要求缺少规定所需的事实：" + why,
                    why + " Maybe the order lacks a fact that the rule turns on.");
        }
    }

    @Override
    public Reply answer(Call call, byte[] document) {
        call.parameters().check();
        DrawCase told = documents.read(PolicyJson.drawCases(), document);
        Policy policy = shelf.policy(told.by());
        if (!policy.questions().contains(Compositions.COMPOSITION_LAWFUL)
                && !policy.questions().contains(Compositions.ROTATION_LAWFUL)) {
            throw new ProblemException(ProblemKind.NOTHING_ANSWERS);
        }
        Draw draw = draw(policy, told.order());
        Views views = new Views(call.locale(), JsonStyle.LINE);
        return Reply.ofCase(call.locale(), out -> out.raw(views.draw(draw)));
    }
}
