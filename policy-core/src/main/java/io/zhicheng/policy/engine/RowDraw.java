package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Rows;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final CountReader reader;
    private final BitSet designated;
    private final ImmutableList<Integer> sizes;
    private final Map<Integer, ImmutableMap<Requirement, List<CountLimit>>> limits = new HashMap<>();

    /**
     * Prepares a draw.
     *
     * @param policy whose requirements are to be met
     * @param rules the requirements
     * @param list the list that is filled
     * @param everyone a subject whose list holds every row that may be chosen
     * @param designated the rows that are chosen already
     * @param size how many rows are chosen in all; empty for the fewest that the requirements allow
     * @throws IllegalArgumentException when a requirement cannot be read as a limit on what is chosen
     */
    public RowDraw(
            ResolvedPolicy policy,
            List<Requirement> rules,
            Rows<?> list,
            Object everyone,
            BitSet designated,
            Optional<Integer> size) {
        this.norms = policy.normsInForce();
        this.reader = new CountReader(norms, list, rules, everyone);
        this.rules = rules.stream().filter(reader::dependsOnList).collect(ImmutableList.toImmutableList());
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
     */
    public record Chosen(BitSet chosen, Map<Integer, Set<Requirement>> passedOver) implements Outcome {}

    /**
     * The requirements cannot all be met.
     *
     * @param conflict the smallest set of requirements that cannot be met together, each with the best that there is
     * @param concessions the fewest rows by which requirements that another may relax would have to be missed; none when
     *     no lawful relaxation helps
     */
    public record Impossible(Map<Requirement, Shortage> conflict, Map<Requirement, Concession> concessions)
            implements Outcome {}

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
        BitSet taken = (BitSet) designated.clone();
        BitSet free = all();
        Map<Integer, Set<Requirement>> passedOver = new LinkedHashMap<>();
        for (int row : lots) {
            if (taken.cardinality() == size) {
                break;
            }
            free.clear(row);
            BitSet with = (BitSet) taken.clone();
            with.set(row);
            if (choice(rules, size, with, free).isPresent()) {
                taken = with;
            } else {
                passedOver.put(row, inTheWay(row, size, with, free));
            }
        }
        return new Chosen(taken, passedOver);
    }

    /** The rules by which the row itself is unfit; where there are none, the fewest that leave no room for it. */
    private Set<Requirement> inTheWay(int row, int size, BitSet with, BitSet free) {
        Set<Requirement> own = Sets.filter(
                ImmutableSet.copyOf(rules),
                rule -> limits(size).get(rule).stream()
                        .anyMatch(limit -> limit.greatest() <= 0 && limit.rows().get(row)));
        return own.isEmpty()
                ? SmallestConflict.of(
                        ImmutableSet.copyOf(rules),
                        some -> choice(some, size, with, free).map(chosen -> broken(chosen, size)))
                : ImmutableSet.copyOf(own);
    }

    private ImmutableMap<Requirement, List<CountLimit>> limits(int size) {
        return limits.computeIfAbsent(
                size,
                n -> rules.stream().collect(ImmutableMap.toImmutableMap(rule -> rule, rule -> reader.read(rule, n))));
    }

    private Optional<BitSet> choice(Iterable<Requirement> of, int size, BitSet taken, BitSet free) {
        ImmutableList.Builder<CountLimit> all = ImmutableList.builder();
        of.forEach(rule -> all.addAll(limits(size).get(rule)));
        return Chooser.choose(all.build(), size, taken, free);
    }

    private Set<Requirement> broken(BitSet chosen, int size) {
        return limits(size).entrySet().stream()
                .filter(rule -> rule.getValue().stream().anyMatch(limit -> limit.missedBy(limit.countIn(chosen)) > 0))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Map<Requirement, Shortage> conflict() {
        Set<Requirement> smallest = SmallestConflict.of(ImmutableSet.copyOf(rules), this::brokenAtBest);
        return smallest.stream().collect(ImmutableMap.toImmutableMap(rule -> rule, this::shortage));
    }

    private Optional<Set<Requirement>> brokenAtBest(Set<Requirement> kept) {
        for (int size : sizes) {
            Optional<BitSet> chosen = choice(kept, size, designated, all());
            if (chosen.isPresent()) {
                return Optional.of(broken(chosen.get(), size));
            }
        }
        return Optional.empty();
    }

    /** Told of the limit that is furthest from what there is. */
    private Shortage shortage(Requirement rule) {
        int size = sizes.get(0);
        Shortage worst = new Shortage(0, 0);
        int furthest = -1;
        for (CountLimit limit : limits(size).get(rule)) {
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
    private Map<Requirement, Concession> concessions() {
        ImmutableMap.Builder<Requirement, Norm> byRule = ImmutableMap.builder();
        rules.forEach(rule -> relaxation(rule).ifPresent(norm -> byRule.put(rule, norm)));
        ImmutableMap<Requirement, Norm> relaxable = byRule.buildOrThrow();
        if (brokenAtBest(Sets.difference(ImmutableSet.copyOf(rules), relaxable.keySet()))
                .isEmpty()) {
            return ImmutableMap.of();
        }
        for (int rows = 1; rows <= LARGEST_CONCESSION; rows++) {
            for (int size : sizes) {
                Optional<Map<Requirement, Integer>> spread =
                        spread(relaxable.keySet().asList(), rows, ImmutableMap.of(), size);
                if (spread.isPresent()) {
                    ImmutableMap.Builder<Requirement, Concession> concessions = ImmutableMap.builder();
                    spread.get().forEach((rule, by) -> concessions.put(rule, new Concession(by, relaxable.get(rule))));
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
    private Optional<Map<Requirement, Integer>> spread(
            List<Requirement> open, int rows, ImmutableMap<Requirement, Integer> spread, int size) {
        if (open.isEmpty()) {
            return rows == 0 && possible(spread, size) ? Optional.of(spread) : Optional.empty();
        }
        for (int by = open.size() == 1 ? rows : 0; by <= rows; by++) {
            ImmutableMap<Requirement, Integer> next = by == 0
                    ? spread
                    : ImmutableMap.<Requirement, Integer>builder()
                            .putAll(spread)
                            .put(open.get(0), by)
                            .buildOrThrow();
            Optional<Map<Requirement, Integer>> found = spread(open.subList(1, open.size()), rows - by, next, size);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean possible(Map<Requirement, Integer> spread, int size) {
        ImmutableList.Builder<CountLimit> all = ImmutableList.builder();
        limits(size)
                .forEach((rule, ofRule) ->
                        ofRule.forEach(limit -> all.add(limit.widened(spread.getOrDefault(rule, 0)))));
        return Chooser.choose(all.build(), size, designated, all()).isPresent();
    }
}
