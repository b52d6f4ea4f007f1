package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.CaseBallots.CASE_PASSED;

import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;

/**
 * The slots by which a ballot is counted. They belong to no region, so that a count can be asked of any policy; what
 * fills them is a layer's: who may vote, which votes count, how many carry a case.
 */
public final class VoteCount {
    /** Asked of a member: may he or she vote on this case (有权表决). */
    public static final Requirement MAY_VOTE =
            CASE_PASSED.condition("may-vote", "有权对该申报人表决", "the member may vote on the case");

    /** Asked of a vote: does it count (有效). */
    public static final Requirement VOTE_COUNTS = CASE_PASSED.condition("vote-counts", "该票有效", "the vote counts");

    /**
     * The members who attend and may vote on this case (出席并有权表决的评委). The attendance minimum and the majority are both
     * measured by this number.
     */
    public static final Derived<Integer> VOTERS =
            Derived.of("voters", Unit.COUNT, "出席并有权表决的评委人数", "members present who may vote on the case");

    /** Votes in favour that count (同意票). */
    public static final Derived<Integer> VOTES_FOR = Derived.of("votes-for", Unit.COUNT, "同意票数", "votes for");

    /** Votes against that count (不同意票). */
    public static final Derived<Integer> VOTES_AGAINST =
            Derived.of("votes-against", Unit.COUNT, "不同意票数", "votes against");

    /** Abstentions that count (弃权票). */
    public static final Derived<Integer> ABSTENTIONS = Derived.of("abstentions", Unit.COUNT, "弃权票数", "abstentions");

    /** Spoilt papers among the votes that count (废票). */
    public static final Derived<Integer> SPOILT_PAPERS =
            Derived.of("spoilt-papers", Unit.COUNT, "废票数", "spoilt papers");

    /** The share of the voters that carries a case, inclusive (通过所需比例). */
    public static final Parameter<Share> MAJORITY =
            Parameter.of("majority", Unit.SHARE, "通过所需比例", "share of the voters that carries a case");

    /** Enough of the members present are in favour (达到通过票数). */
    public static final Requirement MAJORITY_REACHED =
            CASE_PASSED.requirement("majority-reached", "同意票达到通过比例", "enough of the members present are in favour");

    private VoteCount() {}
}
