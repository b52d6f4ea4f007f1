package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses rows into a list by lot so that requirements are met. The lots are gone through in their order; a row is
 * taken unless, with those taken before it, the requirements could no longer all be met. So every choice that the
 * requirements allow can come about, the order of the lots alone decides, and whoever knows it gets the same choice.
 */
public final class RowDraw {
    /** Rules that would have to be missed by more rows than that are not worth a concession. */
    private static final int LARGEST_CONCESSION = 60;

    private final Norms norms;
    private final ImmutableList<Requirement> rules;
    private final ImmutableList<Obligation> warnings;
    private final CountReader reader;
    private final BitSet designated;
    private final ImmutableList<Integer> sizes;
    private final Map<Integer, Map<Slot, List<CountLimit>>> limits = new HashMap<>();

    /**
     * Prepares a draw.
     *
     * @param policy whose requirements are to be met
     * @param rules the requirements
     * @param warnings what should not have to be warned of; heeded as far as the requirements leave room
     * @param list the list that is filled
     * @param everyone a subject whose list holds every row that may be chosen
     * @param designated the rows that are chosen already
     * @param size how many rows are chosen in all; empty for the fewest that the requirements allow
     * @throws IllegalArgumentException when a requirement cannot be read as a limit on what is chosen
     */
    public RowDraw(
            ResolvedPolicy policy,
            List<Requirement> rules,
            List<Obligation> warnings,
            Rows<?> list,
            Object everyone,
            BitSet designated,
            Optional<Integer> size) {
        this.norms = policy.normsInForce();
        this.reader = new CountReader(norms, list, rules, warnings, everyone);
        this.rules = rules.stream().filter(reader::dependsOnList).collect(ImmutableList.toImmutableList());
        this.warnings = ImmutableList.copyOf(warnings);
        this.designated = (BitSet) designated.clone();
        this.sizes = size.map(ImmutableList::of)
                .orElseGet(() -> IntStream.rangeClosed(Math.max(1, designated.cardinality()), reader.candidates())
                        .boxed()
                        .collect(ImmutableList.toImmutableList()));
    }

    /** What a draw comes to. */
    public sealed interface Outcome {}

    /**
     * The requirements can be met.
     *
     * @param chosen the rows chosen
     * @param passedOver the rows whose lot came up in vain, with the rules that stood in the way
     * @param notHeeded the warnings that the requirements left no room to heed
     */
    public record Chosen(BitSet chosen, Map<Integer, Set<Slot>> passedOver, Set<Obligation> notHeeded)
            implements Outcome {}

    /**
     * The requirements cannot all be met.
     *
     * @param conflict the smallest set of requirements that cannot be met together, each with the best that there is
     * @param concessions the fewest rows by which requirements that another may relax would have to be missed; none when
     *     no lawful relaxation helps
     */
    public record Impossible(Map<Slot, Shortage> conflict, Map<Slot, Concession> concessions) implements Outcome {}

    /**
     * What a requirement needs, and what there is at best when nothing else is asked.
     *
     * @param needed how many rows of some kind are needed, or how many at most are allowed
     * @param offered how many there are, or cannot be avoided
     */
    public record Shortage(int needed, int offered) {}

    /**
     * By how many rows a requirement is missed, and the norm by which somebody may let that pass.
     *
     * @param rows by how many rows
     * @param relaxation the norm that allows it
     */
    public record Concession(int rows, Norm relaxation) {}

