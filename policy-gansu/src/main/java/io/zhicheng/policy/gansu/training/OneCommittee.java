package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_COMMITTEE;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_CHANNEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_COMMITTEE;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SAME_AS_THIS;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.BOTH_CHANNELS_IN_ONE_YEAR;
import static io.zhicheng.policy.gansu.grassroots.DualChannels.CHANNEL_OPEN;
import static io.zhicheng.policy.gansu.grassroots.Routes.SPECIAL_TALENT;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import java.util.List;

/**
 * GSPX1 chapter 2, section (3), item 6: grass-roots staff may apply in the province, too, but to one committee a year.
 * Each channel has a committee of its own, so that both in one year are two committees, as the province has it.
 */
public final class OneCommittee {
    /** Another application of the year went to another committee in the same channel. */
    public static final Bar OTHER_COMMITTEE_IN_ONE_YEAR = ELIGIBILITY.bar(
            "other-committee-in-one-year", "当年已向另一评委会申报", "applied to another committee in the same year");

    static List<Change> changes() {
        return ImmutableList.of(
                restate(CHANNEL_OPEN, "GSPX1/2.3.6-a", "GSPX1/1.2-a"),
                restate(BOTH_CHANNELS_IN_ONE_YEAR, "GSPX1/2.3.6-b"),
                add(OTHER_COMMITTEE_IN_ONE_YEAR
                        .by("GSPX1/2.3.6-b")
                        .appliesWhen(
                                some(
                                        PRIOR_APPLICATIONS,
                                        PRIOR_YEAR.same(REVIEW_YEAR),
                                        PRIOR_CHANNEL.same(CHANNEL),
                                        not(SAME_AS_THIS.yes()),
                                        not(PRIOR_COMMITTEE.same(SOUGHT_COMMITTEE))),
                                SPECIAL_TALENT)));
    }

    private OneCommittee() {}
}
