package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.engine.Cases.Tier;
import io.zhicheng.policy.engine.Cases.Wing;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every layer that is laid over every policy. */
class OverlayLawsTest {
    private static final LocalDate EARLIER = LocalDate.of(2019, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 6, 1);

    /** Norms, others that could stand in for them, and a case. */
    record World(List<Norm> norms, List<Norm> others, Case subject, long seed) {
        static World of(Random random) {
            List<Norm> norms = RandomRules.of(random);
            return new World(
                    norms,
                    RandomRules.like(norms, random),
                    RandomCase.of(random).told(),
                    random.nextLong());
        }

        Random random() {
            return new Random(seed);
        }

        /** The decision with further layers on top. */
        Decision decide(LocalDate on, Layer... above) {
            return policy(on, above).answer(QUESTION, subject);
        }

        ResolvedPolicy policy(LocalDate on, Layer... above) {
            List<Layer> layers = new ArrayList<>(RandomRules.layers(norms));
            layers.addAll(List.of(above));
            return Cases.resolve(layers, on);
        }

        /** Some of the norms that are in force at all times; the one line with a gap is left alone. */
        List<Norm> some(Random random) {
            return norms.stream()
                    .filter(norm -> !norm.slot().equals(RandomRules.DATED) && random.nextBoolean())
                    .toList();
        }

        private Optional<Norm> other(Slot slot) {
            return others.stream().filter(norm -> norm.slot().equals(slot)).findFirst();
        }

        /** Changes of some slots, of every kind that a slot can bear. */
        List<Change> changes(String document, List<Norm> of, Random random) {
            List<Change> changes = new ArrayList<>();
            for (Norm norm : of) {
                int clause = 1 + changes.size() % 40;
                String citation = document + "/" + clause;
                switch (random.nextInt(4)) {
                    case 0 -> changes.add(Changes.restate(norm.slot(), citation));
                    case 1 -> {
                        if (mayBeRepealed(norm.slot())) {
                            changes.add(Changes.repeal(norm.slot(), citation));
                        }
                    }
                    default ->
                        other(norm.slot()).map(other -> saying(other, citation)).ifPresent(changes::add);
                }
            }
            return changes;
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::of);
    }

    private static Change saying(Norm norm, String citation) {
        Norm cited = new Norm(
                norm.slot(), List.of(Citation.of(citation)), Optional.empty(), Optional.empty(), norm.content());
        return norm.slot() instanceof Parameter<?> ? Changes.set(cited) : Changes.replace(cited);
    }

    /** What nothing has to refer to. */
    private static boolean mayBeRepealed(Slot slot) {
        return slot instanceof Parameter<?>
                || slot instanceof Bar
                || slot instanceof Relaxation
                || (slot instanceof Requirement requirement && requirement.imposed());
    }

    /** All that is decided, apart from who says so. */
    private static Map<String, Object> decided(Decision decision) {
        Map<String, Object> decided = new HashMap<>();
        decided.put("verdict", decision.verdict());
        decided.put(
                "routes",
                decision.routes().stream().collect(Collectors.toMap(RouteStanding::route, RouteStanding::outcome)));
        decided.put("bars", decision.bars().stream().collect(Collectors.toMap(BarStanding::bar, BarStanding::outcome)));
        decided.put("missing", decision.missing());
        decided.put("norms", decision.missingNorms());
        decided.put("judgements", decision.judgements());
        return decided;
    }

