package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.A;
import static io.zhicheng.policy.engine.Case.B;
import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_COLOUR;
import static io.zhicheng.policy.engine.Case.ITEM_N;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.ITEM_TEXT;
import static io.zhicheng.policy.engine.Case.JOBS;
import static io.zhicheng.policy.engine.Case.JOB_OK;
import static io.zhicheng.policy.engine.Case.JUDGED;
import static io.zhicheng.policy.engine.Case.M;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Cases.criterion;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.missing;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.engine.Interval.INFINITE;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.engine.Interval.unknown;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Measures.leastOf;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Evidence;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, taken or asked of the rows of a list: told wholly, partly, or with blanks. */
class RowNodesTest {
    private static final Row OK = ROW.with(ITEM_OK, true);
    private static final Row BAD = ROW.with(ITEM_OK, false);

    private static Row row(int n) {
        return OK.with(ITEM_N, n);
    }

    @Test
    void counts_rows_that_pass_and_those_that_may() {
        Measure<Integer> sound = count(ITEMS, ITEM_OK.yes());
        assertThat(measure(BLANK.whole(ITEMS, OK, BAD, OK), sound)).isEqualTo(point(2));
        assertThat(measure(BLANK.whole(ITEMS, OK, ROW, BAD), sound)).isEqualTo(unknown(1, 2));
        assertThat(measure(BLANK.partly(ITEMS, OK, ROW), sound)).isEqualTo(unknown(1, INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), sound)).isEqualTo(point(0));
        assertThat(measure(BLANK, sound)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void a_count_is_open_by_judgement_only_where_no_fact_is_missing() {
        Measure<Integer> judged = count(ITEMS, all(ITEM_OK.yes(), JUDGED.yes()));
        assertThat(measure(BLANK.whole(ITEMS, OK, OK, BAD), judged)).isEqualTo(new Interval(0, 2, true));
        assertThat(measure(BLANK.whole(ITEMS, OK, ROW), judged)).isEqualTo(unknown(0, 2));
        assertThat(measure(BLANK.partly(ITEMS, OK), judged)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void names_what_a_count_lacks() {
        Measure<Integer> sound = count(ITEMS, ITEM_OK.yes());
        assertThat(missing(BLANK.whole(ITEMS, OK, ROW, BAD), sound)).containsExactly("items[1].ok");
        assertThat(missing(BLANK.partly(ITEMS, OK, ROW), sound)).containsExactly("items[1].ok", "all items");
        assertThat(missing(BLANK, sound)).containsExactly("all items");
        assertThat(missing(BLANK.whole(ITEMS, OK), sound)).isEmpty();
    }

    @Test
    void counts_different_values() {
        Measure<Integer> colours = distinct(ITEM_COLOUR, ITEMS, ITEM_OK.yes());
        Row red = OK.with(ITEM_COLOUR, Colour.RED);
        Row green = OK.with(ITEM_COLOUR, Colour.GREEN);
        assertThat(measure(BLANK.whole(ITEMS, red, green, red), colours)).isEqualTo(point(2));
        assertThat(measure(BLANK.whole(ITEMS, red, OK), colours)).isEqualTo(unknown(1, 2));
        assertThat(measure(BLANK.whole(ITEMS, OK, OK), colours)).isEqualTo(unknown(1, 2));
        assertThat(measure(BLANK.whole(ITEMS, red, BAD), colours)).isEqualTo(point(1));
        assertThat(measure(BLANK.whole(ITEMS, red, ROW.with(ITEM_COLOUR, Colour.GREEN)), colours))
                .isEqualTo(unknown(1, 2));
        assertThat(measure(BLANK.whole(ITEMS, red, ROW), colours)).isEqualTo(unknown(1, 2));
        assertThat(measure(BLANK.whole(ITEMS, ROW), colours)).isEqualTo(unknown(0, 1));
        assertThat(measure(BLANK.partly(ITEMS, red, green), colours)).isEqualTo(unknown(2, INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), colours)).isEqualTo(point(0));
        assertThat(missing(BLANK.whole(ITEMS, red, ROW), colours)).containsExactly("items[1].ok", "items[1].colour");
        assertThat(missing(BLANK.whole(ITEMS, red, OK), colours)).containsExactly("items[1].colour");
    }

    @Test
    void counts_different_values_of_which_some_are_left_to_judgement() {
        Measure<Integer> colours = distinct(ITEM_COLOUR, ITEMS, JUDGED.yes());
        Row red = ROW.with(ITEM_COLOUR, Colour.RED);
        assertThat(measure(BLANK.whole(ITEMS, red, red), colours)).isEqualTo(new Interval(0, 1, true));
        assertThat(measure(BLANK.whole(ITEMS, red, ROW), colours)).isEqualTo(unknown(0, 2));
    }

    @Test
    void texts_differ_by_what_they_say() {
        Measure<Integer> texts = distinct(ITEM_TEXT, ITEMS);
        Row x = ROW.with(ITEM_TEXT, "x");
        assertThat(measure(BLANK.whole(ITEMS, x, ROW.with(ITEM_TEXT, "y"), x), texts))
                .isEqualTo(point(2));
    }

    @Test
    void sums() {
        Measure<Integer> total = sum(ITEM_N, ITEMS, ITEM_OK.yes());
        assertThat(measure(BLANK.whole(ITEMS, row(2), row(3), BAD.with(ITEM_N, 9)), total))
                .isEqualTo(point(5));
        assertThat(measure(BLANK.whole(ITEMS, row(2), ROW.with(ITEM_N, 3)), total))
                .isEqualTo(unknown(2, 5));
        assertThat(measure(BLANK.whole(ITEMS, row(2), OK), total)).isEqualTo(unknown(2, INFINITE));
        assertThat(measure(BLANK.partly(ITEMS, row(2)), total)).isEqualTo(unknown(2, INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), total)).isEqualTo(point(0));
        assertThat(missing(BLANK.whole(ITEMS, row(2), OK, ROW), total))
                .containsExactly("items[2].ok", "items[1].n", "items[2].n");
        assertThat(missing(BLANK.partly(ITEMS, row(2)), total)).containsExactly("all items");
    }

    @Test
    void least_and_greatest() {
        Case two = BLANK.whole(ITEMS, row(2), row(3));
        assertThat(measure(two, least(ITEM_N, ITEMS))).isEqualTo(point(2));
        assertThat(measure(two, greatest(ITEM_N, ITEMS))).isEqualTo(point(3));
        Case open = BLANK.whole(ITEMS, row(4), ROW.with(ITEM_N, 3), ROW.with(ITEM_N, 7));
        assertThat(measure(open, least(ITEM_N, ITEMS, ITEM_OK.yes()))).isEqualTo(unknown(3, 4));
        assertThat(measure(open, greatest(ITEM_N, ITEMS, ITEM_OK.yes()))).isEqualTo(unknown(4, 7));
        Case more = BLANK.partly(ITEMS, row(4));
        assertThat(measure(more, least(ITEM_N, ITEMS))).isEqualTo(unknown(-INFINITE, 4));
        assertThat(measure(more, greatest(ITEM_N, ITEMS))).isEqualTo(unknown(4, INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), least(ITEM_N, ITEMS))).isEqualTo(point(INFINITE));
        assertThat(measure(BLANK.whole(ITEMS), greatest(ITEM_N, ITEMS))).isEqualTo(point(-INFINITE));
    }

