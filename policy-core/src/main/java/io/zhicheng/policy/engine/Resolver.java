package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one policy of layers for a date: picks the norms in force, checks that together they make sense, and tells all
 * faults at once, each with the citations concerned.
 */
public final class Resolver {
    private final ImmutableList<Layer> layers;
    private final LocalDate inForceOn;
    private final WorkCalendar calendar;
    private final ClauseCatalogue catalogue;
    private final List<String> faults = new ArrayList<>();

    private Resolver(List<? extends Layer> layers, LocalDate inForceOn, WorkCalendar calendar) {
        this.calendar = calendar;
        this.layers = ImmutableList.copyOf(layers);
        this.inForceOn = inForceOn;
        ClauseCatalogue all = ClauseCatalogue.empty();
        for (Layer layer : layers) {
            all = all.plus(layer.catalogue());
        }
        this.catalogue = all;
    }

    /**
     * Resolves layers, the lowest first, for a date.
     *
     * @throws PolicyException when they do not make a policy
     */
    public static ResolvedPolicy resolve(List<? extends Layer> layers, LocalDate inForceOn) {
        return resolve(layers, inForceOn, new UncoveredCalendar());
    }

    /**
     * Resolves layers, the lowest first, for a date; working days are counted by a calendar.
     *
     * @throws PolicyException when they do not make a policy
     */
    public static ResolvedPolicy resolve(List<? extends Layer> layers, LocalDate inForceOn, WorkCalendar calendar) {
        return new Resolver(layers, inForceOn, calendar).resolve();
    }

    private static ImmutableList<Norm> norms(Layer layer) {
        return layer.changes().stream()
                .flatMap(change -> change.norm().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ResolvedPolicy resolve() {
        ImmutableList<Norm> declared =
                layers.stream().flatMap(layer -> norms(layer).stream()).collect(ImmutableList.toImmutableList());
        declared.forEach(this::checkCitations);
        stopAtFaults();
        Norms norms = new Norms(catalogue, calendar, inForce(), lines());
        NormChecks.faults(norms, offered()).forEach(faults::add);
        stopAtFaults();
        ImmutableList<String> names = layers.stream().map(Layer::id).collect(ImmutableList.toImmutableList());
        return new ResolvedPolicy(names, inForceOn, catalogue, norms);
    }

    /** What the lowest of several layers derives for those above it. */
    private ImmutableSet<Slot> offered() {
        return layers.size() == 1
                ? ImmutableSet.of()
                : norms(layers.get(0)).stream()
                        .map(Norm::slot)
                        .filter(Derived.class::isInstance)
                        .collect(ImmutableSet.toImmutableSet());
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new PolicyException(
                    "The layers " + layers.stream().map(Layer::id).toList() + " do not make a policy for " + inForceOn
                            + ":",
                    faults);
        }
    }

    private void checkCitations(Norm norm) {
        norm.citations().forEach(citation -> checkCitation(norm, citation));
        Reach.ofNorm(norm).stream().flatMap(Criterion::tree).forEach(part -> {
            if (part instanceof Criterion.Cited cited) {
                checkCitation(norm, cited.citation());
            }
        });
    }

    private void checkCitation(Norm norm, Citation citation) {
        if (catalogue.find(citation.clause()).isEmpty()) {
            List<String> documents =
                    catalogue.documents().stream().map(Document::code).toList();
            faults.add("The " + norm.slot().kind() + " " + norm.slot().id() + " (" + norm.citation() + ") cites "
                    + citation + ", which no document of the layers has (documents: " + documents
                    + "). Maybe the id is misspelt, or the layer that has the document is not loaded.");
        }
    }

    private ImmutableMap<Slot, Norm> inForce() {
        Map<Slot, Norm> all = new LinkedHashMap<>();
        for (Layer layer : layers) {
            Map<Slot, Norm> ofLayer = inForce(layer);
            // what a document sets as a rule, the standard of a series may set anew; nothing else is overridden
            if (!(layer instanceof SeriesStandard)) {
                ofLayer.forEach((slot, norm) -> checkOnce(all.get(slot), norm));
            }
            all.putAll(ofLayer);
        }
        stopAtFaults();
        return ImmutableMap.copyOf(all);
    }

    private Map<Slot, Norm> inForce(Layer layer) {
        Map<Slot, Norm> bySlot = new LinkedHashMap<>();
        norms(layer).stream().filter(this::isInForce).forEach(norm -> checkOnce(bySlot.put(norm.slot(), norm), norm));
        return bySlot;
    }

    private void checkOnce(@Nullable Norm other, Norm norm) {
        if (other != null) {
            faults.add("Two norms fill the " + norm.slot().kind() + " "
                    + norm.slot().id() + " on " + inForceOn + ": "
                    + other.citation() + " and " + norm.citation()
                    + ". Maybe one of them should end where the other begins, or needs a slot of its own.");
        }
    }

    private boolean isInForce(Norm norm) {
        return !since(norm).isAfter(inForceOn)
                && until(norm).map(inForceOn::isBefore).orElse(true);
    }

    private LocalDate since(Norm norm) {
        return norm.since()
                .orElseGet(() ->
                        catalogue.document(norm.citation().clause().document()).inForceFrom());
    }

    private Optional<LocalDate> until(Norm norm) {
        return norm.until()
                .or(() ->
                        catalogue.document(norm.citation().clause().document()).inForceUntil());
    }

    /** What a standard sets anew takes the place of the whole line. */
    private ImmutableListMultimap<Slot, Norm> lines() {
        ListMultimap<Slot, Norm> lines = LinkedListMultimap.create();
        for (Layer layer : layers) {
            ImmutableListMultimap<Slot, Norm> ofLayer = norms(layer).stream()
                    .filter(norm -> norm.slot() instanceof Parameter<?>)
                    .collect(ImmutableListMultimap.toImmutableListMultimap(Norm::slot, norm -> norm));
            if (layer instanceof SeriesStandard) {
                ofLayer.keySet().forEach(lines::removeAll);
            }
            lines.putAll(ofLayer);
        }
        return ImmutableListMultimap.copyOf(lines);
    }
}