    private static List<Change> map(List<Norm> norms, BiFunction<Norm, String, Change> change) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (int i = 0; i < norms.size(); i++) {
            changes.add(change.apply(norms.get(i), "Q/" + (1 + i % 40)));
        }
        return changes.build();
    }

    @Property(tries = 300)
    void a_layer_without_changes_changes_no_decision(@ForAll("worlds") World world) {
        ResolvedPolicy base = world.policy(TODAY);
        ResolvedPolicy over = world.policy(TODAY, Tier.of("Q"));
        assertThat(over.version().fingerprint()).isEqualTo(base.version().fingerprint());
        assertThat(over.norms()).isEqualTo(base.norms());
        Decision one = base.answer(QUESTION, world.subject());
        Decision other = over.answer(QUESTION, world.subject());
        assertThat(decided(other)).isEqualTo(decided(one));
        assertThat(other.routes()).as("with all reasons").isEqualTo(one.routes());
        assertThat(other.bars()).isEqualTo(one.bars());
        assertThat(other.conditions()).isEqualTo(one.conditions());
        assertThat(other.obligations()).isEqualTo(one.obligations());
    }

    @Property(tries = 300)
    void restating_changes_no_verdict(@ForAll("worlds") World world) {
        List<Change> changes =
                map(world.some(world.random()), (norm, citation) -> Changes.restate(norm.slot(), citation));
        Decision restated = world.decide(TODAY, new Tier("Q", changes));
        assertThat(decided(restated)).isEqualTo(decided(world.decide(TODAY)));
    }

    @Property(tries = 300)
    void replacing_by_the_same_changes_no_verdict(@ForAll("worlds") World world) {
        List<Change> changes = map(world.some(world.random()), OverlayLawsTest::saying);
        Decision replaced = world.decide(TODAY, new Tier("Q", changes));
        assertThat(decided(replaced)).isEqualTo(decided(world.decide(TODAY)));
    }

    @Property(tries = 300)
    void the_order_of_changes_does_not_matter(@ForAll("worlds") World world) {
        Random random = world.random();
        List<Change> changes = world.changes("Q", world.some(random), random);
        List<Change> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);
        assertAlike(world, new Layer[] {new Tier("Q", changes)}, new Layer[] {new Tier("Q", shuffled)});
    }

    @Property(tries = 300)
    void the_order_of_layers_of_equal_rank_does_not_matter(@ForAll("worlds") World world) {
        Random random = world.random();
        List<Norm> some = world.some(random);
        List<Norm> ofOne = some.subList(0, some.size() / 2);
        List<Norm> ofOther = some.subList(some.size() / 2, some.size());
        Wing one = new Wing("Q", Optional.of("later"), world.changes("Q", ofOne, random));
        Wing other = new Wing("R", Optional.of("later"), world.changes("R", ofOther, random));
        assertAlike(world, new Layer[] {one, other}, new Layer[] {other, one});
    }

    private static void assertAlike(World world, Layer[] one, Layer[] other) {
        assertThat(world.policy(TODAY, other).version().fingerprint())
                .isEqualTo(world.policy(TODAY, one).version().fingerprint());
        assertThat(decided(world.decide(TODAY, other))).isEqualTo(decided(world.decide(TODAY, one)));
    }

    @Property(tries = 300)
    void when_a_change_ends_the_base_holds_again(@ForAll("worlds") World world) {
        Random random = world.random();
        List<Change> changes = world.changes("Q", world.some(random), random);
        Function<Change, Change> dated = change -> change.since(EARLIER).until(LATER);
        Tier always = new Tier("Q", changes);
        Tier forATime = new Tier("Q", changes.stream().map(dated).toList());
        assertDecidedAlike(world, EARLIER.minusDays(1), forATime, Tier.of("Q"));
        assertDecidedAlike(world, EARLIER, forATime, always);
        assertDecidedAlike(world, LATER.minusDays(1), forATime, always);
        assertDecidedAlike(world, LATER, forATime, Tier.of("Q"));
    }

    private static void assertDecidedAlike(World world, LocalDate on, Layer one, Layer other) {
        assertThat(decided(world.decide(on, one))).as("on %s", on).isEqualTo(decided(world.decide(on, other)));
    }

    /** A law of changes would hold by itself if none ever changed anything. */
    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void some_changes_turn_a_verdict(@ForAll("worlds") World world) {
        Random random = world.random();
        Tier above = new Tier("Q", world.changes("Q", world.some(random), random));
        Statistics.collect(
                world.decide(TODAY, above).verdict() != world.decide(TODAY).verdict());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
