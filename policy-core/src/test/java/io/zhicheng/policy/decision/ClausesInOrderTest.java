package io.zhicheng.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesInOrderTest {

    @Test
    void clauses_stand_in_the_order_of_the_documents_whatever_order_they_come_in() {
        assertThat(inOrder(clause("B/2"), clause("A/10"), clause("B/1"), clause("A/9"), clause("A/11")))
                .containsExactly(clause("A/9"), clause("A/10"), clause("A/11"), clause("B/1"), clause("B/2"));
    }

    @Test
    void a_clause_cited_again_stands_there_once() {
        assertThat(inOrder(clause("A/1"), clause("A/1"), clause("A/2"), clause("A/1"), clause("A/2")))
                .containsExactly(clause("A/1"), clause("A/2"));
    }

    @Test
    void two_clauses_of_one_id_both_stand_there_in_the_order_in_which_they_come() {
        assertThat(inOrder(clause("A/1", "new"), clause("A/2"), clause("A/1", "old"), clause("A/1", "new")))
                .containsExactly(clause("A/1", "new"), clause("A/1", "old"), clause("A/2"));
    }

    private static List<Clause> inOrder(Clause... cited) {
        ClausesInOrder clauses = new ClausesInOrder();
        for (Clause clause : cited) {
            clauses.add(clause);
        }
        return clauses.all();
    }

    private static Clause clause(String id) {
        return clause(id, "text");
    }

    private static Clause clause(String id, String text) {
        return Clause.builder(ClauseId.parse(id))
                .numbering("1")
                .area("area")
                .kind(ClauseKind.DECISION)
                .appliesTo("all")
                .zh(text)
                .en(text)
                .build();
    }
}
