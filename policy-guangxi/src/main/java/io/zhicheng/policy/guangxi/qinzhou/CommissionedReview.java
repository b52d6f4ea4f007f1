package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.SubmissionFacts.LOCAL_COMMITTEE_EXISTS;
import static io.zhicheng.policy.fact.SubmissionFacts.REVIEW_PATH;
import static io.zhicheng.policy.fact.UnitFacts.UNIT_DIVISION;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.CONNECTED;
import static io.zhicheng.policy.guangxi.qinzhou.SystemChannel.OWN_SYSTEM_UNIT;
import static io.zhicheng.policy.model.title.ReviewPath.ENTRUSTED;
import static io.zhicheng.policy.model.title.ReviewPath.LOCAL_COMMITTEE;
import static io.zhicheng.policy.model.title.ReviewPath.OWN_SYSTEM;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 chapter 2, section (1), item 4: commissioned review (委托评审). Other provinces may commission the city with the
 * intermediate level; where the city has no committee, it commissions another place.
 */
public final class CommissionedReview {
    /** Professionals of another province whose intermediate title the city is commissioned to review. */
    public static final Requirement COMMISSIONED_HERE = ELIGIBILITY.condition(
            "commissioned-here", "外省人员委托我市评审中级职称", "another province commissions the city with an intermediate title");
    /** The commission stands in for a tie to the city. */
    public static final Relaxation COMMISSION_FOR_TIE = ELIGIBILITY.relaxation(
            "commission-for-tie", "委托评审人员不要求与钦州有工作、户口或档案关系", "the commission stands in for a tie to the city");
    /** The way by which the city reviews the title: by a committee of its own, or by commissioning another place. */
    public static final Derived<ReviewPath> PATH_OF_CITY =
            Derived.code("path-of-city", ReviewPath.class, "市内评审渠道", "way by which the city reviews the title");
    /** The application goes the way it should. */
    public static final Requirement PATH_OPEN =
            ELIGIBILITY.requirement("path-open", "评审渠道符合规定", "the way of review is the right one");
    /** The title office of the applicant's own city issues the papers. */
    public static final Obligation COMMISSION_PAPERS = ELIGIBILITY.obligation(
            "commission-papers",
            DOCUMENT,
            Party.PREFECTURE_TITLE_OFFICE,
            "申报人所属市级职改管理部门出具委托材料",
            "the title office of the applicant's own city issues the commission");
    /** The city's title office agrees, and then recommends to the committee. */
    public static final Obligation CITY_AGREES = ELIGIBILITY.obligation(
            "city-agrees",
            STEP,
            Party.PREFECTURE_TITLE_OFFICE,
            "经市职改办审核同意后推荐到相应系列中级评委会",
            "the city's title office agrees and recommends to the intermediate committee of the series");
    /** The city's title office issues the papers for what it sends out. */
    public static final Obligation CITY_COMMISSIONS = ELIGIBILITY.obligation(
            "city-commissions",
            DOCUMENT,
            Party.PREFECTURE_TITLE_OFFICE,
            "市内未组建评委会的，由市职改办出具委托材料",
            "without a committee of its own, the city commissions another place");

    private static final DivisionCode REGION = DivisionCode.of("450000");

    static List<Change> changes() {
        return ImmutableList.of(
                add(COMMISSIONED_HERE
                        .by("QZ4/2.1.4-a")
                        .demands(all(
                                REVIEW_PATH.is(ENTRUSTED),
                                not(within(UNIT_DIVISION, REGION)),
                                SOUGHT_LEVEL.is(INTERMEDIATE)))),
                add(COMMISSION_FOR_TIE.by("QZ4/2.1.4-a").satisfies(CONNECTED, COMMISSIONED_HERE)),
                add(PATH_OF_CITY
                        .by("QZ4/2.1.4-d")
                        .is(choose(
                                LOCAL_COMMITTEE_EXISTS.yes(),
                                constant(Unit.codes(ReviewPath.class), LOCAL_COMMITTEE),
                                constant(Unit.codes(ReviewPath.class), ENTRUSTED)))),
                add(PATH_OPEN
                        .by("QZ4/2.1.4-d", "QZ4/2.1.4-a", "QZ4/2.1.3-a")
                        .demands(any(
                                REVIEW_PATH.same(PATH_OF_CITY),
                                COMMISSIONED_HERE,
                                all(REVIEW_PATH.is(OWN_SYSTEM), OWN_SYSTEM_UNIT)))),
                add(COMMISSION_PAPERS.by("QZ4/2.1.4-b").comesWhen(COMMISSIONED_HERE)),
                add(CITY_AGREES.by("QZ4/2.1.4-c").comesWhen(COMMISSIONED_HERE)),
                add(CITY_COMMISSIONS
                        .by("QZ4/2.1.4-d")
                        .comesWhen(
                                all(REVIEW_PATH.is(ENTRUSTED), PATH_OF_CITY.is(ENTRUSTED), not(COMMISSIONED_HERE)))));
    }

    private CommissionedReview() {}
}
