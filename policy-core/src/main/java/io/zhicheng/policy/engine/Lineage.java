package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.decision.Overridden;
import io.zhicheng.policy.decision.Overridden.Reason;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.NormWording;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the norms of a policy come from: which layer says what holds, and what gave way to it. Looked up when somebody
 * asks why, never to judge.
 */
final class Lineage {
    private final Tower tower;
    private final ClauseCatalogue catalogue;
    private final ImmutableMap<Slot, Line> lines;
    private final LocalDate inForceOn;

    Lineage(Tower tower, ClauseCatalogue catalogue, ImmutableMap<Slot, Line> lines, LocalDate inForceOn) {
        this.tower = tower;
        this.catalogue = catalogue;
        this.lines = lines;
        this.inForceOn = inForceOn;
    }

    /** That of norms of which no layer is known. */
    static Lineage unknown(ClauseCatalogue catalogue) {
        return new Lineage(
                Tower.of(ImmutableList.of(), ImmutableList.of()), catalogue, ImmutableMap.of(), LocalDate.MIN);
    }

    /** Where what fills a slot on the policy's date comes from. */
    Origin of(Slot slot) {
        return of(slot, inForceOn);
    }

    /** Where what fills a slot on a date comes from. */
    Origin of(Slot slot, LocalDate on) {
        return new Origin(this, slot, on);
    }

    private Optional<Line> line(Slot slot) {
        return Optional.ofNullable(lines.get(slot));
    }

    private Optional<Entry> winner(Slot slot, LocalDate on) {
        return line(slot).stream().flatMap(line -> line.holding(on).stream()).findFirst();
    }

    Optional<Label> layer(Slot slot, LocalDate on) {
        return winner(slot, on).map(entry -> tower.label(entry.layer()));
    }

    /** Whether more than one thing is said of a slot, on whatever dates. */
    boolean isContested(Slot slot) {
        return line(slot).filter(line -> line.entries().size() > 1).isPresent();
    }

    /** The norms that gave way on a date: those of lower layers, the highest first, then earlier ones of the same. */
    ImmutableList<Overridden> overridden(Slot slot, LocalDate on) {
        return line(slot).map(line -> overridden(line, on)).orElse(ImmutableList.of());
    }

    private ImmutableList<Overridden> overridden(Line line, LocalDate on) {
        ImmutableList.Builder<Overridden> lost = ImmutableList.builder();
        ImmutableList<Entry> holding = line.holding(on);
        for (int i = 1; i < holding.size(); i++) {
            Reason reason = isRestated(holding, i) ? Reason.RESTATED : Reason.LOWER_LAYER;
            lost(line, holding.get(i), on, reason).ifPresent(lost::add);
        }
        if (!holding.isEmpty()) {
            Entry winner = holding.get(0);
            line.entries().reverse().stream()
                    .filter(entry -> entry.layer() == winner.layer()
                            && entry.period().since().isBefore(winner.period().since()))
                    .flatMap(entry -> lost(line, entry, lastDay(entry), Reason.LATER_DATE).stream())
                    .forEach(lost::add);
        }
        return lost.build();
    }

    private static LocalDate lastDay(Entry entry) {
        return entry.period().until().minusDays(1);
    }

    /** Whether all changes above one of them only restate. */
    private static boolean isRestated(List<Entry> holding, int number) {
        return holding.subList(0, number).stream().allMatch(above -> above.change() instanceof Change.Restate);
    }

    private Optional<Overridden> lost(Line line, Entry entry, LocalDate on, Reason reason) {
        return line.said(entry, on)
                .map(norm -> new Overridden(
                        tower.label(entry.layer()), clauses(entry.change()), NormWording.of(norm), reason));
    }

    private ImmutableList<Clause> clauses(Change change) {
        return change.citations().stream()
                .map(citation -> catalogue.get(citation.clause()))
                .collect(ImmutableList.toImmutableList());
    }

    /** All that the layers say of a slot, the lowest first, in each the earliest first. */
    ImmutableList<Trace> history(Slot slot) {
        return line(slot).stream()
                .flatMap(line -> line.entries().stream().map(entry -> trace(line, entry)))
                .collect(ImmutableList.toImmutableList());
    }

    private Trace trace(Line line, Entry entry) {
        Period period = entry.period();
        LocalDate day = period.has(inForceOn) ? inForceOn : period.since();
        return new Trace(
                tower.label(entry.layer()),
                kind(entry.change()),
                clauses(entry.change()),
                line.said(entry, day).map(NormWording::of),
                period.since(),
                period.until().equals(LocalDate.MAX) ? Optional.empty() : Optional.of(period.until()),
                standing(line, entry));
    }

    private Trace.Standing standing(Line line, Entry entry) {
        if (entry.period().since().isAfter(inForceOn)) {
            return Trace.Standing.NOT_YET;
        }
        ImmutableList<Entry> holding = line.holding(inForceOn);
        int number = holding.indexOf(entry);
        if (number < 0) {
            return Trace.Standing.ENDED;
        }
        if (number == 0) {
            return Trace.Standing.HOLDS;
        }
        return isRestated(holding, number) ? Trace.Standing.RESTATED : Trace.Standing.OVERRIDDEN;
    }

    private static Trace.Kind kind(Change change) {
        if (change instanceof Change.Add) {
            return Trace.Kind.ADDED;
        }
        if (change instanceof Change.Replace) {
            return Trace.Kind.REPLACED;
        }
        if (change instanceof Change.SetTo) {
            return Trace.Kind.SET;
        }
        return change instanceof Change.Repeal ? Trace.Kind.REPEALED : Trace.Kind.RESTATED;
    }

    /** The slots that some layer speaks of, whatever the date. */
    ImmutableList<Slot> slots() {
        return lines.keySet().asList();
    }
}
