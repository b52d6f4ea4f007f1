package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_CHANNEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SAME_AS_THIS;
import static io.zhicheng.policy.fact.JudgementFacts.MAJOR_CONTRIBUTION;
import static io.zhicheng.policy.fact.JudgementFacts.UNUSUAL_TALENT;
import static io.zhicheng.policy.gansu.grassroots.Routes.SPECIAL_TALENT;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.model.title.DualChannel.PROVINCE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * GS28 chapter 10, section (1): two channels to a senior title (双通道晋升职称), one of them a year, and the province's
 * evaluation of special talent beside them.
 */
public final class DualChannels {
    /** Grass-roots staff choose either channel; for everybody else there is the province-wide one only. */
    public static final Requirement CHANNEL_OPEN =
            ELIGIBILITY.requirement("channel-open", "申报通道对本人开放", "the channel is open to the applicant");
    /** Another application of the same year went into the other channel (当年同时申报两个通道). */
    public static final Bar BOTH_CHANNELS_IN_ONE_YEAR =
            ELIGIBILITY.bar("both-channels-in-one-year", "当年已申报另一通道", "applied in the other channel in the same year");

    static List<Norm> norms() {
        return ImmutableList.of(
                CHANNEL_OPEN.by("GS28/10.1-a").demands(any(CHANNEL.is(PROVINCE), GRASS_ROOTS_UNIT)),
                // literal: a rejected or withdrawn application of the year is one too
                BOTH_CHANNELS_IN_ONE_YEAR
                        .by("GS28/10.1-b")
                        .appliesWhen(
                                all(
                                        SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR),
                                        some(
                                                PRIOR_APPLICATIONS,
                                                PRIOR_YEAR.same(REVIEW_YEAR),
                                                not(PRIOR_CHANNEL.same(CHANNEL)),
                                                not(SAME_AS_THIS.yes()))),
                                SPECIAL_TALENT),
                // the text has no criteria: the provincial body judges
                SPECIAL_TALENT
                        .by("GS28/10.1-c")
                        .opensTo(any(MAJOR_CONTRIBUTION.yes(), UNUSUAL_TALENT.yes())
                                .onlyFor(all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR, FULL_SENIOR), GRASS_ROOTS_UNIT))));
    }

    private DualChannels() {}
}
