package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.clause.ClauseId;

/**
 * The clause that a norm rests on. It is checked against the clause catalogue when a policy is resolved: a citation
 * that no document has is an error there.
 *
 * @param clause the clause
 */
public record Citation(ClauseId clause) {

    /** The citation of a clause written as in the catalogue: {@code GS28/5.1-a}. */
    public static Citation of(String clause) {
        return new Citation(ClauseId.parse(clause));
    }

    @Override
    public String toString() {
        return clause.toString();
    }
}
