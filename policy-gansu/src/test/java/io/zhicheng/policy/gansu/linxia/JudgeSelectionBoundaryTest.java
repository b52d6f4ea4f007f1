package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.MemberBars.FULL_SENIOR_BY_FULL_SENIOR;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_BELOW_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_NEW_AT_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_RETIRED;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_LIMITED_TITLE;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_MORALITY_PROBLEM;
import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.committee;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.linxia.CommitteeMembership.APPOINTED_LONG_ENOUGH;
import static io.zhicheng.policy.gansu.linxia.JudgeSelection.NO_GRASS_ROOTS_EXPERT;
import static io.zhicheng.policy.gansu.linxia.JudgeSelection.NO_OUTSIDE_EXPERT;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.title.TitleBand.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.model.title.ValidityScope.ENTERPRISE;
import static io.zhicheng.policy.model.title.ValidityScope.GRASS_ROOTS;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.title.TitleLevel;

/** LX282 chapter 2, section (1): who is chosen as a judge, and who may not be one. */
class JudgeSelectionBoundaryTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/2.1-b")
                .line(
                        "0 grass-roots experts -> warning",
                        NO_GRASS_ROOTS_EXPERT,
                        MET,
                        committee(SENIOR, members(19, expert().withEmployerTier(PROVINCE))))
                .line("at least 1 of each group -> satisfied", () -> {
                    Composition mixed = with(expert().withOutsideSystem(true));
                    assertThat(policy().examine(NO_GRASS_ROOTS_EXPERT, mixed).outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(policy().examine(NO_OUTSIDE_EXPERT, mixed).outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("+ nobody from outside the system -> warning", NO_OUTSIDE_EXPERT, MET, with(expert()));
        clause("LX282/2.1-c")
                .line(
                        "moral problem on record -> barred",
                        NO_MORALITY_PROBLEM,
                        NOT_MET,
                        with(expert().withMoralityProblem(true)))
                .line("no record -> not barred by this clause", NO_MORALITY_PROBLEM, MET, with(expert()));
        clause("LX282/2.1-d")
                .line(
                        "mid-level holder on a senior committee -> barred",
                        NOBODY_BELOW_LEVEL,
                        NOT_MET,
                        with(expert().withLevel(TitleLevel.INTERMEDIATE)))
                .line(
                        "associate-senior on a mid-level committee -> not barred",
                        NOBODY_BELOW_LEVEL,
                        MET,
                        committee(INTERMEDIATE, members(15, expert())))
                .line(
                        "associate-senior judging full-senior cases -> barred for those cases (1.3-i)",
                        FULL_SENIOR_BY_FULL_SENIOR,
                        MET,
                        with(expert()).withReviewsFullSenior(true));
        clause("LX282/2.1-e")
                .line(
                        "11 months -> barred",
                        NOBODY_NEW_AT_LEVEL,
                        NOT_MET,
                        with(expert().withNewLevelSince(MEETING.minusMonths(11))))
                .line("12 months -> not barred here, but 1.3-r still asks for 2 years of appointment", () -> {
                    Composition young = with(expert().withNewLevelSince(MEETING.minusMonths(12))
                            .withAppointedOn(MEETING.minusMonths(12)));
                    assertThat(policy().examine(NOBODY_NEW_AT_LEVEL, young).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(APPOINTED_LONG_ENOUGH, young).outcome())
                            .isEqualTo(NOT_MET);
                });
        clause("LX282/2.1-f")
                .line("title valid province-wide -> not barred", NO_LIMITED_TITLE, MET, with(expert()))
                .line(
                        "title valid for enterprises only -> barred",
                        NO_LIMITED_TITLE,
                        NOT_MET,
                        with(expert().withTitleScope(ENTERPRISE)))
                .line(
                        "title valid grass-roots only -> barred under the proposed reading",
                        NO_LIMITED_TITLE,
                        NOT_MET,
                        with(expert().withTitleScope(GRASS_ROOTS)));
        clause("LX282/2.1-g")
                .line(
                        "investigation open on the meeting day -> barred",
                        NOBODY_UNDER_INVESTIGATION,
                        NOT_MET,
                        with(expert().withUnderInvestigation(true)))
                .line(
                        "investigation closed without sanction -> not barred",
                        NOBODY_UNDER_INVESTIGATION,
                        MET,
                        with(expert()));
        clause("LX282/2.1-h")
                .line(
                        "retired the day before the meeting -> barred",
                        NOBODY_RETIRED,
                        NOT_MET,
                        with(expert().withRetiresOn(MEETING.minusDays(1))))
                .line(
                        "retires the month after -> not barred",
                        NOBODY_RETIRED,
                        MET,
                        with(expert().withRetiresOn(MEETING.plusMonths(1))));
    }

    /** A committee, none of the grass roots' own, in which one member is another. */
    private static Composition with(Expert one) {
        return committee(SENIOR, both(members(18, expert()), members(1, one)));
    }
}
