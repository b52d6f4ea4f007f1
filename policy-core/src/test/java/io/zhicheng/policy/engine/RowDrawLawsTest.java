package io.zhicheng.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.rule.Requirement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A draw by lot: on small lists everything that it says is held against all choices there are. */
class RowDrawLawsTest {
    @Provide
    Arbitrary<DrawPool> pools() {
        return Arbitraries.randoms().map(DrawPool::of);
    }

    @Property(tries = 500)
    void what_is_drawn_passes_and_nothing_passes_where_nothing_is_drawn(@ForAll("pools") DrawPool pool) {
        ResolvedPolicy policy = pool.policy();
        if (pool.draw() instanceof RowDraw.Chosen chosen) {
            assertThat(pool.keeps(policy, chosen.chosen(), pool.rules())).isTrue();
            assertThat(pool.choices()).contains(chosen.chosen());
        } else {
            assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, pool.rules()));
        }
    }

    @Property(tries = 300)
    void a_conflict_is_one_and_there_is_no_smaller(@ForAll("pools") DrawPool pool) {
        if (pool.draw() instanceof RowDraw.Impossible impossible) {
            ResolvedPolicy policy = pool.policy();
            Set<Requirement> conflict =
                    DrawPool.requirements(impossible.conflict().keySet());
            assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, conflict));
            DrawPool.subsets(pool.rules(), conflict.size() - 1)
                    .forEach(smaller -> assertThat(pool.choices())
                            .as("kept " + smaller)
                            .anyMatch(choice -> pool.keeps(policy, choice, smaller)));
        }
    }

    @Property(tries = 300)
    void a_concession_lets_everything_else_be_kept(@ForAll("pools") DrawPool pool) {
        if (pool.draw() instanceof RowDraw.Impossible impossible) {
            ResolvedPolicy policy = pool.policy();
            Set<Requirement> conceded =
                    DrawPool.requirements(impossible.concessions().keySet());
            List<Requirement> others = pool.rules().stream()
                    .filter(rule -> !conceded.contains(rule))
                    .toList();
            boolean helps = pool.choices().stream().anyMatch(choice -> pool.keeps(policy, choice, others));
            if (conceded.isEmpty()) {
                List<Requirement> fixed = pool.rules().stream()
                        .filter(rule -> pool.norms().stream()
                                .noneMatch(norm ->
                                        Norms.target(norm).filter(rule::equals).isPresent()))
                        .toList();
                assertThat(pool.choices()).noneMatch(choice -> pool.keeps(policy, choice, fixed));
            } else {
                assertThat(helps).isTrue();
                assertThat(impossible.concessions().values()).allMatch(concession -> concession.rows() > 0);
            }
        }
    }

    @Property(tries = 200)
    void the_lots_alone_decide(@ForAll("pools") DrawPool pool) {
        assertThat(pool.draw()).isEqualTo(pool.draw());
    }

    @Property(tries = 200)
    void every_lawful_choice_can_come_about(@ForAll("pools") DrawPool pool) {
        if (pool.draw() instanceof RowDraw.Chosen drawn) {
            ResolvedPolicy policy = pool.policy();
            int size = drawn.chosen().cardinality();
            for (BitSet choice : pool.choices()) {
                if (choice.cardinality() == size
                        && pool.keeps(policy, choice, pool.rules())
                        && (pool.warnings().isEmpty()
                                || !drawn.notHeeded().isEmpty()
                                || !pool.warned(policy, choice))) {
                    List<Integer> lots = new ArrayList<>(pool.lots());
                    lots.sort(java.util.Comparator.comparing(row -> !choice.get(row)));
                    DrawPool other =
                            new DrawPool(pool.rows(), pool.norms(), pool.designated(), Optional.of(size), lots);
                    assertThat(((RowDraw.Chosen) other.draw()).chosen()).isEqualTo(choice);
                }
            }
        }
    }

    @Property(tries = 200)
    void a_warning_is_heeded_where_there_is_room(@ForAll("pools") DrawPool pool) {
        if (!pool.warnings().isEmpty() && pool.draw() instanceof RowDraw.Chosen drawn) {
            ResolvedPolicy policy = pool.policy();
            int size = drawn.chosen().cardinality();
            boolean room = pool.choices().stream()
                    .anyMatch(choice -> choice.cardinality() == size
                            && pool.keeps(policy, choice, pool.rules())
                            && !pool.warned(policy, choice));
            assertThat(drawn.notHeeded().isEmpty()).isEqualTo(room);
            assertThat(pool.warned(policy, drawn.chosen())).isEqualTo(!room);
        }
    }

    @Property(tries = 200)
    void a_row_is_passed_over_for_rules_that_leave_no_room(@ForAll("pools") DrawPool pool) {
        if (pool.draw() instanceof RowDraw.Chosen drawn) {
            assertThat(drawn.passedOver().values()).allMatch(rules -> !rules.isEmpty());
            drawn.passedOver()
                    .keySet()
                    .forEach(row -> assertThat(drawn.chosen().get(row)).isFalse());
        }
    }
}
