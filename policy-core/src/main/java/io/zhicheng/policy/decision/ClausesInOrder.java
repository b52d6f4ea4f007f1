package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses that a text cites, each once, in the order of the documents. Each is put where it belongs when it comes: rules
 * mostly come in that order too, so that nearly every clause goes to the end.
 */
final class ClausesInOrder {
    private final List<Clause> clauses = new ArrayList<>();

    List<Clause> all() {
        return clauses;
    }

    void add(Clause clause) {
        int last = clauses.size() - 1;
        if (last < 0 || order(last, clause) < 0) {
            clauses.add(clause);
            return;
        }
        int place = behindAllUpTo(clause);
        if (!isJustBefore(place, clause)) {
            clauses.add(place, clause);
        }
    }

    /** How the clause at a place stands to another; a rule is often cited again at once. */
    private int order(int place, Clause clause) {
        Clause there = clauses.get(place);
        return there.equals(clause) ? 0 : there.id().compareTo(clause.id());
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

    /** Two policies that are compared may have two clauses of one id. */
    private boolean isJustBefore(int place, Clause clause) {
        for (int i = place - 1; i >= 0 && order(i, clause) == 0; i--) {
            if (clauses.get(i).equals(clause)) {
                return true;
            }
        }
        return false;
    }
}
