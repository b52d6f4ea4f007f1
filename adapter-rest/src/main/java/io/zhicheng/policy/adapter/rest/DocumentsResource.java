package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The law: documents, and their clauses with the rules that rest on them. */
final class DocumentsResource {
    private final Library library;

    DocumentsResource(Library library) {
        this.library = library;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/v1/documents", this::all, "on"),
                Route.get("/v1/documents/{code}", this::one),
                Route.get("/v1/documents/{code}/clauses/{path}", this::clause));
    }

    private Reply all(Call call) {
        Optional<LocalDate> on = call.parameters().date("on");
        call.parameters().check();
        List<Document> documents = library.catalogue().documents().stream()
                .filter(document -> on.map(document::isInForceOn).orElse(true))
                .toList();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> out.list("documents", documents, document -> write(document, out))));
    }

    private Reply one(Call call) {
        call.parameters().check();
        Document document = document(call.parameters().path("code"));
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    members(document, out);
                    out.list("clauses", library.catalogue().inDocument(document.code()), clause -> line(clause, out));
                }));
    }

    private Reply clause(Call call) {
        call.parameters().check();
        Document document = document(call.parameters().path("code"));
        String path = call.parameters().path("path");
        Clause clause = library.catalogue().inDocument(document.code()).stream()
                .filter(one -> one.id().path().equals(path))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemKind.NOT_FOUND, "文件中没有这一条款。", "The document has no such clause."));
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    head(clause, out);
                    out.text("appliesTo", clause.appliesTo());
                    out.member("document", () -> write(document, out));
                    period(document, out);
                    out.text("zh", clause.zh());
                    out.text("en", clause.en());
                    out.list(
                            "parameters",
                            clause.parameters(),
                            parameter -> out.object(() -> {
                                out.text("name", parameter.name());
                                out.text("value", parameter.value().toString());
                            }));
                    out.texts("facts", clause.facts());
                    out.text("outcome", clause.outcome());
                    out.texts("boundaries", clause.boundaries());
                    out.text("reading", clause.reading());
                    out.texts("relates", clause.relates());
                    out.list("citedBy", library.citing(clause.id()), citing -> citing(citing, out));
                }));
    }

    private Document document(String code) {
        return library.catalogue().documents().stream()
                .filter(document -> document.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemKind.NOT_FOUND, "没有这一文件。", "There is no such document."));
    }

    /** A document without its clauses. */
    void write(Document document, Out out) {
        out.object(() -> members(document, out));
    }

    private void members(Document document, Out out) {
        Locale locale = out.locale();
        PolicyModule module = library.moduleOf(document.code());
        out.text("code", document.code());
        out.text("title", document.title(locale));
        out.text("number", document.number());
        out.text("issuer", document.issuer(locale));
        out.text("issuedOn", document.issuedOn());
        period(document, out);
        out.text("note", document.note());
        out.member("module", () -> out.named(module.id(), module.label()));
        out.number(
                "clauseCount", library.catalogue().inDocument(document.code()).size());
    }

    private static void period(Document document, Out out) {
        out.member(
                "inForce",
                () -> out.object(() -> {
                    out.text("from", document.inForceFrom().toString());
                    out.text("to", document.inForceUntil().map(end -> end.minusDays(1)));
                }));
    }

    private void line(Clause clause, Out out) {
        out.object(() -> {
            head(clause, out);
            out.text("text", clause.text(out.locale()));
            out.number("citedBy", library.citing(clause.id()).size());
        });
    }

    private static void head(Clause clause, Out out) {
        ClauseId id = clause.id();
        out.text("id", id.toString());
        out.text("path", id.path());
        out.text("numbering", clause.numbering());
        out.coded("kind", clause.kind().name(), Names.kind(clause.kind()));
        out.text("area", clause.area());
        out.text("from", clause.effective());
    }

    private static void citing(Library.Citing citing, Out out) {
        Change change = citing.change();
        PolicyModule module = citing.module();
        out.object(() -> {
            RulesResource.head(change.slot(), out);
            out.member("module", () -> out.named(module.id(), module.label()));
            if (module.base().isPresent()) {
                out.text("place", module.jurisdiction().value());
            }
            out.text("speciality", module.speciality());
            out.coded("does", change.getClass().getSimpleName(), Names.verb(change));
            out.flag("governing", citing.governing());
        });
    }
}
