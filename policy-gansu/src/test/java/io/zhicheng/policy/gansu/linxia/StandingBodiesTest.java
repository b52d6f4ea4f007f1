package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.COMPETENT;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.AUTHORISED_ON_RECORD;
import static io.zhicheng.policy.gansu.committee.StandingCommittees.NO_LAPSE_BY_TERM;
import static io.zhicheng.policy.gansu.linxia.CommitteeAuthority.NOT_DISSOLVED;
import static io.zhicheng.policy.gansu.linxia.StandingBodies.LAPSED_BEFORE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;

/** LX282 chapter 1, section (4), first sentence: committees stand, without a term. */
class StandingBodiesTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/1.4-a")
                .line(
                        "committee approved 2014 with a 3-year term, asked in 2018 -> still standing",
                        () -> assertThat(policy().answer(COMPETENT, of2014()).verdict())
                                .isEqualTo(Verdict.ELIGIBLE))
                .line(
                        "junior committee -> dissolved by 1.1-k regardless",
                        NOT_DISSOLVED,
                        NOT_MET,
                        of2014().withBand(TitleBand.JUNIOR))
                .line("+ the ended term is told to have no effect", NO_LAPSE_BY_TERM, MET, of2014())
                .line("+ its authorisation is to be looked at", LAPSED_BEFORE, MET, of2014())
                .line(
                        "+ not of a term that ended in 2018",
                        LAPSED_BEFORE,
                        NOT_MET,
                        of2014().withTermEndsOn(LocalDate.of(2018, 1, 1)))
                .line(
                        "+ without an authorisation it does not stand",
                        AUTHORISED_ON_RECORD,
                        NOT_MET,
                        of2014().withAuthorised(false))
                .line(
                        "+ in the prefecture's name, and the province's behind it",
                        () -> assertThat(policy().examine(AUTHORISED_ON_RECORD, of2014())
                                        .clauses())
                                .extracting(clause -> clause.id().toString())
                                .containsExactly("LX282/1.4-a", "GS28/9.1-g", "GS268/3-a"));
    }

    /** An intermediate committee approved in 2014 for three years. */
    private static ReviewCommittee of2014() {
        return ReviewCommittee.builder()
                .band(TitleBand.INTERMEDIATE)
                .authorised(true)
                .termEndsOn(LocalDate.of(2017, 6, 30))
                .asOf(LocalDate.of(2018, 11, 19))
                .level(TitleLevel.INTERMEDIATE)
                .route(RouteToTitle.NORMAL)
                .build();
    }
}
