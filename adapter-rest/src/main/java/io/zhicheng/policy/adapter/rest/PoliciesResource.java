package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Slot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The policy of a place on a date at a glance. */
final class PoliciesResource {
    private final Library library;
    private final DocumentsResource documents;
    private final PolicyQuery query;

    PoliciesResource(Library library, DocumentsResource documents, PolicyQuery query) {
        this.library = library;
        this.documents = documents;
        this.query = query;
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/policies/{place}", this::policy, "on", "speciality"));
    }

    private Reply policy(Call call) {
        Policy policy = query.ofPath(call.parameters());
        DivisionCode place = call.parameters().placeInPath("place").orElseThrow();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    out.text("place", place.value());
                    out.text("label", Library.name(place, out.locale()));
                    PolicyVersions.write(policy.version(), out);
                    out.list(
                            "layers",
                            policy.version().layers(),
                            id -> out.named(id, library.module(id).label()));
                    out.list(
                            "documents",
                            policy.catalogue().documents().stream()
                                    .filter(document -> document.isInForceOn(
                                            policy.version().inForceOn()))
                                    .toList(),
                            document -> documents.write(document, out));
                    out.list(
                            "questions",
                            policy.questions(),
                            question -> out.object(() -> {
                                out.text("id", question.id());
                                out.label(question.label());
                                out.member(
                                        "subject",
                                        () -> out.named(
                                                SubjectsResource.field(question.subject()),
                                                question.subject().label()));
                            }));
                    counts(policy, out);
                    out.list(
                            "missingNorms",
                            missingNorms(policy),
                            parameter -> out.object(() -> {
                                out.text("id", parameter.id());
                                out.label(parameter.label());
                                out.text("unit", parameter.unit().id());
                            }));
                }));
    }

    private static void counts(Policy policy, Out out) {
        Map<String, List<Slot>> byKind = policy.norms().stream()
                .map(Norm::slot)
                .collect(Collectors.groupingBy(Slot::kind, LinkedHashMap::new, Collectors.toList()));
        out.list(
                "counts",
                List.copyOf(byKind.values()),
                slots -> out.object(() -> {
                    Slot first = slots.get(0);
                    out.coded("kind", first.kind().toUpperCase(java.util.Locale.ROOT), Names.kind(first));
                    out.number("number", slots.size());
                }));
    }

    /** What the norms in force read and none of them sets. */
    private static List<Parameter<?>> missingNorms(Policy policy) {
        Set<Slot> set = policy.norms().stream().map(Norm::slot).collect(Collectors.toSet());
        Set<Parameter<?>> read = new LinkedHashSet<>();
        for (Norm norm : policy.norms()) {
            norm.content().parts().stream().flatMap(Criterion::tree).forEach(part -> {
                if (part instanceof Parameter<?> parameter && !set.contains(parameter)) {
                    read.add(parameter);
                }
            });
        }
        return read.stream().sorted(Comparator.comparing(Parameter::id)).toList();
    }
}
