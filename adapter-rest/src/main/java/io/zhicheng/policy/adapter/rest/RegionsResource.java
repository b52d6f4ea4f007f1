package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.PolicyModule;
import java.util.Comparator;
import java.util.List;

/** The places that have a policy of their own. */
final class RegionsResource {
    private final Library library;

    RegionsResource(Library library) {
        this.library = library;
    }

    List<Route> routes() {
        return List.of(Route.get("/v1/regions", this::all));
    }

    private Reply all(Call call) {
        call.parameters().check();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> out.list("regions", library.places(), place -> region(place, out))));
    }

    private void region(DivisionCode place, Out out) {
        List<String> layers = library.policies().in(place).layers();
        out.object(() -> {
            out.text("place", place.value());
            out.text("label", Library.name(place, out.locale()));
            out.list("layers", layers, id -> out.named(id, library.module(id).label()));
            out.list(
                    "specialities",
                    specialities(place),
                    module -> out.named(module.speciality().orElseThrow(), module.label()));
            out.texts("documents", documents(place));
        });
    }

    private List<PolicyModule> specialities(DivisionCode place) {
        return library.policies().modules().stream()
                .filter(module -> module.speciality().isPresent() && place.isWithin(module.jurisdiction()))
                .sorted(Comparator.comparing(PolicyModule::id))
                .toList();
    }

    private List<String> documents(DivisionCode place) {
        return library.policies().modules().stream()
                .filter(module ->
                        module.base().isPresent() && module.jurisdiction().equals(place))
                .flatMap(module -> module.catalogue().documents().stream())
                .map(Document::code)
                .toList();
    }
}
