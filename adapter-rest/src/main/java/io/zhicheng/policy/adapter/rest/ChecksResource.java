package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.Detail;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.SubjectCase;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.rule.Question;
import java.util.List;
import java.util.Optional;

/** Whatever a policy asks of a subject of any kind. */
final class ChecksResource implements Route.Judging {
    private final Documents documents;
    private final Shelf shelf;

    ChecksResource(Documents documents, Shelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    List<Route> routes() {
        return List.of(Route.post("/v1/checks", this, "explain"));
    }

    @Override
    public Reply answer(Call call, byte[] document) {
        Views views = new Views(call.locale(), JsonStyle.LINE);
        Detail detail = DecisionsResource.detail(call, Detail.FULL);
        List<Decision> decisions = judge(document);
        return Reply.ofCase(call.locale(), out -> out.object(() -> write(decisions, detail, views, out)));
    }

    @Override
    public Optional<Route.LineJudge> lines(Call call) {
        Views views = new Views(call.locale(), JsonStyle.LINE);
        Detail detail = DecisionsResource.detail(call, Detail.SUMMARY);
        return Optional.of((document, out) -> write(judge(document), detail, views, out));
    }

    private static void write(List<Decision> decisions, Detail detail, Views views, Out out) {
        out.list("decisions", decisions, decision -> out.raw(views.decision(decision, detail)));
    }

    private List<Decision> judge(byte[] document) {
        SubjectCase told = documents.read(PolicyJson.subjectCases(), document);
        Policy policy = shelf.policy(told.in(), told.on(), told.speciality());
        List<Decision> decisions = policy.questions().stream()
                .filter(question -> question.subject().type().isInstance(told.subject()))
                .map(question -> answer(policy, question, told.subject()))
                .toList();
        if (decisions.isEmpty()) {
            throw new ProblemException(ProblemKind.NOTHING_ANSWERS);
        }
        return decisions;
    }

    private static <S> Decision answer(Policy policy, Question<S> question, Object subject) {
        return policy.answer(question, question.subject().type().cast(subject));
    }
}
