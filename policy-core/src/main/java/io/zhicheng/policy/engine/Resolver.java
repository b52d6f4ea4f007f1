package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes a policy for a date of layers that were laid over one another: picks the norms in force, checks that together
 * they make sense, and tells all faults at once, each with the citations concerned.
 */
final class Resolver {
    private final Overlay overlay;
    private final LocalDate inForceOn;
    private final WorkCalendar calendar;

    Resolver(Overlay overlay, LocalDate inForceOn, WorkCalendar calendar) {
        this.overlay = overlay;
        this.calendar = calendar;
        this.inForceOn = inForceOn;
    }

    ResolvedPolicy resolve() {
        Lineage lineage = new Lineage(overlay.tower(), overlay.catalogue(), overlay.lines(), inForceOn);
        Norms norms = new Norms(overlay.catalogue(), calendar, inForce(), settings(), lineage);
        List<String> faults = NormChecks.faults(norms, offered(), Superseded.on(inForceOn, overlay));
        if (!faults.isEmpty()) {
            throw new PolicyException(
                    "The layers " + overlay.tower().ids() + " do not make a policy for " + inForceOn + ":", faults);
        }
        return new ResolvedPolicy(overlay.tower().ids(), inForceOn, overlay.catalogue(), norms);
    }

    /** What the lowest of several layers derives for those above it. */
    private ImmutableSet<Slot> offered() {
        ImmutableSet.Builder<Slot> offered = ImmutableSet.builder();
        if (overlay.tower().top() > 1) {
            for (Line line : overlay.lines().values()) {
                if (line.slot() instanceof Derived<?> && line.entries().get(0).layer() == 0) {
                    offered.add(line.slot());
                }
            }
        }
        return offered.build();
    }

    private ImmutableMap<Slot, Norm> inForce() {
        ImmutableMap.Builder<Slot, Norm> inForce = ImmutableMap.builder();
        overlay.lines().forEach((slot, line) -> line.said(inForceOn).ifPresent(norm -> inForce.put(slot, norm)));
        return inForce.buildOrThrow();
    }

    /** What each parameter is set to, day by day. */
    private ImmutableListMultimap<Slot, Norm> settings() {
        ImmutableListMultimap.Builder<Slot, Norm> settings = ImmutableListMultimap.builder();
        overlay.lines().forEach((slot, line) -> {
            if (slot instanceof Parameter<?>) {
                line.stretches().forEach(stretch -> settings.put(slot, cut(stretch)));
            }
        });
        return settings.build();
    }

    /** A norm that holds on other days than its own, because a layer above speaks on the others, says so. */
    private Norm cut(Line.Stretch stretch) {
        Norm norm = stretch.norm();
        Document document =
                overlay.catalogue().document(norm.citation().clause().document());
        Period period = stretch.period();
        return Period.of(document, norm.since(), norm.until())
                        .filter(period::equals)
                        .isPresent()
                ? norm
                : new Norm(
                        norm.slot(),
                        norm.citations(),
                        Optional.of(period.since()),
                        Optional.of(period.until()),
                        norm.content());
    }
}
