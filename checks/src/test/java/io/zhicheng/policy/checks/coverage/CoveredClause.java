package io.zhicheng.policy.checks.coverage;

import io.zhicheng.policy.model.clause.Clause;
import java.util.List;

/**
 * A clause with what the project has made of it.
 *
 * @param clause the clause
 * @param status in one word
 * @param rule the slots of the norms that cite it, or the reason why none does
 * @param tests the boundary tables that show it
 */
record CoveredClause(Clause clause, ClauseStatus status, String rule, List<String> tests) {

    String csv() {
        return String.join(
                ",",
                clause.id().toString(),
                clause.kind().code(),
                status.code(),
                quoted(rule),
                quoted(String.join(" ", tests)));
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
