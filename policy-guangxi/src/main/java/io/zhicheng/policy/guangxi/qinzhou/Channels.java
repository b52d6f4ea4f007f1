package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.FILED_ON;
import static io.zhicheng.policy.fact.CareerFacts.LABOUR_RELATIONS;
import static io.zhicheng.policy.fact.CareerFacts.LABOUR_SPELL;
import static io.zhicheng.policy.fact.CareerFacts.LABOUR_STATUS;
import static io.zhicheng.policy.fact.CareerFacts.LABOUR_UNIT;
import static io.zhicheng.policy.fact.JudgementFacts.RESULTS_RECOGNISED;
import static io.zhicheng.policy.fact.PersonFacts.FREELANCE_FIELD;
import static io.zhicheng.policy.fact.PersonFacts.STATUS_TOLD;
import static io.zhicheng.policy.fact.SubmissionFacts.APPLYING_BODY;
import static io.zhicheng.policy.fact.SubmissionFacts.APPLYING_UNIT;
import static io.zhicheng.policy.fact.SubmissionFacts.EMPLOYER_CONSENTS;
import static io.zhicheng.policy.fact.SubmissionFacts.EMPLOYER_OPINION_WRITTEN;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.OTHER_FREELANCE_FIELDS;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.FILE_ENTRUSTED_HERE;
import static io.zhicheng.policy.model.application.ApplyingBody.FILE_SERVICE;
import static io.zhicheng.policy.model.application.ApplyingBody.TRADE_ASSOCIATION;
import static io.zhicheng.policy.model.application.ApplyingBody.UNIT;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.model.career.FreelanceField.ANIMATION;
import static io.zhicheng.policy.model.career.FreelanceField.ARTS_AND_CRAFTS;
import static io.zhicheng.policy.model.career.FreelanceField.FILM_AND_TELEVISION;
import static io.zhicheng.policy.model.career.FreelanceField.FINE_ARTS;
import static io.zhicheng.policy.model.career.FreelanceField.LITERATURE;
import static io.zhicheng.policy.model.career.FreelanceField.OTHER;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.greatest;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** QZ4 chapter 2, section (1), items 1 and 2: through whom to apply, and what an applicant is. */
public final class Channels {
    /** Applies through one of the bodies that the notice allows. */
    public static final Requirement THROUGH_WHOM =
            ELIGIBILITY.requirement("through-whom", "申报单位符合规定", "applies through a body that may take it");
    /** Through the unit of the labour relationship. */
    public static final Requirement THROUGH_OWN_UNIT = ELIGIBILITY.condition(
            "through-own-unit", "通过人事劳动关系所在单位申报", "applies through the unit of the labour relationship");
    /** Through the talent market that keeps the file, with the unit's consent and opinion. */
    public static final Requirement THROUGH_TALENT_MARKET = ELIGIBILITY.condition(
            "through-talent-market",
            "档案托管者经所在单位同意通过人才市场推荐申报",
            "applies through the talent market that keeps the file, with the unit's consent");
    /** As a freelancer, through the keeper of the file or a trade association. */
    public static final Requirement AS_FREELANCER = ELIGIBILITY.condition(
            "as-freelancer", "自由职业者经档案托管机构或行业协会申报", "a freelancer with results recognised by the trade");
    /** Audit, publicity and recommendation are the body's, in the place of a unit. */
    public static final Obligation BODY_RECOMMENDS = ELIGIBILITY.obligation(
            "body-recommends",
            STEP,
            Party.RECOMMENDING_BODY,
            "由档案托管机构或行业协会履行审核、公示、推荐程序",
            "the keeper of the file or the trade association audits, publicises and recommends");
    /** What the applicant is, by the unit of the labour relationship on the day of applying (身份性质). */
    public static final Derived<ApplicantStatus> STATUS =
            Derived.code("applicant-status", ApplicantStatus.class, "申报人身份性质", "status of the applicant");

    /** The relationship stands on the day of applying. */
    private static final Criterion STANDS = all(
            LABOUR_SPELL.start().atMost(FILED_ON), LABOUR_SPELL.endExclusive().above(FILED_ON));

    static List<Change> changes() {
        return ImmutableList.of(
                add(THROUGH_WHOM
                        .by("QZ4/2.1.1-a", "QZ4/2.1.1-b", "QZ4/2.1.1-c")
                        .demands(any(THROUGH_OWN_UNIT, THROUGH_TALENT_MARKET, AS_FREELANCER))),
                add(THROUGH_OWN_UNIT
                        .by("QZ4/2.1.1-a")
                        .demands(all(
                                APPLYING_BODY.is(UNIT),
                                some(LABOUR_RELATIONS, STANDS, LABOUR_UNIT.same(APPLYING_UNIT))))),
                add(THROUGH_TALENT_MARKET
                        .by("QZ4/2.1.1-b")
                        .demands(all(
                                APPLYING_BODY.is(FILE_SERVICE),
                                FILE_ENTRUSTED_HERE,
                                EMPLOYER_CONSENTS.yes(),
                                EMPLOYER_OPINION_WRITTEN.yes()))),
                add(AS_FREELANCER
                        .by("QZ4/2.1.1-c")
                        .demands(all(
                                STATUS.is(FREELANCER),
                                APPLYING_BODY.is(FILE_SERVICE, TRADE_ASSOCIATION),
                                any(
                                        FREELANCE_FIELD.is(
                                                FILM_AND_TELEVISION, FINE_ARTS, ANIMATION, ARTS_AND_CRAFTS, LITERATURE),
                                        all(FREELANCE_FIELD.is(OTHER), OTHER_FREELANCE_FIELDS.is(true))),
                                RESULTS_RECOGNISED.yes()))),
                add(BODY_RECOMMENDS.by("QZ4/2.1.1-d").comesWhen(STATUS.is(FREELANCER))),
                // nobody has two labour relationships on one day; who has none is a freelancer
                add(STATUS.by("QZ4/2.1.2")
                        .is(
                                choose(
                                        some(LABOUR_RELATIONS, STANDS),
                                        greatest(LABOUR_STATUS, LABOUR_RELATIONS, STANDS),
                                        constant(Unit.codes(ApplicantStatus.class), FREELANCER)),
                                STATUS_TOLD)));
    }

    private Channels() {}
}
