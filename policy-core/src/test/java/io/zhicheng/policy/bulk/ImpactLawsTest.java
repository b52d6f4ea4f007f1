package io.zhicheng.policy.bulk;

import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.module.Changes.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.bulk.ImpactSummary.OfChange;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every two policies and every population, however much of it is told. */
class ImpactLawsTest {
    private static final List<Flag> FLAGS =
            List.of(Admissions.BANNED, Admissions.SUSPENDED, Admissions.EDITOR, Admissions.FIELD, Admissions.PRIZE);

    private static final Policy[][] POLICIES = IntStream.range(0, 4)
            .mapToObj(papers -> IntStream.range(0, 4)
                    .mapToObj(years -> policy(papers, years))
                    .toArray(Policy[]::new))
            .toArray(Policy[][]::new);

    private static Policy policy(int papers, int years) {
        return Admissions.with(
                set(Admissions.NEEDED.by("V/1").is(papers)),
                set(Admissions.TENURE.by("V/2").is(years)));
    }

    @Provide
    Arbitrary<Case> people() {
        return Arbitraries.randomValue(random -> {
            Case person = Admissions.blank();
            for (Flag flag : FLAGS) {
                person = random.nextInt(4) == 0 ? person : person.with(flag, random.nextInt(3) == 0);
            }
            return told(told(person, Admissions.YEARS, random), Admissions.PAPERS, random);
        });
    }

    private static Case told(Case person, Fact<Integer> fact, Random random) {
        return random.nextInt(4) == 0 ? person : person.with(fact, random.nextInt(5));
    }

    private static ImpactSummary between(Policy before, Policy after, List<Case> people, List<Shift<Case>> shifts) {
        return Impact.between(before, after, QUESTION).run(people.stream(), shifts::add, fault -> {
            throw new AssertionError(fault.cause());
        });
    }

    @Property
    void a_policy_does_nothing_to_its_own_population(
            @ForAll("people") Case person,
            @ForAll @IntRange(max = 3) int papers,
            @ForAll @IntRange(max = 3) int years) {
        List<Shift<Case>> shifts = new ArrayList<>();
        ImpactSummary summary = between(POLICIES[papers][years], policy(papers, years), List.of(person), shifts);
        assertThat(shifts).isEmpty();
        assertThat(summary.changes()).isEmpty();
        assertThat(summary.count(Effect.SAME)).isEqualTo(1);
    }

    @Property
    void the_other_way_round_everything_is_mirrored(
            @ForAll @Size(max = 20) List<@From("people") Case> people,
            @ForAll @IntRange(max = 15) int one,
            @ForAll @IntRange(max = 15) int other) {
        Policy first = POLICIES[one / 4][one % 4];
        Policy second = POLICIES[other / 4][other % 4];
        List<Shift<Case>> there = new ArrayList<>();
        List<Shift<Case>> back = new ArrayList<>();
        ImpactSummary to = between(first, second, people, there);
        ImpactSummary from = between(second, first, people, back);
        for (Verdict a : Verdict.values()) {
            for (Verdict b : Verdict.values()) {
                assertThat(to.count(a, b)).isEqualTo(from.count(b, a));
            }
        }
        assertThat(to.count(Effect.GAINS)).isEqualTo(from.count(Effect.LOSES));
        assertThat(to.count(Effect.LOSES)).isEqualTo(from.count(Effect.GAINS));
        assertThat(to.count(Effect.BECOMES_CLEAR)).isEqualTo(from.count(Effect.BECOMES_OPEN));
        assertThat(sorted(to.changes()))
                .isEqualTo(sorted(
                        from.changes().stream().map(ImpactLawsTest::mirrored).toList()));
        assertThat(there)
                .extracting(Shift::index)
                .isEqualTo(back.stream().map(Shift::index).toList());
        assertThat(there)
                .extracting(
                        shift -> shift.causes().stream().map(Cause::obstacle).toList())
                .isEqualTo(back.stream()
                        .map(shift ->
                                shift.causes().stream().map(Cause::obstacle).toList())
                        .toList());
    }

    private static OfChange mirrored(OfChange of) {
        return new OfChange(
                of.kind(),
                of.id(),
                of.label(),
                /* before= */ of.after(),
                /* after= */ of.before(),
                /* gains= */ of.loses(),
                /* gainsAlone= */ of.losesAlone(),
                /* loses= */ of.gains(),
                /* losesAlone= */ of.gainsAlone());
    }

    private static List<OfChange> sorted(List<OfChange> changes) {
        return changes.stream().sorted(Comparator.comparing(OfChange::id)).toList();
    }

    @Property
    void asking_for_more_makes_nobody_gain_and_opens_nothing(
            @ForAll @Size(max = 20) List<@From("people") Case> people,
            @ForAll @IntRange(max = 2) int papers,
            @ForAll @IntRange(max = 3) int years) {
        List<Shift<Case>> shifts = new ArrayList<>();
        ImpactSummary summary = between(POLICIES[papers][years], POLICIES[papers + 1][years], people, shifts);
        assertThat(summary.count(Effect.GAINS)).isZero();
        assertThat(summary.count(Verdict.INELIGIBLE, Verdict.INELIGIBLE))
                .isEqualTo(people.size()
                        - summary.count(Verdict.ELIGIBLE, Verdict.ELIGIBLE)
                        - summary.count(Verdict.UNDETERMINED, Verdict.UNDETERMINED)
                        - shifts.size());
        assertThat(shifts)
                .allMatch(shift -> shift.before().verdict() == Verdict.ELIGIBLE
                        || shift.after().verdict() == Verdict.INELIGIBLE);
        // one change is all there is, so it did each loss alone
        assertThat(summary.changes())
                .allMatch(of -> of.id().equals("needed")
                        && of.losesAlone() == summary.count(Effect.LOSES)
                        && of.loses() == of.losesAlone());
    }

    /** A way that is lost by one change alone, and no other way, is there again once that change is taken back. */
    @Property
    void what_a_change_alone_takes_it_gives_back(
            @ForAll @Size(max = 20) List<@From("people") Case> people,
            @ForAll @IntRange(max = 2) int papers,
            @ForAll @IntRange(max = 2) int years) {
        Policy strict = POLICIES[papers + 1][years + 1];
        ImpactSummary both = between(POLICIES[papers][years], strict, people, new ArrayList<>());
        List<Shift<Case>> lost = new ArrayList<>();
        between(POLICIES[papers][years], strict, people, lost);
        lost.removeIf(shift -> shift.effect() != Effect.LOSES);
        long byPapers = lost.stream()
                .filter(shift -> isBack(POLICIES[papers][years + 1], shift))
                .count();
        long byYears = lost.stream()
                .filter(shift -> isBack(POLICIES[papers + 1][years], shift))
                .count();
        assertThat(alone(both, "needed")).isEqualTo(byPapers);
        assertThat(alone(both, "tenure")).isEqualTo(byYears);
    }

    /** A way that was open all the way is no longer closed, though facts that now count may be missing. */
    private static boolean isBack(Policy policy, Shift<Case> shift) {
        Set<Optional<Route>> open = shift.before().ways().stream()
                .filter(way -> way.outcome() == Outcome.MET)
                .map(Way::route)
                .collect(Collectors.toSet());
        return policy.answer(QUESTION, shift.input()).ways().stream()
                .anyMatch(way -> open.contains(way.route()) && !way.isClosed());
    }

    private static long alone(ImpactSummary summary, String id) {
        return summary.changes().stream()
                .filter(of -> of.id().equals(id))
                .mapToLong(OfChange::losesAlone)
                .sum();
    }
}
