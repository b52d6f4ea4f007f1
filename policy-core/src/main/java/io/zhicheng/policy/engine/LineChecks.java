package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.engine.Line.Stretch;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the line of a slot must hold to, on every date. Each fault names the layers and the citations concerned. */
final class LineChecks {
    private final Tower tower;
    private final Line line;
    private final Reads reads;
    private final List<String> faults = new ArrayList<>();

    private LineChecks(Tower tower, Line line, Reads reads) {
        this.tower = tower;
        this.line = line;
        this.reads = reads;
    }

    /**
     * The faults of a line.
     *
     * @param reads which parameters the norms read
     */
    static ImmutableList<String> faults(Tower tower, Line line, Reads reads) {
        LineChecks checks = new LineChecks(tower, line, reads);
        checks.once();
        if (checks.faults.isEmpty()) {
            line.entries().forEach(checks::bearings);
            checks.gaps();
        }
        return ImmutableList.copyOf(checks.faults);
    }

    /** No layer speaks twice of a slot on one day, and no two do of which neither builds on the other. */
    private void once() {
        ImmutableList<Entry> entries = line.entries();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                once(entries.get(i), entries.get(j));
            }
        }
    }

    private void once(Entry one, Entry other) {
        Optional<Period> both = one.period().overlap(other.period());
        if (both.isEmpty() || tower.buildsOn(other.layer(), one.layer())) {
            return;
        }
        String says = name() + " " + both.get() + ": ";
        if (one.layer() == other.layer()) {
            faults.add("The layer " + layer(one) + " speaks twice of the " + says + "it " + deed(one) + " and "
                    + deed(other)
                    + ". Maybe one of them should end where the other begins, or needs a slot of its own.");
        } else {
            faults.add("Two layers of equal rank speak of the " + says + layer(one) + " " + deed(one) + ", "
                    + layer(other) + " " + deed(other) + ", and neither builds on the other. Maybe " + layer(other)
                    + " should have " + layer(one) + " as its base, or one of the changes should end where the other"
                    + " begins.");
        }
    }

    /** What is added is not there below, and what is changed is. */
    private void bearings(Entry entry) {
        ImmutableList<Stretch> below = line.stretches(entry.layer());
        if (entry.change() instanceof Change.Add) {
            for (Stretch stretch : below) {
                Optional<Period> both = stretch.period().overlap(entry.period());
                if (both.isPresent()) {
                    faults.add(already(entry, stretch, both.get().since()));
                    return;
                }
            }
            return;
        }
        ImmutableList<Period> there = there(entry, below);
        if (tower.layers().get(entry.layer()) instanceof SeriesStandard && !there.isEmpty()) {
            return; // a standard may be older than the rules that read its numbers
        }
        ImmutableList<Period> nothing = entry.period().without(there);
        if (!nothing.isEmpty()) {
            faults.add(there.isEmpty() ? nowhere(entry) : notThen(entry, nothing, below));
        }
    }

    /** The days on which there is something below to change; a parameter is there too while it is read. */
    private ImmutableList<Period> there(Entry entry, List<Stretch> below) {
        ImmutableList.Builder<Period> there = ImmutableList.builder();
        below.forEach(stretch -> there.add(stretch.period()));
        if (entry.change() instanceof Change.SetTo) {
            there.addAll(reads.of(line.slot(), lower -> tower.buildsOn(entry.layer(), lower)));
        }
        return there.build();
    }

    private String already(Entry entry, Stretch below, LocalDate firstDay) {
        Entry lower = line.holding(firstDay, entry.layer()).get(0);
        String instead = line.slot() instanceof Parameter<?> ? "set" : "replace";
        return start(entry) + ", which " + layer(lower) + " fills already " + below.period() + " ("
                + below.norm().citation() + "). Maybe it should " + instead
                + " it, restate it where it says the same, or begin where that ends.";
    }

    private String nowhere(Entry entry) {
        String verb = entry.change() instanceof Change.SetTo ? "sets or reads" : "fills";
        return start(entry) + ", which no layer below it " + verb + "."
                + elsewhere(entry)
                        .orElseGet(() -> " Maybe " + (entry.change().norm().isPresent() ? "it should add it, or " : "")
                                + "the layer that has it is not loaded, or is not its base.");
    }

    private Optional<String> elsewhere(Entry entry) {
        return line.entries().stream()
                .filter(other -> other.layer() != entry.layer())
                .findFirst()
                .map(other -> " Maybe it should build on " + layer(other) + ", which " + deed(other) + ".");
    }

    private String notThen(Entry entry, List<Period> nothing, List<Stretch> below) {
        String known = below.stream()
                .map(stretch -> stretch.period() + " (" + stretch.norm().citation() + ")")
                .collect(Collectors.joining(", "));
        return start(entry) + " " + entry.period() + ", but " + listed(nothing) + " no layer below it fills it: it is"
                + " there " + (known.isEmpty() ? "at other times" : known)
                + ". Maybe the change should have that period; see since(…) and until(…).";
    }

    private static String listed(List<Period> periods) {
        return periods.stream().map(Period::toString).collect(Collectors.joining(" and "));
    }

    /** Between two changes of one layer, what the layers below say holds; if they say nothing, one was forgotten. */
    private void gaps() {
        ImmutableList<Entry> entries = line.entries();
        for (int i = 1; i < entries.size(); i++) {
            Entry one = entries.get(i - 1);
            Entry next = entries.get(i);
            if (one.layer() == next.layer()) {
                one.period().gapTo(next.period()).ifPresent(between -> gap(between, one, next));
            }
        }
    }

    private void gap(Period between, Entry one, Entry next) {
        List<Period> spoken = line.entries().stream()
                .filter(lower -> tower.buildsOn(one.layer(), lower.layer()))
                .map(Entry::period)
                .toList();
        ImmutableList<Period> silent = between.without(spoken);
        if (!silent.isEmpty()) {
            faults.add("The layer " + layer(one) + " leaves a gap in the " + name() + ": it " + deed(one) + " "
                    + one.period() + " and " + deed(next) + " " + next.period() + ", but " + listed(silent)
                    + " no layer speaks of it. Maybe the first should last until the second begins.");
        }
    }

    private String start(Entry entry) {
        Change change = entry.change();
        return "The layer " + layer(entry) + " " + change.verb() + " the " + name() + " (" + change.citation() + ")";
    }

    private String name() {
        return line.slot().kind() + " " + line.slot().id();
    }

    private String layer(Entry entry) {
        return tower.id(entry.layer());
    }

    private static String deed(Entry entry) {
        return entry.change().verb() + " it by " + entry.change().citation();
    }
}
