package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_EMPLOYER;
import static io.zhicheng.policy.fact.Compositions.MEMBER_OUTSIDE_SYSTEM;
import static io.zhicheng.policy.gansu.committee.MemberBars.BARS_HOLD;
import static io.zhicheng.policy.gansu.committee.MemberBars.FULL_SENIOR_BY_FULL_SENIOR;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_BELOW_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_NEW_AT_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_RETIRED;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_LIMITED_TITLE;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_MORALITY_PROBLEM;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.COMMITTEE_SIZE;
import static io.zhicheng.policy.gansu.committee.SeparateCommittees.GRASS_ROOTS_MEMBER;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Criteria.ALWAYS;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * LX282 chapter 2, section (1): who is chosen as a judge, and who may not be one (评委成员的遴选). The bars are the province's;
 * here they hold for every committee.
 */
public final class JudgeSelection {
    /** Judges are chosen among peers who are sound, able, fair and disciplined. */
    public static final Duty SOUND_PEERS = COMPOSITION_LAWFUL.duty(
            "sound-peers",
            Party.EMPLOYING_UNIT,
            "从同行专家中推荐遴选政治素质和业务水平高、公道正派、遵守纪律的专家",
            "recommend peers who are sound, able, fair and disciplined");
    /** No expert of the grass roots or the front line sits (吸收基层和工作一线的专家): no number is given. */
    public static final Obligation NO_GRASS_ROOTS_EXPERT = COMPOSITION_LAWFUL.obligation(
            "no-grass-roots-expert",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "评委中没有基层和工作一线专家",
            "no expert of the grass roots sits on the committee");
    /** No peer from outside the own system and trade sits (本系统、本行业以外的同行专家). */
    public static final Obligation NO_OUTSIDE_EXPERT = COMPOSITION_LAWFUL.obligation(
            "no-outside-expert",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "评委中没有本系统、本行业以外的同行专家",
            "no peer from outside the own system and trade sits on the committee");
    /** The share of members from one unit above which a committee is no longer broad. */
    public static final Parameter<Share> ONE_EMPLOYER_AT_MOST =
            Parameter.of("one-employer-at-most", Unit.SHARE, "同一单位评委比例上限", "largest share of members from one unit");
    /**
     * One unit dominates the committee. The text wants it broad and representative (广泛性和代表性) and gives no number; the
     * half that it sets for defence groups is taken, as a warning.
     */
    public static final Obligation ONE_EMPLOYER_DOMINATES = COMPOSITION_LAWFUL.obligation(
            "one-employer-dominates",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "同一单位评委超过二分之一",
            "more than half of the members come from one unit");

    static List<Change> changes() {
        return ImmutableList.of(
                add(SOUND_PEERS.by("LX282/2.1-a")),
                add(NO_GRASS_ROOTS_EXPERT.by("LX282/2.1-b").comesWhen(no(MEMBERS, GRASS_ROOTS_MEMBER))),
                add(NO_OUTSIDE_EXPERT.by("LX282/2.1-b").comesWhen(no(MEMBERS, MEMBER_OUTSIDE_SYSTEM.yes()))),
                add(ONE_EMPLOYER_AT_MOST.by("LX282/2.1-b", "LX282/4.2-e").is(Share.of(1, 2))),
                add(ONE_EMPLOYER_DOMINATES
                        .by("LX282/2.1-b")
                        .comesWhen(share(largestGroup(MEMBER_EMPLOYER, MEMBERS), COMMITTEE_SIZE)
                                .above(ONE_EMPLOYER_AT_MOST))),
                replace(BARS_HOLD
                        .by("LX282/2.1-c", "LX282/2.1-d", "LX282/2.1-e", "LX282/2.1-f", "LX282/2.1-g", "LX282/2.1-h")
                        .demands(ALWAYS)),
                restate(NO_MORALITY_PROBLEM, "LX282/2.1-c"),
                restate(NOBODY_BELOW_LEVEL, "LX282/2.1-d"),
                restate(FULL_SENIOR_BY_FULL_SENIOR, "LX282/2.1-d"),
                restate(NOBODY_NEW_AT_LEVEL, "LX282/2.1-e"),
                restate(NO_LIMITED_TITLE, "LX282/2.1-f"),
                restate(NOBODY_UNDER_INVESTIGATION, "LX282/2.1-g"),
                restate(NOBODY_RETIRED, "LX282/2.1-h"));
    }

    private JudgeSelection() {}
}
