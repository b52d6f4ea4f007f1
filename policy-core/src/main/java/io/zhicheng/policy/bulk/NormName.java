package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import java.io.Serializable;
import java.util.List;

/**
 * A norm by its name, as data that can travel between the parts of a cluster.
 *
 * @param kind the kind of its slot: requirement, bar, route, relaxation, derived, parameter
 * @param id the stable name of its slot
 * @param label what people call it
 * @param clauses the clauses that it rests on, the governing one first
 */
public record NormName(String kind, String id, Label label, List<ClauseId> clauses) implements Serializable {

    static NormName of(Obstacle obstacle) {
        return of(obstacle.slot(), ids(obstacle.clauses()));
    }

    static NormName of(Slot slot, List<ClauseId> clauses) {
        return new NormName(slot.kind(), slot.id(), slot.label(), clauses);
    }

    static List<ClauseId> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).collect(ImmutableList.toImmutableList());
    }
}
