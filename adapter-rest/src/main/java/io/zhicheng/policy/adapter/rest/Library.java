package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.DivisionTable;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Citation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The modules with their documents, put in order once, to be browsed. */
final class Library {
    private final Policies policies;
    private final Once<ClauseCatalogue> catalogue;
    private final Once<ImmutableMap<String, PolicyModule>> byDocument;
    private final Once<ImmutableListMultimap<ClauseId, Citing>> citing;

    /**
     * A rule that rests on a clause.
     *
     * @param module the module that says so
     * @param change what it says
     * @param governing whether the clause is the one that governs
     */
    record Citing(PolicyModule module, Change change, boolean governing) {}

    /** Nothing is read before it is asked for: reading takes longer than the service takes to start. */
    Library(Policies policies) {
        this.policies = policies;
        this.catalogue = Once.of(policies::catalogue);
        this.byDocument = Once.of(() -> byDocument(policies));
        this.citing = Once.of(() -> citing(policies));
    }

    private static ImmutableMap<String, PolicyModule> byDocument(Policies policies) {
        ImmutableMap.Builder<String, PolicyModule> modules = ImmutableMap.builder();
        for (PolicyModule module : policies.modules()) {
            module.catalogue().documents().forEach(document -> modules.put(document.code(), module));
        }
        return modules.buildOrThrow();
    }

    private static ImmutableListMultimap<ClauseId, Citing> citing(Policies policies) {
        ImmutableListMultimap.Builder<ClauseId, Citing> rules = ImmutableListMultimap.builder();
        for (PolicyModule module : policies.modules()) {
            for (Change change : module.changes()) {
                for (Citation citation : change.citations()) {
                    boolean governing = citation.equals(change.citation());
                    rules.put(citation.clause(), new Citing(module, change, governing));
                }
            }
        }
        return rules.build();
    }

    Policies policies() {
        return policies;
    }

    ClauseCatalogue catalogue() {
        return catalogue.get();
    }

    /** The module with an id. */
    PolicyModule module(String id) {
        return policies.modules().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The module that has a document. */
    PolicyModule moduleOf(String document) {
        PolicyModule module = byDocument.get().get(document);
        if (module == null) {
            throw new IllegalArgumentException("No module has the document " + document);
        }
        return module;
    }

    /** The rules of all modules that rest on a clause. */
    List<Citing> citing(ClauseId clause) {
        return citing.get().get(clause);
    }

    /** The places that have modules of their own, by code. */
    List<DivisionCode> places() {
        return policies.modules().stream()
                .filter(module -> module.base().isPresent())
                .map(PolicyModule::jurisdiction)
                .distinct()
                .sorted(Comparator.comparing(DivisionCode::value))
                .toList();
    }

    /** What people call a place: its name, or its code where it has none. */
    static String name(DivisionCode place, Locale locale) {
        return DivisionTable.shipped().name(place, locale).orElse(place.value());
    }
}