    @Test
    void a_fold_over_rows_left_to_judgement() {
        Measure<Integer> total = sum(ITEM_N, ITEMS, JUDGED.yes());
        assertThat(measure(BLANK.whole(ITEMS, row(2)), total)).isEqualTo(new Interval(0, 2, true));
        assertThat(measure(BLANK.whole(ITEMS, row(2), OK), total)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void every_row() {
        Criterion sound = every(ITEMS, ITEM_OK.yes());
        assertThat(test(BLANK.whole(ITEMS), sound)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, OK, OK), sound)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, OK, BAD, ROW), sound)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.whole(ITEMS, OK, ROW), sound)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.partly(ITEMS, OK), sound)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.partly(ITEMS, BAD), sound)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK, sound)).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(BLANK.partly(ITEMS, OK, ROW), sound)).containsExactly("items[1].ok", "all items");
    }

    @Test
    void some_row() {
        Criterion sound = some(ITEMS, ITEM_OK.yes());
        assertThat(test(BLANK.whole(ITEMS), sound)).isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.whole(ITEMS, BAD, OK), sound)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, BAD, ROW), sound)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.partly(ITEMS, BAD), sound)).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.partly(ITEMS, OK), sound)).isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, BAD), no(ITEMS, ITEM_OK.yes()))).isEqualTo(Truth.TRUE);
    }

    @Test
    void judgement_of_rows_is_beaten_by_rows_that_may_be_told() {
        assertThat(test(BLANK.whole(ITEMS, OK), every(ITEMS, JUDGED.yes()))).isEqualTo(Truth.JUDGEMENT);
        assertThat(test(BLANK.partly(ITEMS, OK), every(ITEMS, JUDGED.yes()))).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.partly(ITEMS, OK), some(ITEMS, JUDGED.yes()))).isEqualTo(Truth.UNKNOWN);
    }

    private static Finding explained(Case subject, Criterion criterion, Norm... norms) {
        Cases.Bench<TestNode> bench = criterion(subject, criterion, norms);
        return bench.node().explain(bench.frame());
    }

    private static List<Integer> rows(Finding finding) {
        return finding.evidence().stream().map(Evidence::row).toList();
    }

    @Test
    void tells_the_rows_that_decided() {
        Case told = BLANK.whole(ITEMS, OK, BAD, ROW, BAD);
        Finding every = explained(told, every(ITEMS, ITEM_OK.yes()));
        assertThat(rows(every)).containsExactly(1, 3);
        assertThat(every.parts()).hasSize(2);
        assertThat(every.form()).isEqualTo(Finding.Form.EVERY);
        assertThat(every.label().en()).startsWith("every item");
        Finding some = explained(told, some(ITEMS, ITEM_OK.yes()));
        assertThat(rows(some)).containsExactly(0);
        assertThat(some.form()).isEqualTo(Finding.Form.SOME);
        assertThat(some.label().en()).startsWith("some item");
        assertThat(some.evidence().get(0).path()).isEqualTo("items");
    }

    @Test
    void tells_the_rows_that_counted() {
        Case told = BLANK.whole(ITEMS, row(1), BAD, ROW, row(4));
        assertThat(rows(explained(told, count(ITEMS, ITEM_OK.yes()).atLeast(3))))
                .containsExactly(0, 3);
        assertThat(rows(explained(told, sum(ITEM_N, ITEMS, ITEM_OK.yes()).atLeast(3))))
                .containsExactly(0, 3);
    }

    private static final Derived<Integer> MOST = Derived.of("most", Unit.COUNT, "最多", "most");
    private static final Norm MOST_OF_ITEMS = MOST.by("T/1").is(greatest(ITEM_N, ITEMS));

    /** The derived value walks the same list; the row in hand must still be in hand afterwards. */
    @Test
    void a_walk_within_a_walk_leaves_the_row_in_hand() {
        Case told = BLANK.whole(ITEMS, row(5), ROW.with(ITEM_OK, false).with(ITEM_N, 5), OK.with(ITEM_N, 1), row(5));
        Measure<Integer> best = count(ITEMS, ITEM_N.atLeast(MOST), ITEM_OK.yes());
        assertThat(measure(told, best, MOST_OF_ITEMS)).isEqualTo(unknown(2, 2));
        Criterion first = some(ITEMS, ITEM_N.atLeast(MOST), ITEM_OK.yes());
        Case firstOnly = BLANK.whole(ITEMS, row(5), BAD.with(ITEM_N, 1));
        assertThat(test(firstOnly, first, MOST_OF_ITEMS)).isEqualTo(Truth.TRUE);
        assertThat(rows(explained(firstOnly, first, MOST_OF_ITEMS))).containsExactly(0);
        Case blankInFirst = BLANK.whole(ITEMS, ROW.with(ITEM_N, 5), BAD.with(ITEM_N, 1));
        assertThat(missing(blankInFirst, first, MOST_OF_ITEMS)).containsExactly("items[0].ok");
    }

    @Test
    void the_rows_of_one_list_against_those_of_another() {
        Criterion forEachItemAJob = every(ITEMS, some(JOBS, JOB_OK.same(ITEM_OK)));
        Row good = ROW.with(JOB_OK, true);
        assertThat(test(BLANK.whole(ITEMS, OK, OK).whole(JOBS, good), forEachItemAJob))
                .isEqualTo(Truth.TRUE);
        assertThat(test(BLANK.whole(ITEMS, OK, BAD).whole(JOBS, good), forEachItemAJob))
                .isEqualTo(Truth.FALSE);
        assertThat(test(BLANK.whole(ITEMS, OK).whole(JOBS, good, ROW), forEachItemAJob))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void a_derived_value_of_a_row_is_measured_for_each_row() {
        Derived<Integer> more = Derived.of("more", Unit.COUNT, "更多", "more");
        Norm norm = more.by("T/1").is(plus(ITEM_N, M));
        assertThat(measure(BLANK.with(M, 1).whole(ITEMS, row(1), row(2)), sum(more, ITEMS), norm))
                .isEqualTo(point(5));
        assertThat(missing(BLANK.with(M, 1).whole(ITEMS, row(1), OK), sum(more, ITEMS), norm))
                .containsExactly("items[1].n");
    }

    /** It is reached first inside the walk and then outside of it; only there does it read a row that is not its own. */
    @Test
    void free_rows_are_found_wherever_a_value_is_read() {
        Derived<Integer> ofRow = Derived.of("of-row", Unit.COUNT, "行", "of row");
        Derived<Integer> both = Derived.of("both", Unit.COUNT, "两者", "both");
        Norms norms =
                Cases.norms(ofRow.by("T/1").is(plus(ITEM_N, M)), both.by("T/2").is(plus(sum(ofRow, ITEMS), ofRow)));
        assertThat(new FreeRows(norms).of(ofRow)).containsExactly(ITEMS);
        assertThat(new FreeRows(norms).of(both)).containsExactly(ITEMS);
    }

    @Test
    void a_choice_and_an_extremum_name_their_rows() {
        Case told = BLANK.with(A, true).with(B, false).whole(ITEMS, row(1), row(3));
        Measure<Integer> sum = sum(ITEM_N, ITEMS);
        Measure<Integer> least = least(ITEM_N, ITEMS, ITEM_N.atMost(1));
        assertThat(rows(explained(told, choose(A.yes(), least, sum).atLeast(9))))
                .containsExactly(0);
        assertThat(rows(explained(told, choose(B.yes(), least, sum).atLeast(9))))
                .containsExactly(0, 1);
        assertThat(rows(explained(told, leastOf(least, sum).atLeast(9)))).containsExactly(0, 1);
        assertThat(rows(explained(told, plus(least, least).atLeast(9)))).containsExactly(0);
    }
}
