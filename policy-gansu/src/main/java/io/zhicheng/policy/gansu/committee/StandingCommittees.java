package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.ReviewCommittees.AUTHORISED;
import static io.zhicheng.policy.fact.ReviewCommittees.COMMITTEE_AS_OF;
import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.fact.ReviewCommittees.REVIEWED_LEVEL;
import static io.zhicheng.policy.fact.ReviewCommittees.REVIEWED_ROUTE;
import static io.zhicheng.policy.fact.ReviewCommittees.TERM_ENDS_ON;
import static io.zhicheng.policy.gansu.grassroots.JuniorTitles.JUNIOR_BY_EMPLOYER_FROM;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.EXAMINATION;
import static io.zhicheng.policy.model.title.RouteToTitle.EXCEPTIONAL;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.yearOf;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * GS28 chapter 9, section (1), and GS268 chapter 3: a committee that is approved stands, without a term, and what it may
 * review; with GS28 5 (9), by which no committee reviews junior titles.
 */
public final class StandingCommittees {
    /** The committee is approved or authorised (经核准授权). */
    public static final Requirement AUTHORISED_ON_RECORD =
            COMPETENT.requirement("authorised-on-record", "评委会经核准授权", "the committee is approved or authorised");
    /** It does not lapse with the term for which it was once approved (取消任期制). */
    public static final Obligation NO_LAPSE_BY_TERM = COMPETENT.obligation(
            "no-lapse-by-term",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "取消评委会任期制，原任期届满后继续有效",
            "the term is abolished: the committee stands though its former term has ended");
    /** It may review normal and exceptional promotion alike. */
    public static final Obligation BOTH_PROMOTIONS = COMPETENT.obligation(
            "both-promotions",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "经核准的评委会可以评审正常晋升和破格晋升",
            "an approved committee may review normal and exceptional promotion");
    /** No committee reviews a junior title. */
    public static final Requirement NO_JUNIOR_REVIEW =
            COMPETENT.requirement("no-junior-review", "评委会不再评审初级职称", "the committee reviews no junior title");

    static List<Norm> norms() {
        return ImmutableList.of(
                AUTHORISED_ON_RECORD.by("GS28/9.1-g", "GS268/3-a").demands(AUTHORISED.yes()),
                NO_LAPSE_BY_TERM
                        .by("GS268/3-a", "GS28/9.1-g")
                        .comesWhen(all(AUTHORISED.yes(), TERM_ENDS_ON.below(COMMITTEE_AS_OF))),
                // direct review is read as a form of exceptional promotion
                BOTH_PROMOTIONS
                        .by("GS28/9.1-l")
                        .comesWhen(all(AUTHORISED.yes(), REVIEWED_ROUTE.is(NORMAL, EXCEPTIONAL, DIRECT))),
                // what the employer recognises, or an examination decides, is not before the committee
                NO_JUNIOR_REVIEW
                        .by("GS28/5.9-b")
                        .demands(not(all(
                                        REVIEWED_LEVEL.is(TECHNICIAN, ASSISTANT),
                                        yearOf(COMMITTEE_AS_OF).atLeast(JUNIOR_BY_EMPLOYER_FROM)))
                                .unless(REVIEWED_ROUTE.is(RECOGNITION_BY_EDUCATION, DIRECT_APPOINTMENT, EXAMINATION))));
    }

    private StandingCommittees() {}
}
