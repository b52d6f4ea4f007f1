package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that a text cites, each once, in the order of the documents. Rules mostly come in that order, so that a clause
 * goes to the end; a second route cites most of them again.
 */
final class ClausesInOrder {
    private final List<Clause> clauses = new ArrayList<>();
    /** The same clauses, to tell at once which were cited before. Made when one does not go to the end. */
    private @Nullable Set<Clause> cited;

    List<Clause> all() {
        return clauses;
    }

    void add(Clause clause) {
        if (cited == null) {
            if (isBehindAll(clause)) {
                clauses.add(clause);
                return;
            }
            if (clauses.get(clauses.size() - 1).equals(clause)) { // a rule is often cited again at once
                return;
            }
            cited = new HashSet<>(clauses);
        }
        if (cited.add(clause)) {
            clauses.add(isBehindAll(clause) ? clauses.size() : behindAllUpTo(clause), clause);
        }
    }

    private boolean isBehindAll(Clause clause) {
        return clauses.isEmpty() || order(clauses.size() - 1, clause) < 0;
    }

    /** How the clause at a place stands to another; two policies that are compared may have two clauses of one id. */
    private int order(int place, Clause clause) {
        return clauses.get(place).id().compareTo(clause.id());
    }

    private int behindAllUpTo(Clause clause) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order(middle, clause) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
