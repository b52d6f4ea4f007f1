package io.zhicheng.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.bulk.ClauseStatistics;
import io.zhicheng.policy.bulk.ClauseStatistics.OfNorm;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.engine.KernelLawsTest.Rules;
import io.zhicheng.policy.engine.KernelLawsTest.World;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ways say in short what verdicts and findings say, and who is kept out by one norm is let in without it. */
class WayLawsTest {

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::of);
    }

    @Property
    void nobody_is_eligible_whose_ways_are_all_closed(@ForAll("worlds") World world) {
        Decision decision = world.decision();
        assertThat(decision.ways().stream().allMatch(Way::isClosed))
                .isEqualTo(decision.verdict() == Verdict.INELIGIBLE);
        assertThat(decision.ways().stream().anyMatch(way -> way.outcome() == Outcome.MET))
                .isEqualTo(decision.verdict() == Verdict.ELIGIBLE);
        assertThat(decision.ways())
                .allMatch(way -> way.isClosed() != way.obstacles().isEmpty());
    }

    @Property
    void ways_are_the_routes_that_are_there(@ForAll("worlds") World world) {
        Decision decision = world.decision();
        if (decision.routes().isEmpty()) {
            long certain = told(decision, Outcome.NOT_MET) + applying(decision, Outcome.MET);
            long other = told(decision, Outcome.NOT_APPLICABLE) + applying(decision, Outcome.NOT_APPLICABLE);
            assertThat(decision.ways()).singleElement().satisfies(way -> {
                assertThat(way.route()).isEmpty();
                assertThat(way.obstacles()).hasSizeBetween((int) certain, (int) (certain + other));
            });
            return;
        }
        List<RouteStanding> there = decision.routes().stream()
                .filter(route -> route.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        assertThat(decision.ways())
                .extracting(way -> way.route().orElseThrow())
                .isEqualTo(there.stream().map(RouteStanding::route).toList());
        assertThat(decision.ways())
                .extracting(Way::outcome)
                .isEqualTo(there.stream().map(RouteStanding::outcome).toList());
    }

    /** What is not applicable, as closed or as exempt, may close a way: a finding does not tell which it is. */
    private static long told(Decision decision, Outcome outcome) {
        return decision.conditions().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    private static long applying(Decision decision, Outcome outcome) {
        return decision.bars().stream().filter(bar -> bar.outcome() == outcome).count();
    }

    /** Of bars and requirements that nothing else refers to; what a route itself asks for cannot be left out of it. */
    @Property
    void who_is_kept_out_by_one_norm_alone_is_not_kept_out_without_it(@ForAll("worlds") World world) {
        Decision decision = world.decision();
        if (decision.verdict() != Verdict.INELIGIBLE) {
            return;
        }
        List<OfNorm> norms =
                Stream.of(decision).collect(ClauseStatistics.collector()).norms();
        for (Norm norm : world.rules().norms()) {
            if (norm.slot() instanceof Bar || RandomRules.IMPOSED.contains(norm.slot())) {
                Optional<OfNorm> counted = norms.stream()
                        .filter(of -> of.norm().kind().equals(norm.slot().kind())
                                && of.norm().id().equals(norm.slot().id()))
                        .findFirst();
                boolean alone = counted.map(of -> of.alone() == 1).orElse(false);
                Rules without = world.rules().without(norm);
                assertThat(without.decide(world.subject()).verdict() != Verdict.INELIGIBLE)
                        .as("alone: %s", norm.slot())
                        .isEqualTo(alone);
            }
        }
    }

    @Property
    void obstacles_are_bars_requirements_and_the_route_itself(@ForAll("worlds") World world) {
        for (Way way : world.decision().ways()) {
            assertThat(way.obstacles()).doesNotHaveDuplicates();
            for (Obstacle obstacle : way.obstacles()) {
                assertThat(obstacle.slot() instanceof Bar
                                || obstacle.slot() instanceof Requirement
                                || way.route().filter(obstacle.slot()::equals).isPresent())
                        .isTrue();
                assertThat(obstacle.clause()).isEqualTo(obstacle.clauses().get(0));
            }
        }
    }
}