    /** Draws by lot; {@code lots} names every row that is not designated once. */
    public Outcome draw(List<Integer> lots) {
        for (int size : sizes) {
            if (choice(rules, size, designated, all()).isPresent()) {
                return take(lots, size);
            }
        }
        return new Impossible(conflict(), concessions());
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, reader.candidates());
        return all;
    }

    private Chosen take(List<Integer> lots, int size) {
        List<Slot> heeded = new ArrayList<>(rules);
        Set<Obligation> notHeeded = new LinkedHashSet<>();
        for (Obligation warning : warnings) {
            heeded.add(warning);
            if (!isReadable(warning, size)) {
                heeded.remove(warning);
            } else if (choice(heeded, size, designated, all()).isEmpty()) {
                heeded.remove(warning);
                notHeeded.add(warning);
            }
        }
        return take(lots, size, ImmutableSet.copyOf(heeded), notHeeded);
    }

    /** What is warned of may hang on more than the choice, such as on who comes; that cannot be drawn for. */
    private boolean isReadable(Obligation warning, int size) {
        try {
            return limits(size, warning) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Chosen take(List<Integer> lots, int size, ImmutableSet<Slot> heeded, Set<Obligation> notHeeded) {
        BitSet taken = (BitSet) designated.clone();
        BitSet free = all();
        Map<Integer, Set<Slot>> passedOver = new LinkedHashMap<>();
        for (int row : lots) {
            if (taken.cardinality() == size) {
                break;
            }
            free.clear(row);
            BitSet with = (BitSet) taken.clone();
            with.set(row);
            if (choice(heeded, size, with, free).isPresent()) {
                taken = with;
            } else {
                passedOver.put(row, inTheWay(row, size, heeded, with, free));
            }
        }
        return new Chosen(taken, passedOver, notHeeded);
    }

    /** The rules by which the row itself is unfit; where there are none, the fewest that leave no room for it. */
    private Set<Slot> inTheWay(int row, int size, ImmutableSet<Slot> heeded, BitSet with, BitSet free) {
        Set<Slot> own = Sets.filter(
                heeded,
                rule -> limits(size, rule).stream()
                        .anyMatch(limit -> limit.greatest() <= 0 && limit.rows().get(row)));
        return own.isEmpty()
                ? SmallestConflict.of(
                        heeded, some -> choice(some, size, with, free).map(chosen -> broken(heeded, chosen, size)))
                : ImmutableSet.copyOf(own);
    }

    private List<CountLimit> limits(int size, Slot rule) {
        return limits.computeIfAbsent(size, n -> new LinkedHashMap<>())
                .computeIfAbsent(
                        rule,
                        slot -> slot instanceof Requirement requirement
                                ? reader.read(requirement, size)
                                : reader.readWarning((Obligation) slot, size));
    }

    private Optional<BitSet> choice(Iterable<? extends Slot> of, int size, BitSet taken, BitSet free) {
        ImmutableList.Builder<CountLimit> all = ImmutableList.builder();
        of.forEach(rule -> all.addAll(limits(size, rule)));
        return Chooser.choose(all.build(), size, taken, free);
    }

    private Set<Slot> broken(Iterable<? extends Slot> of, BitSet chosen, int size) {
        ImmutableSet.Builder<Slot> broken = ImmutableSet.builder();
        for (Slot rule : of) {
            if (limits(size, rule).stream().anyMatch(limit -> limit.missedBy(limit.countIn(chosen)) > 0)) {
                broken.add(rule);
            }
        }
        return broken.build();
    }

    private Map<Slot, Shortage> conflict() {
        Set<Slot> smallest = SmallestConflict.of(ImmutableSet.copyOf(rules), this::brokenAtBest);
        return smallest.stream().collect(ImmutableMap.toImmutableMap(rule -> rule, this::shortage));
    }

    private Optional<Set<Slot>> brokenAtBest(Set<? extends Slot> kept) {
        for (int size : sizes) {
            Optional<BitSet> chosen = choice(kept, size, designated, all());
            if (chosen.isPresent()) {
                return Optional.of(broken(rules, chosen.get(), size));
            }
        }
        return Optional.empty();
    }

    /** Told of the limit that is furthest from what there is. */
    private Shortage shortage(Slot rule) {
        int size = sizes.get(0);
        Shortage worst = new Shortage(0, 0);
        int furthest = -1;
        for (CountLimit limit : limits(size, rule)) {
            int most = Math.min(size, limit.rows().cardinality());
            int fewest = Math.max(
                    limit.countIn(designated),
                    size - (reader.candidates() - limit.rows().cardinality()));
            boolean asksForMore = limit.greatest() == Integer.MAX_VALUE;
            int missed = limit.missedBy(asksForMore ? most : fewest);
            if (missed > furthest) {
                furthest = missed;
                worst = asksForMore ? new Shortage(limit.least(), most) : new Shortage(limit.greatest(), fewest);
            }
        }
        return worst;
    }

    /** The fewest rows in all by which rules may lawfully be missed so that all others are kept. */
    private Map<Slot, Concession> concessions() {
        ImmutableMap.Builder<Slot, Norm> byRule = ImmutableMap.builder();
        rules.forEach(rule -> relaxation(rule).ifPresent(norm -> byRule.put(rule, norm)));
        ImmutableMap<Slot, Norm> relaxable = byRule.buildOrThrow();
        if (brokenAtBest(Sets.difference(ImmutableSet.copyOf(rules), relaxable.keySet()))
                .isEmpty()) {
            return ImmutableMap.of();
        }
        for (int rows = 1; rows <= LARGEST_CONCESSION; rows++) {
            for (int size : sizes) {
                Optional<Map<Slot, Integer>> spread =
                        spread(relaxable.keySet().asList(), rows, ImmutableMap.of(), size);
                if (spread.isPresent()) {
                    ImmutableMap.Builder<Slot, Concession> concessions = ImmutableMap.builder();
                    relaxable.forEach((rule, norm) -> {
                        int by = spread.get().getOrDefault(rule, 0);
                        if (by > 0) {
                            concessions.put(rule, new Concession(by, norm));
                        }
                    });
                    return concessions.buildOrThrow();
                }
            }
        }
        return ImmutableMap.of();
    }

    /** A rule may be let pass where a norm says that somebody can do so for the list as a whole. */
    private Optional<Norm> relaxation(Requirement rule) {
        return norms.relaxationsOf(rule, null).stream()
                .filter(norm -> Criterion.tree(when(norm))
                        .noneMatch(part ->
                                part instanceof Fact<?> fact && fact.rows().isPresent()))
                .findFirst();
    }

    private static Criterion when(Norm relaxation) {
        return relaxation.content() instanceof Content.Waiver waiver
                ? waiver.when()
                : ((Content.Substitute) relaxation.content()).when();
    }

    /** Spreads so many rows over the rules so that the others can be kept. */
    private Optional<Map<Slot, Integer>> spread(
            List<Slot> open, int rows, ImmutableMap<Slot, Integer> spread, int size) {
        if (open.isEmpty()) {
            return rows == 0 && possible(spread, size) ? Optional.of(spread) : Optional.empty();
        }
        for (int by = open.size() == 1 ? rows : 0; by <= rows; by++) {
            ImmutableMap<Slot, Integer> next = by == 0
                    ? spread
                    : ImmutableMap.<Slot, Integer>builder()
                            .putAll(spread)
                            .put(open.get(0), by)
                            .buildOrThrow();
            Optional<Map<Slot, Integer>> found = spread(open.subList(1, open.size()), rows - by, next, size);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean possible(Map<Slot, Integer> spread, int size) {
        ImmutableList.Builder<CountLimit> all = ImmutableList.builder();
        for (Requirement rule : rules) {
            limits(size, rule).forEach(limit -> all.add(limit.widened(spread.getOrDefault(rule, 0))));
        }
        return Chooser.choose(all.build(), size, designated, all()).isPresent();
    }
}
