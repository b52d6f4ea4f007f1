package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.Detail;
import io.zhicheng.policy.adapter.json.Fault;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import java.util.List;
import java.util.Optional;

/** May this person apply for this title. */
final class DecisionsResource implements Route.Judging {
    private final Documents documents;
    private final Shelf shelf;

    DecisionsResource(Documents documents, Shelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/decisions", this, "explain"));
    }

    @Override
    public Reply answer(Call call, byte[] document) {
        Views views = new Views(call.locale(), JsonStyle.LINE);
        Detail detail = detail(call, Detail.FULL);
        return Reply.ofCase(call.locale(), out -> out.raw(views.decision(decide(document), detail)));
    }

    @Override
    public Optional<Route.LineJudge> lines(Call call) {
        Views views = new Views(call.locale(), JsonStyle.LINE);
        Detail detail = detail(call, Detail.SUMMARY);
        return Optional.of((document, out) -> {
            Decision decision = decide(document);
            out.member("decision", () -> out.raw(views.decision(decision, detail)));
        });
    }

    /** How much the query asks to be told, or what is usual. */
    static Detail detail(Call call, Detail usual) {
        Optional<Detail> detail = call.parameters().oneOf("explain", Detail.class);
        call.parameters().check();
        return detail.orElse(usual);
    }

    private Decision decide(byte[] document) {
        SubjectCase told = documents.read(PolicyJson.subjectCases(), document);
        if (!(told.subject() instanceof Application application)) {
            throw new ProblemException(new Problem(
                    ProblemKind.INVALID_DOCUMENT,
                    new io.zhicheng.policy.rule.Label(
                            "此处只审申报；其他事项请用 /v1/checks。", "Applications are decided here; /v1/checks takes all else."),
                    List.of(new Mistake.OfDocument(new Fault(
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            "The case has no application.",
                            "the field \"application\"",
                            Optional.of("Maybe it is for /v1/checks, which judges all kinds of subjects."))))));
        }
        Policy policy = shelf.policy(told.in(), told.on(), told.speciality());
        if (!policy.questions().contains(Applications.ELIGIBILITY)) {
            throw new ProblemException(ProblemKind.NOTHING_ANSWERS);
        }
        return policy.decide(application);
    }
}
