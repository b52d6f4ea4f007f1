package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.Compositions.COMPOSITION_LAWFUL;
import static io.zhicheng.policy.fact.Compositions.GRASS_ROOTS_COMMITTEE;
import static io.zhicheng.policy.fact.Compositions.MEMBERS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_EMPLOYER_TIER;
import static io.zhicheng.policy.fact.Compositions.MEMBER_FROM_GRASS_ROOTS;
import static io.zhicheng.policy.fact.Compositions.MEMBER_PRESENT;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GS28 chapter 9, section (1), first half: committees of their own for the senior titles of the grass roots
 * (单独组建评委会), and where their experts come from.
 */
public final class SeparateCommittees {
    /** Senior titles of the grass roots leave the province's large group (从全省的大组中分出去). */
    public static final Obligation REVIEWED_APART = COMPOSITION_LAWFUL.obligation(
            "reviewed-apart",
            STEP,
            Party.SERIES_DEPARTMENT,
            "基层高级职称单独组建评委会、单独评审",
            "senior titles of the grass roots have a committee and a review of their own");
    /** The department of the series takes the lead, as a rule (原则上由系列主管部门牵头). */
    public static final Duty SERIES_DEPARTMENT_LEADS = COMPOSITION_LAWFUL.duty(
            "series-department-leads",
            Party.SERIES_DEPARTMENT,
            "系列（专业）主管部门牵头组建评委会并负责评审",
            "set up the committee and answer for the review");
    /** Neighbouring municipalities may try a joint committee (联合组建). */
    public static final Duty JOINT_COMMITTEES = COMPOSITION_LAWFUL.duty(
            "joint-committees",
            Party.MUNICIPAL_HRSS,
            "探索相邻市州联合组建评委会",
            "try joint committees of neighbouring municipalities");
    /** Practice and display of results may be added to the committee's review (多种评价方式). */
    public static final Duty OTHER_WAYS_OF_REVIEW = COMPOSITION_LAWFUL.duty(
            "other-ways-of-review",
            Party.REVIEW_COMMITTEE,
            "可结合实践操作、业绩展示等评价方式",
            "add practice, display of results and the like where it helps");
    /** How many sit on the committee (评委总数): the roster, not the attendance. */
    public static final Derived<Integer> COMMITTEE_SIZE =
            Derived.of("committee-size", Unit.COUNT, "评委总数", "number of members");
    /** The member comes from the grass roots (基层专家). */
    public static final Requirement GRASS_ROOTS_MEMBER =
            COMPOSITION_LAWFUL.condition("grass-roots-member", "基层专家", "expert from the grass roots");
    /** The member comes from a unit of the province or of a municipality (省市属单位专家); central units count with them. */
    public static final Requirement MEMBER_FROM_ABOVE =
            COMPOSITION_LAWFUL.condition("member-from-above", "省市属单位专家", "expert from a provincial or municipal unit");
    /** The share that experts from the grass roots exceed: the text says mainly (为主). */
    public static final Parameter<Share> GRASS_ROOTS_MEMBERS_ABOVE = Parameter.of(
            "grass-roots-members-above", Unit.SHARE, "基层专家应超过的比例", "share that grass-roots experts exceed");
    /** Most experts come from the grass roots (以基层为主). */
    public static final Requirement MAINLY_GRASS_ROOTS = COMPOSITION_LAWFUL.requirement(
            "mainly-grass-roots", "评委会专家以基层为主", "most experts come from the grass roots");
    /** The largest share of experts from provincial and municipal units. */
    public static final Parameter<Share> MEMBERS_FROM_ABOVE_AT_MOST = Parameter.of(
            "members-from-above-at-most",
            Unit.SHARE,
            "省市属单位专家比例上限",
            "largest share of experts from provincial and municipal units");
    /** No more experts from provincial and municipal units than that (不超过30%). */
    public static final Requirement FEW_FROM_ABOVE = COMPOSITION_LAWFUL.requirement(
            "few-from-above", "省市属单位专家不超过30%", "no more than 30% come from provincial and municipal units");
    /** Among those present the share is larger: to be looked at, since the text speaks of the committee. */
    public static final Obligation MANY_FROM_ABOVE_PRESENT = COMPOSITION_LAWFUL.obligation(
            "many-from-above-present",
            WARNING,
            Party.COMMITTEE_OFFICE,
            "出席评委中省市属单位专家超过30%",
            "more than 30% of those present come from provincial and municipal units");

    static List<Norm> norms() {
        return ImmutableList.of(
                REVIEWED_APART.by("GS28/9.1-a").comesWhen(GRASS_ROOTS_COMMITTEE.yes()),
                SERIES_DEPARTMENT_LEADS.by("GS28/9.1-b"),
                JOINT_COMMITTEES.by("GS28/9.1-c"),
                OTHER_WAYS_OF_REVIEW.by("GS28/9.1-f"),
                COMMITTEE_SIZE.by("GS28/9.1-e").is(count(MEMBERS)),
                // a unit of a prefecture itself is of the grass roots in some prefectures only
                GRASS_ROOTS_MEMBER
                        .by("GS28/9.1-d", "GS28/3.1-a", "GS28/3.1-b")
                        .demands(any(
                                MEMBER_EMPLOYER_TIER.is(RURAL, COUNTY),
                                all(MEMBER_EMPLOYER_TIER.is(PREFECTURE), MEMBER_FROM_GRASS_ROOTS.yes()))),
                MEMBER_FROM_ABOVE
                        .by("GS28/9.1-e", "GS28/3.1-b")
                        .demands(any(
                                MEMBER_EMPLOYER_TIER.is(PROVINCE, CENTRAL),
                                all(MEMBER_EMPLOYER_TIER.is(PREFECTURE), MEMBER_FROM_GRASS_ROOTS.no()))),
                GRASS_ROOTS_MEMBERS_ABOVE.by("GS28/9.1-d").is(Share.of(1, 2)),
                MAINLY_GRASS_ROOTS
                        .by("GS28/9.1-d")
                        .demands(share(count(MEMBERS, GRASS_ROOTS_MEMBER), COMMITTEE_SIZE)
                                .above(GRASS_ROOTS_MEMBERS_ABOVE)
                                .when(GRASS_ROOTS_COMMITTEE.yes())),
                MEMBERS_FROM_ABOVE_AT_MOST.by("GS28/9.1-e").is(Share.percent(30)),
                FEW_FROM_ABOVE
                        .by("GS28/9.1-e")
                        .demands(share(count(MEMBERS, MEMBER_FROM_ABOVE), COMMITTEE_SIZE)
                                .atMost(MEMBERS_FROM_ABOVE_AT_MOST)
                                .when(GRASS_ROOTS_COMMITTEE.yes())),
                MANY_FROM_ABOVE_PRESENT
                        .by("GS28/9.1-e")
                        .comesWhen(all(
                                GRASS_ROOTS_COMMITTEE.yes(),
                                share(
                                                count(MEMBERS, MEMBER_PRESENT.yes(), MEMBER_FROM_ABOVE),
                                                count(MEMBERS, MEMBER_PRESENT.yes()))
                                        .above(MEMBERS_FROM_ABOVE_AT_MOST))));
    }

    private SeparateCommittees() {}
}
