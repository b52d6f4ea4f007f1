package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a single change must hold to, before it is held against others: its citations, its content, its period. */
final class ChangeChecks {
    private final Tower tower;
    private final int layer;
    private final Change change;
    private final List<String> faults = new ArrayList<>();

    private ChangeChecks(Tower tower, int layer, Change change) {
        this.tower = tower;
        this.layer = layer;
        this.change = change;
    }

    static ImmutableList<String> faults(Tower tower, int layer, Change change) {
        ChangeChecks checks = new ChangeChecks(tower, layer, change);
        checks.citations();
        checks.content();
        return ImmutableList.copyOf(checks.faults);
    }

    static String emptyPeriod(Tower tower, int layer, Change change, Document document) {
        return "What the layer " + tower.id(layer) + " says of the " + name(change) + " ends on "
                + change.until()
                        .or(document::inForceUntil)
                        .map(Object::toString)
                        .orElse("") + ", before it begins on "
                + change.since().orElseGet(document::inForceFrom)
                + ". Maybe its own beginning is missing, and that of the document " + document.code() + " was taken.";
    }

    private static String name(Change change) {
        return change.slot().kind() + " " + change.slot().id() + " (" + change.citation() + ")";
    }

    private void citations() {
        Set<Citation> unknown = new LinkedHashSet<>();
        change.citations().forEach(citation -> check(citation, unknown));
        change.norm().ifPresent(norm -> {
            for (Part part : Pieces.apart(norm)) {
                if (part instanceof Criterion.Cited cited) {
                    check(cited.citation(), unknown);
                }
            }
        });
        for (Citation citation : unknown) {
            faults.add("The " + name(change) + " cites " + citation
                    + ", which no document of the layer " + tower.id(layer)
                    + " or of those below it has (documents: "
                    + documents()
                    + "). Maybe the id is misspelt, or the layer that has the document is not loaded.");
        }
    }

    private void check(Citation citation, Set<Citation> unknown) {
        if (!tower.knows(layer, citation.clause())) {
            unknown.add(citation);
        }
    }

    private List<String> documents() {
        return tower.reach(layer).stream()
                .map(ClauseCatalogue::documents)
                .flatMap(List::stream)
                .map(Document::code)
                .toList();
    }

    private void content() {
        if (change instanceof Change.SetTo && !(change.slot() instanceof Parameter<?>)) {
            faults.add("The layer " + tower.id(layer) + " sets the " + name(change)
                    + ", but only a parameter can be set. Maybe it should replace it.");
        }
        change.norm().filter(norm -> !Slots.takes(norm.slot(), norm.content())).ifPresent(this::strange);
    }

    private void strange(Norm norm) {
        faults.add("The layer " + tower.id(layer) + " fills the " + name(change) + " with a "
                + norm.content().getClass().getSimpleName()
                + ", which is of another kind. Maybe it is the norm of another slot.");
    }
}
