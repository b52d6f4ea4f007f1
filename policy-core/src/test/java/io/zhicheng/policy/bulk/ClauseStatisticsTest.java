package io.zhicheng.policy.bulk;

import static io.zhicheng.policy.bulk.Admissions.POLICY;
import static io.zhicheng.policy.bulk.Admissions.person;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.module.Changes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is kept out by what, worked out by hand. */
class ClauseStatisticsTest {

    private static ClauseStatistics of(Policy policy, Stream<Case> people) {
        return people.map(person -> policy.answer(QUESTION, person)).collect(ClauseStatistics.collector());
    }

    private static ClauseStatistics ofTen() {
        return of(POLICY, Admissions.ten().stream());
    }

    @Test
    void of_ten_people_one_may_apply_and_one_is_open() {
        assertThat(ofTen().subjects()).isEqualTo(10);
        assertThat(ofTen().keptOut()).isEqualTo(8);
        assertThat(ofTen().withoutWay()).isZero();
    }

    /**
     * Numbers of people: 1 lacks years; 2 years and papers; 3 papers; 4 is banned; 5 banned and suspended; 6 lacks years on
     * one way and a prize on the other; 7 the same and papers on both; 9 papers, whatever the years.
     */
    @Test
    void norms() {
        assertThat(ofTen().norms())
                .extracting(of -> of.norm().kind(), of -> of.norm().id(), of -> of.inTheWay(), of -> of.alone())
                .containsExactly(
                        tuple("requirement", "papers", 4L, 2L), // 2 3 7 9; 3 9
                        tuple("route", "normal", 4L, 2L), // 1 2 6 7; 1 6
                        tuple("bar", "banned", 2L, 1L), // 4 5; 4
                        tuple("route", "by-prize", 2L, 1L), // 6 7; 6
                        tuple("bar", "suspended", 1L, 0L)); // 5; with another
    }

    @Test
    void one_clause_with_two_bars_keeps_out_alone_whom_neither_bar_does() {
        assertThat(ofTen().clauses())
                .extracting(of -> of.clause().toString(), of -> of.inTheWay(), of -> of.alone())
                .containsExactly(
                        tuple("B/2", 4L, 2L), tuple("B/4", 4L, 2L), tuple("B/1", 2L, 2L), tuple("B/6", 2L, 1L));
    }

    @Test
    void a_norm_is_named_with_its_clauses() {
        assertThat(ofTen().norms().get(0).norm().clauses())
                .extracting(Object::toString)
                .containsExactly("B/2");
        assertThat(ofTen().norms().get(0).norm().label().en()).isEqualTo("enough papers");
    }

    @Test
    void for_whom_no_route_is_there_nothing_stands_in_the_way() {
        Policy onlyByPrize = Admissions.with(Changes.repeal(Admissions.NORMAL, "V/1"));
        ClauseStatistics statistics = of(onlyByPrize, Stream.of(person(5, 2)));
        assertThat(statistics.keptOut()).isEqualTo(1);
        assertThat(statistics.withoutWay()).isEqualTo(1);
        assertThat(statistics.norms()).isEmpty();
    }

    @Test
    void of_nobody() {
        assertThat(ClauseStatistics.NONE).isEqualTo(new ClauseStatistics(0, 0, 0, List.of(), List.of()));
        assertThat(ofTen().plus(ClauseStatistics.NONE)).isEqualTo(ofTen());
        assertThat(ClauseStatistics.NONE.plus(ofTen())).isEqualTo(ofTen());
    }

    @Test
    void parts_add_up_however_they_are_cut() {
        for (int cut = 0; cut <= 10; cut++) {
            ClauseStatistics first = of(POLICY, Admissions.ten().stream().limit(cut));
            ClauseStatistics rest = of(POLICY, Admissions.ten().stream().skip(cut));
            assertThat(first.plus(rest)).isEqualTo(ofTen());
            assertThat(rest.plus(first)).isEqualTo(ofTen());
        }
    }

    @Test
    void of_policies_resolved_apart_norms_of_one_name_count_together() {
        assertThat(Stream.of(POLICY, Admissions.with())
                        .map(policy -> policy.answer(QUESTION, person(5, 1)))
                        .collect(ClauseStatistics.collector())
                        .norms())
                .singleElement()
                .satisfies(of -> assertThat(of.alone()).isEqualTo(2));
    }

    @Test
    void they_travel_between_the_parts_of_a_cluster() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ofTen());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ofTen());
        }
    }
}
