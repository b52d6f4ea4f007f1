package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.AUTHORISED_ON_RECORD;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.BOTH_PROMOTIONS;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_JUNIOR_REVIEW;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_LAPSE_BY_TERM;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT;
import static io.zhicheng.policy.model.title.RouteToTitle.EXCEPTIONAL;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;

/** GS28 chapter 9, section (1), and GS268 chapter 3: committees stand, and what they may review. */
class StandingCommitteesTest extends ProvinceTable {
    private static final LocalDate MEETING = LocalDate.of(2018, 11, 19);

    @Override
    protected void clauses() {
        clause("GS28/9.1-g")
                .line(
                        "approved in 2018, meeting in 2023 -> still valid",
                        AUTHORISED_ON_RECORD,
                        MET,
                        approved().withAsOf(LocalDate.of(2023, 11, 19)))
                .line(
                        "not approved -> invalid",
                        AUTHORISED_ON_RECORD,
                        NOT_MET,
                        approved().withAuthorised(false))
                .line("+ not told -> open", AUTHORISED_ON_RECORD, UNKNOWN, ReviewCommittee.untold());
        clause("GS268/3-a")
                .line(
                        "authorised committee whose old term ended 2018-03 -> still competent",
                        () -> verdict(Verdict.ELIGIBLE, lapsed()))
                .line(
                        "committee never authorised -> not competent",
                        () -> verdict(Verdict.INELIGIBLE, lapsed().withAuthorised(false)))
                .line("+ the ended term is told to have no effect", NO_LAPSE_BY_TERM, MET, lapsed())
                .line("+ not on the last day of the term", NO_LAPSE_BY_TERM, NOT_MET, lapsed().withTermEndsOn(MEETING))
                .line(
                        "+ nor to a committee never authorised",
                        NO_LAPSE_BY_TERM,
                        NOT_MET,
                        lapsed().withAuthorised(false));
        clause("GS28/9.1-l")
                .line(
                        "approved committee, exception case -> competent",
                        () -> verdict(Verdict.ELIGIBLE, reviewing(ASSOCIATE_SENIOR, EXCEPTIONAL)))
                .line(
                        "not approved -> not competent",
                        () -> verdict(
                                Verdict.INELIGIBLE,
                                reviewing(ASSOCIATE_SENIOR, EXCEPTIONAL).withAuthorised(false)))
                .line("+ said of exceptional promotion", BOTH_PROMOTIONS, MET, reviewing(ASSOCIATE_SENIOR, EXCEPTIONAL))
                .line("+ and of normal promotion", BOTH_PROMOTIONS, MET, reviewing(ASSOCIATE_SENIOR, NORMAL))
                .line("+ and of direct review, a form of it", BOTH_PROMOTIONS, MET, reviewing(ASSOCIATE_SENIOR, DIRECT))
                .line(
                        "+ recognition is another matter",
                        BOTH_PROMOTIONS,
                        NOT_MET,
                        reviewing(ASSOCIATE_SENIOR, RECOGNITION_BY_SERVICE))
                .line(
                        "+ and not of a committee that is not approved",
                        BOTH_PROMOTIONS,
                        NOT_MET,
                        reviewing(ASSOCIATE_SENIOR, NORMAL).withAuthorised(false));
        clause("GS28/5.9-b")
                .line(
                        "初级 submitted to a committee in 2018 -> refused",
                        NO_JUNIOR_REVIEW,
                        NOT_MET,
                        reviewing(ASSISTANT, NORMAL))
                .line(
                        "考试类初级 -> exam route",
                        NO_JUNIOR_REVIEW,
                        NOT_APPLICABLE,
                        reviewing(ASSISTANT, RouteToTitle.EXAMINATION))
                .line(
                        "+ in 2017 the old rule",
                        NO_JUNIOR_REVIEW,
                        MET,
                        reviewing(ASSISTANT, NORMAL).withAsOf(LocalDate.of(2017, 12, 31)))
                .line(
                        "+ refused from the first day of 2018",
                        NO_JUNIOR_REVIEW,
                        NOT_MET,
                        reviewing(ASSISTANT, NORMAL).withAsOf(LocalDate.of(2018, 1, 1)));
    }

    private void verdict(Verdict expected, ReviewCommittee committee) {
        assertThat(policy().answer(COMPETENT, committee).verdict()).isEqualTo(expected);
    }

    private static ReviewCommittee approved() {
        return ReviewCommittee.builder().authorised(true).asOf(MEETING).build();
    }

    private static ReviewCommittee reviewing(TitleLevel level, RouteToTitle route) {
        return approved().withLevel(level).withRoute(route);
    }

    private static ReviewCommittee lapsed() {
        return reviewing(ASSOCIATE_SENIOR, NORMAL).withTermEndsOn(LocalDate.of(2018, 3, 31));
    }
}
