package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_COLOUR;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A draw by lot, by examples. */
class RowDrawTest {
    /** A few of the pools of the laws, so that examples alone show what a draw is. */
    @Test
    void agrees_with_all_choices_of_some_pools() {
        for (int seed = 1; seed <= 15; seed++) {
            DrawPool pool = DrawPool.of(new Random(seed));
            ResolvedPolicy policy = pool.policy();
            if (pool.draw() instanceof RowDraw.Chosen chosen) {
                assertThat(pool.keeps(policy, chosen.chosen(), pool.rules()))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(chosen.passedOver().values()).allMatch(rules -> !rules.isEmpty());
            } else if (pool.draw() instanceof RowDraw.Impossible impossible) {
                Set<Requirement> conflict =
                        DrawPool.requirements(impossible.conflict().keySet());
                assertThat(pool.choices()).as("seed " + seed).noneMatch(choice -> pool.keeps(policy, choice, conflict));
                DrawPool.subsets(pool.rules(), conflict.size() - 1)
                        .forEach(smaller ->
                                assertThat(pool.choices()).anyMatch(choice -> pool.keeps(policy, choice, smaller)));
            }
        }
    }

    @Test
    void a_rule_that_is_no_count_is_refused_by_name() {
        Norm odd = DrawPool.OTHER.by("T/7").demands(any(some(ITEMS, ITEM_OK.yes()), some(ITEMS, ITEM_N.atLeast(1))));
        Row open = ROW.with(ITEM_OK, true).with(ITEM_N, 1);
        DrawPool pool = new DrawPool(List.of(open), List.of(odd), new BitSet(), Optional.empty(), List.of(0));
        assertThatIllegalArgumentException()
                .isThrownBy(pool::draw)
                .withMessageContaining("requirement other (T/7)")
                .withMessageContaining("Maybe it can be written as a count");
    }

    @Test
    void a_shortage_says_what_is_needed_and_what_there_is() {
        Norm band = DrawPool.BAND.by("T/1").demands(DrawPool.SIZE.atLeast(3));
        Norm red = DrawPool.RED
                .by("T/3")
                .demands(count(ITEMS, ITEM_COLOUR.is(Colour.RED)).atLeast(2));
        List<Row> rows = List.of(ROW.with(ITEM_COLOUR, Colour.RED), ROW, ROW.with(ITEM_COLOUR, Colour.BLUE));
        DrawPool pool = new DrawPool(rows, List.of(band, red), new BitSet(), Optional.empty(), List.of(0, 1, 2));
        assertThat(pool.draw())
                .isEqualTo(new RowDraw.Impossible(Map.of(DrawPool.RED, new RowDraw.Shortage(2, 1)), Map.of()));
    }

    @Test
    void a_decision_agrees() {
        Norm band = DrawPool.BAND.by("T/1").demands(DrawPool.SIZE.atLeast(2));
        DrawPool pool =
                new DrawPool(List.of(ROW, ROW, ROW), List.of(band), new BitSet(), Optional.empty(), List.of(2, 0, 1));
        RowDraw.Chosen chosen = (RowDraw.Chosen) pool.draw();
        assertThat(chosen.chosen().stream()).containsExactly(0, 2);
        Decision decision = pool.policy().answer(QUESTION, pool.told(chosen.chosen()));
        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }
}
