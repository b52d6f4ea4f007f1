package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.RosterSecrecy.ROSTER_KEPT_SECRET;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.committee.Composition;

/** GS28 chapter 9, section (2), and GS268 chapter 3: the list of members is not made public. */
class RosterSecrecyBoundaryTest extends ProvinceTable {
    @Override
    protected void clauses() {
        clause("GS28/9.2-a")
                .line("published roster -> violation", ROSTER_KEPT_SECRET, NOT_MET, published(true))
                .line("internal list only -> ok", ROSTER_KEPT_SECRET, MET, published(false))
                .line("+ not told -> undetermined", ROSTER_KEPT_SECRET, UNKNOWN, Composition.untold());
        // what becomes of a list is told of the members only: a list of committees publishes none
        clause("GS268/3-f")
                .line("public list with members -> violation", ROSTER_KEPT_SECRET, NOT_MET, published(true))
                .line("list of committees without members (7.1) -> fine", ROSTER_KEPT_SECRET, MET, published(false));
    }

    private static Composition published(boolean published) {
        return Composition.untold().withRosterPublished(published);
    }
}
