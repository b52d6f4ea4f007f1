package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.fact.ReviewCommittees.TERM_ENDS_ON;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.AUTHORISED_ON_RECORD;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_LAPSE_BY_TERM;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import java.time.LocalDate;
import java.util.List;

/** LX282 chapter 1, section (4), first sentence: committees stand, without a term, as the province says. */
public final class StandingBodies {
    private static final LocalDate TERMS_ABOLISHED = LocalDate.of(2018, 1, 1);

    /** The term had ended before terms were abolished: that it revives is not said, so its authorisation is looked at. */
    public static final Obligation LAPSED_BEFORE = COMPETENT.obligation(
            "lapsed-before",
            WARNING,
            Party.APPROVING_AUTHORITY,
            "任期在2018年前已届满，应核对授权记录",
            "the term had ended before 2018: look for the authorisation on record");

    static List<Change> changes() {
        return ImmutableList.of(
                restate(AUTHORISED_ON_RECORD, "LX282/1.4-a").since(TERMS_ABOLISHED),
                restate(NO_LAPSE_BY_TERM, "LX282/1.4-a").since(TERMS_ABOLISHED),
                add(LAPSED_BEFORE.by("LX282/1.4-a").comesWhen(TERM_ENDS_ON.below(TERMS_ABOLISHED)))
                        .since(TERMS_ABOLISHED));
    }

    private StandingBodies() {}
}
