package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.BallotCase;
import io.zhicheng.policy.adapter.json.Detail;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.fact.CaseBallots;
import java.util.List;

/** Counts votes. What it answers has numbers in it, never a vote. */
final class TalliesResource implements Route.Judging {
    private final Documents documents;
    private final Shelf shelf;

    TalliesResource(Documents documents, Shelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/tallies", this, "explain"));
    }

    @Override
    public Reply answer(Call call, byte[] document) {
        Detail detail = DecisionsResource.detail(call, Detail.FULL);
        BallotCase told = documents.read(PolicyJson.ballotCases(), document);
        Policy policy = shelf.policy(told.by());
        if (!policy.questions().contains(CaseBallots.CASE_PASSED)) {
            throw new ProblemException(ProblemKind.NOTHING_ANSWERS);
        }
        Tally tally =
                told.salt().map(salt -> policy.count(told.ballot(), salt)).orElseGet(() -> policy.count(told.ballot()));
        Views views = new Views(call.locale(), JsonStyle.LINE);
        return Reply.ofCase(call.locale(), out -> out.raw(views.tally(tally, detail)));
    }
}
