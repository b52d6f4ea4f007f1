package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.MissingFact;
import io.zhicheng.policy.decision.MissingNorm;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every policy and every case, however much of it is hidden. */
class KernelLawsTest {

    /** Norms, linked without being checked, which saves most of the time. */
    record Rules(List<Norm> norms, LinkedQuestion linked) {
        private static final PolicyVersion VERSION = new PolicyVersion(List.of(), Cases.TODAY, "0123456789abcdef");

        static Rules of(List<Norm> norms) {
            return new Rules(norms, LinkedQuestion.link(QUESTION, Cases.norms(norms)));
        }

        Decision decide(Case subject) {
            return new StandingDecision(linked, subject, () -> VERSION);
        }

        Decision decide(RandomCase subject) {
            return decide(subject.told());
        }

        Rules without(Norm norm) {
            return of(norms.stream().filter(other -> !other.equals(norm)).toList());
        }

        /** With all settings of a parameter replaced. */
        Rules setting(Norm norm) {
            return of(Stream.concat(norms.stream().filter(other -> !other.slot().equals(norm.slot())), Stream.of(norm))
                    .toList());
        }

        Norm ofSlot(String id) {
            return norms.stream()
                    .filter(norm -> norm.slot().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A policy, a case partly hidden, and a number to draw further choices from. */
    record World(Rules rules, RandomCase subject, long seed) {
        static World of(Random random) {
            Rules rules = Rules.of(RandomRules.of(random));
            RandomCase subject = RandomCase.of(random);
            return new World(rules, telling(rules, subject, random), random.nextLong());
        }

        /** A host that tells a derived value tells what the clause derives. */
        private static RandomCase telling(Rules rules, RandomCase subject, Random random) {
            Interval derived = Cases.measure(
                    subject.complete(), RandomRules.TOLD_INSTEAD, rules.norms().toArray(Norm[]::new));
            boolean telling = derived.isPoint() && !Interval.isInfinite(derived.least()) && random.nextBoolean();
            return telling ? subject.with(RandomRules.TOLD, (int) derived.least()) : subject;
        }

        Decision decision() {
            return rules.decide(subject);
        }

        Random random() {
            return new Random(seed);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("hidden " + subject.hidden() + "\n" + subject.complete());
            rules.norms()
                    .forEach(norm ->
                            text.append("\n  ").append(norm.slot()).append(": ").append(norm.content()));
            return text.toString();
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::of);
    }

    /** -1 where it is settled against, 1 where it is settled in favour, 0 where it is open. */
    private static int side(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> 1;
            case INELIGIBLE -> -1;
            case UNDETERMINED, ELIGIBLE_SUBJECT_TO_JUDGEMENT -> 0;
        };
    }

    /** A route that does not apply is closed. */
    private static int side(Outcome outcome) {
        return switch (outcome) {
            case MET -> 1;
            case NOT_MET, NOT_APPLICABLE -> -1;
            case UNKNOWN, NEEDS_JUDGEMENT -> 0;
        };
    }

    /** The sides of the verdict and of every route. */
    private static List<Integer> sides(Decision decision) {
        return Stream.concat(
                        Stream.of(side(decision.verdict())),
                        decision.routes().stream().map(route -> side(route.outcome())))
                .toList();
    }

    @Property
    void one_more_thing_told_turns_nothing_round(@ForAll("worlds") World world) {
        List<String> hidden = new ArrayList<>(world.subject().hidden());
        Collections.shuffle(hidden, world.random());
        RandomCase subject = world.subject();
        List<Integer> before = sides(world.rules().decide(subject));
        for (String part : hidden) {
            subject = subject.telling(List.of(part));
            List<Integer> after = sides(world.rules().decide(subject));
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) != 0) {
                    assertThat(after.get(i))
                            .as("no. %s, once %s is told", i, part)
                            .isEqualTo(before.get(i));
                }
            }
            before = after;
        }
    }

    @Property
    void what_is_named_as_missing_settles_the_verdict(@ForAll("worlds") World world) {
        Decision open = world.decision();
        RandomCase supplied = world.subject().supplying(open.missing());
        Decision told = world.rules().decide(supplied);
        assertThat(told.missing())
                .as("still missing once %s is told", open.missing())
                .isEmpty();
        Rules rules = world.rules();
        for (MissingNorm norm : told.missingNorms()) {
            rules = rules.setting(RandomRules.set(norm.parameter()));
        }
        Decision decided = rules.decide(supplied);
        assertThat(decided.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        RandomCase judged = supplied.supplying(decided.judgements());
        assertThat(side(rules.decide(judged).verdict())).isNotZero();
    }

    @Property
    void nothing_is_missing_of_what_is_settled(@ForAll("worlds") World world) {
        Decision decision = world.decision();
        List<MissingFact> asked = new ArrayList<>(decision.missing());
        asked.addAll(decision.judgements());
        boolean settled = side(decision.verdict()) != 0;
        assertThat(asked.isEmpty() && decision.missingNorms().isEmpty()).isEqualTo(settled);
    }

    /** A law of open cases would hold by itself if none were. */
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_verdict_comes_about(@ForAll("worlds") World world) {
        Statistics.collect(world.decision().verdict());
        Statistics.coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).count(count -> count > 0);
            }
        });
    }

    @Property
    void the_order_of_rows_does_not_matter(@ForAll("worlds") World world) {
        Case told = world.subject().told();
        Case shuffled = shuffled(shuffled(told, ITEMS, world.random()), JOBS, world.random());
        Decision one = world.rules().decide(told);
        Decision other = world.rules().decide(shuffled);
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.routes().stream().map(route -> route.outcome()))
                .isEqualTo(one.routes().stream().map(route -> route.outcome()).toList());
        assertThat(other.bars().stream().map(bar -> bar.outcome()))
                .isEqualTo(one.bars().stream().map(bar -> bar.outcome()).toList());
    }

    private static Case shuffled(Case told, Rows<Row> list, Random random) {
        Listing<Row> listing = told.lists().get(list.path());
        List<Row> rows = new ArrayList<>(listing.rows());
        Collections.shuffle(rows, random);
        return told.with(list, Listing.of(listing.extent(), rows));
    }

    @Property
    void deciding_twice_gives_one_answer(@ForAll("worlds") World world) {
        Decision one = world.decision();
        Decision other = Rules.of(world.rules().norms()).decide(world.subject());
        assertThat(everything(other)).isEqualTo(everything(one));
        assertThat(everything(one)).as("asked again").isEqualTo(everything(other));
        assertThat(one.explain(Locale.CHINA)).isNotEmpty().isEqualTo(other.explain(Locale.CHINA));
        assertThat(one.explain(Locale.ENGLISH)).isNotEmpty();
    }

    /** The rules that are made up are such as a policy may have, and the policy decides by them alike. */
    @Property
    void a_resolved_policy_decides_alike(@ForAll("worlds") World world) {
        ResolvedPolicy policy = Cases.resolve(RandomRules.layers(world.rules().norms()), Cases.TODAY);
        Decision decision = policy.answer(QUESTION, world.subject().told());
        assertThat(sides(decision)).isEqualTo(sides(world.decision()));
    }

    private static List<Object> everything(Decision decision) {
        return List.of(
                decision.verdict(),
                decision.routes(),
                decision.bars(),
                decision.conditions(),
                decision.unmet(),
                decision.missing(),
                decision.missingNorms(),
                decision.judgements(),
                decision.obligations(),
                decision.discrepancies(),
                decision.readings(),
                decision.policy());
    }

    /** Relaxations of what stands on the required side only, or of what nothing but a route refers to. */
    @Property
    void a_relaxation_never_makes_anything_worse(@ForAll("worlds") World world) {
        List<Integer> relaxed = sides(world.decision());
        for (String id : List.of("satisfies", "waives-imposed", "lowers-threshold")) {
            Norm norm = world.rules().ofSlot(id);
            assertThat(norm.slot()).isInstanceOf(Relaxation.class);
            List<Integer> strict = sides(world.rules().without(norm).decide(world.subject()));
            assertAtLeast(relaxed, strict, id);
        }
    }

    @Property
    void a_bar_never_helps(@ForAll("worlds") World world) {
        List<Integer> barred = sides(world.decision());
        Norm bar = world.rules().ofSlot("bar-1");
        assertThat(bar.slot()).isInstanceOf(Bar.class);
        assertAtLeast(sides(world.rules().without(bar).decide(world.subject())), barred, "without bar");
    }

    private static void assertAtLeast(List<Integer> sides, List<Integer> others, String what) {
        for (int i = 0; i < sides.size(); i++) {
            assertThat(sides.get(i)).as("%s: no. %s", what, i).isGreaterThanOrEqualTo(others.get(i));
        }
    }

    @Property
    void a_parameter_held_open_turns_nothing_round(@ForAll("worlds") World world) {
        LinkedQuestion linked = world.rules().linked();
        Object told = world.subject().told();
        Truth truth = Standing.of(linked, linked.frame(told));
        linked.parameters().forEach((parameter, number) -> {
            Truth held = Standing.of(linked, linked.frameHoldingOpen(told, number));
            if (!held.isOpen()) {
                assertThat(truth.holds()).as("%s held open", parameter).isEqualTo(held.holds());
                assertThat(truth.isOpen()).isFalse();
            }
        });
    }

    @Property
    void a_reading_that_is_not_named_could_be_any_other(@ForAll("worlds") World world) {
        Decision decision = world.decision();
        if (side(decision.verdict()) == 0 || !decision.readings().isEmpty()) {
            return;
        }
        for (Colour option : Colour.values()) {
            Rules otherwise =
                    world.rules().setting(RandomRules.READING.by("T/1").is(option));
            assertThat(otherwise.decide(world.subject()).verdict()).isEqualTo(decision.verdict());
        }
    }
}
