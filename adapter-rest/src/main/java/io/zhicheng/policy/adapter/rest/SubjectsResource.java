package io.zhicheng.policy.adapter.rest;

import com.google.common.base.CaseFormat;
import io.zhicheng.policy.adapter.json.Schemas;
import io.zhicheng.policy.adapter.json.SubjectSchema;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds of things that can be judged, and what some module asks of each. */
final class SubjectsResource {
    private final Once<Map<String, Map<Question<?>, Set<DivisionCode>>>> askedOf;
    private final Once<Schemas> schemas;

    SubjectsResource(Library library, Once<Schemas> schemas) {
        this.askedOf = Once.of(() -> askedOf(library));
        this.schemas = schemas;
    }

    /** By the name of the subject: what is asked of it, and where. */
    private static Map<String, Map<Question<?>, Set<DivisionCode>>> askedOf(Library library) {
        Map<String, Map<Question<?>, Set<DivisionCode>>> asked = new TreeMap<>();
        for (PolicyModule module : library.policies().modules()) {
            List<DivisionCode> places = module.base().isPresent() ? List.of(module.jurisdiction()) : library.places();
            for (Change change : module.changes()) {
                change.slot()
                        .ofQuestion()
                        .ifPresent(question -> asked.computeIfAbsent(
                                        field(question.subject()), subject -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        question, one -> new TreeSet<>(Comparator.comparing(DivisionCode::value)))
                                .addAll(places));
            }
        }
        return asked;
    }

    /** The name under which a subject stands in a case. */
    static String field(Subject<?> subject) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, subject.id());
    }

    /** The kind of subject that something is. */
    Subject<?> of(Object something) {
        return askedOf.get().values().stream()
                .flatMap(questions -> questions.keySet().stream())
                .<Subject<?>>map(Question::subject)
                .filter(subject -> subject.type().isInstance(something))
                .findFirst()
                .orElseThrow();
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/subjects", this::all));
    }

    private Reply all(Call call) {
        call.parameters().check();
        Schemas all = schemas.get();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> out.list("subjects", all.subjects(), name -> subject(all.schema(name), out))));
    }

    private void subject(SubjectSchema schema, Out out) {
        Map<Question<?>, Set<DivisionCode>> questions = askedOf.get().getOrDefault(schema.name(), Map.of());
        out.object(() -> {
            out.text("subject", schema.name());
            out.label(schema.label());
            out.text("schema", "/v1/schemas/" + schema.name());
            out.list(
                    "questions",
                    List.copyOf(questions.entrySet()),
                    entry -> out.object(() -> {
                        out.text("id", entry.getKey().id());
                        out.label(entry.getKey().label());
                        out.texts(
                                "places",
                                entry.getValue().stream()
                                        .map(DivisionCode::value)
                                        .toList());
                    }));
        });
    }
}
