package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.ROSTER_PUBLISHED;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * GS28 chapter 9, section (2), and GS268 chapter 3: who sits on a committee is not made public (人员组成不对外公布). The
 * published list of committees names bodies, not members.
 */
public final class RosterSecrecy {
    /** The list of members is not made public. */
    public static final Requirement ROSTER_KEPT_SECRET = COMPOSITION_LAWFUL.requirement(
            "roster-kept-secret", "评委会人员组成不对外公布", "the list of members is not made public");

    static List<Norm> norms() {
        return ImmutableList.of(ROSTER_KEPT_SECRET.by("GS28/9.2-a", "GS268/3-f").demands(ROSTER_PUBLISHED.no()));
    }

    private RosterSecrecy() {}
}
