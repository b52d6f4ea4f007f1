package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.ComparedCase;
import io.zhicheng.policy.adapter.json.Detail;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.PolicyPoint;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import java.util.List;
import java.util.Optional;

/** Two policies side by side: what they say, and what they make of one application. */
final class ComparisonsResource implements Route.Judging {
    private final PolicyQuery query;
    private final Documents documents;

    ComparisonsResource(PolicyQuery query, Documents documents) {
        this.query = query;
        this.documents = documents;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/v1/comparisons",
                        this::compare,
                        "left",
                        "leftOn",
                        "leftSpeciality",
                        "right",
                        "rightOn",
                        "rightSpeciality"),
                Route.post("/v1/comparisons", this, "explain"));
    }

    private Reply compare(Call call) {
        Optional<PolicyPoint> left = query.side(call.parameters(), "left");
        Optional<PolicyPoint> right = query.side(call.parameters(), "right");
        call.parameters().check();
        Policy first = query.shelf().policy(left.orElseThrow());
        PolicyComparison comparison = first.compare(query.shelf().policy(right.orElseThrow()));
        Views views = new Views(call.locale(), JsonStyle.LINE);
        return Reply.browsed(call.locale(), out -> out.raw(views.comparison(comparison)));
    }

    @Override
    public Reply answer(Call call, byte[] document) {
        Detail detail = DecisionsResource.detail(call, Detail.FULL);
        ComparedCase told = documents.read(PolicyJson.comparedCases(), document);
        Decision left = decide(told.left(), told.application());
        Decision right = decide(told.right(), told.application());
        Views views = new Views(call.locale(), JsonStyle.LINE);
        return Reply.ofCase(
                call.locale(),
                out -> out.object(() -> {
                    out.member("left", () -> out.raw(views.decision(left, detail)));
                    out.member("right", () -> out.raw(views.decision(right, detail)));
                }));
    }

    private Decision decide(PolicyPoint point, Application application) {
        Policy policy = query.shelf().policy(point);
        if (!policy.questions().contains(Applications.ELIGIBILITY)) {
            throw new ProblemException(ProblemKind.NOTHING_ANSWERS);
        }
        return policy.decide(application);
    }
}
