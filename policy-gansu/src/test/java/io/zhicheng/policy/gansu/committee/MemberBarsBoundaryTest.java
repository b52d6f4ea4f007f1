package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.MemberBars.FULL_SENIOR_BY_FULL_SENIOR;
import static io.zhicheng.policy.gansu.committee.MemberBars.GRASS_ROOTS_TITLES;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_BELOW_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_NEW_AT_LEVEL;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_RETIRED;
import static io.zhicheng.policy.gansu.committee.MemberBars.NOBODY_UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_LIMITED_TITLE;
import static io.zhicheng.policy.gansu.committee.MemberBars.NO_MORALITY_PROBLEM;
import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.grassRoots;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.model.committee.MemberRole.CHAIR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.ValidityScope.ENTERPRISE;
import static io.zhicheng.policy.model.title.ValidityScope.GRASS_ROOTS;
import static io.zhicheng.policy.model.title.ValidityScope.HARDSHIP_UNIT;
import static io.zhicheng.policy.model.title.ValidityScope.NATIONAL;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.committee.MemberBars.GrassRootsTitles;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import java.time.LocalDate;
import java.util.Optional;

/** GS28 chapter 9, section (1), second half: who may not sit on a committee of the grass roots. */
class MemberBarsBoundaryTest extends ProvinceTable {
    private static final Policy OTHER_READING =
            HostChoices.policy("620000", GRASS_ROOTS_TITLES.by("EXAMPLE/1").is(GrassRootsTitles.ARE_NOT_LIMITED));

    @Override
    protected void clauses() {
        clause("GS28/9.1-m")
                .line(
                        "confirmed finding -> disqualified",
                        NO_MORALITY_PROBLEM,
                        NOT_MET,
                        with(expert().withMoralityProblem(true)))
                .line("no finding -> ok", NO_MORALITY_PROBLEM, MET, with(expert()))
                .line(
                        "+ not told of one -> undetermined",
                        NO_MORALITY_PROBLEM,
                        UNKNOWN,
                        with(expert().withMoralityProblem(Optional.empty())))
                .line(
                        "+ any other committee is not asked",
                        NO_MORALITY_PROBLEM,
                        NOT_APPLICABLE,
                        with(expert().withMoralityProblem(true)).withGrassRoots(false));
        clause("GS28/9.1-n")
                .line(
                        "副高 on a 正高 committee -> disqualified",
                        NOBODY_BELOW_LEVEL,
                        NOT_MET,
                        with(expert()).withReviewsFullSenior(true).withReviewsAssociateSenior(false))
                .line("正高 on a 副高 committee -> ok", NOBODY_BELOW_LEVEL, MET, with(expert().withLevel(FULL_SENIOR)))
                .line(
                        "+ on a committee for both, 副高 may sit",
                        NOBODY_BELOW_LEVEL,
                        MET,
                        with(expert()).withReviewsFullSenior(true))
                .line(
                        "+ but leaves the 正高 cases to others",
                        FULL_SENIOR_BY_FULL_SENIOR,
                        MET,
                        with(expert()).withReviewsFullSenior(true))
                .line(
                        "+ where all are 正高 there is nothing to leave",
                        FULL_SENIOR_BY_FULL_SENIOR,
                        NOT_MET,
                        grassRoots(members(19, expert().withLevel(FULL_SENIOR))).withReviewsFullSenior(true))
                .line("+ 中级 -> disqualified", NOBODY_BELOW_LEVEL, NOT_MET, with(expert().withLevel(INTERMEDIATE)))
                .line(
                        "+ an official who leads holds no title to be too low",
                        NOBODY_BELOW_LEVEL,
                        MET,
                        grassRoots(both(
                                members(
                                        1,
                                        CHAIR,
                                        Expert.builder().professional(false).build()),
                                members(18, expert()))));
        clause("GS28/9.1-o")
                .line(
                        "11 months -> disqualified",
                        NOBODY_NEW_AT_LEVEL,
                        NOT_MET,
                        with(expert().withNewLevelSince(LocalDate.of(2017, 12, 19))))
                .line(
                        "12 months -> ok",
                        NOBODY_NEW_AT_LEVEL,
                        MET,
                        with(expert().withNewLevelSince(LocalDate.of(2017, 11, 19))))
                .line(
                        "+ the month of appointment counts, not the day",
                        NOBODY_NEW_AT_LEVEL,
                        MET,
                        with(expert().withNewLevelSince(LocalDate.of(2017, 11, 30))));
        clause("GS28/9.1-p")
                .line(
                        "open examination -> disqualified",
                        NOBODY_UNDER_INVESTIGATION,
                        NOT_MET,
                        with(expert().withUnderInvestigation(true)))
                .line("closed without finding -> ok", NOBODY_UNDER_INVESTIGATION, MET, with(expert()));
        clause("GS28/9.1-q")
                .line(
                        "enterprise-only title -> disqualified",
                        NO_LIMITED_TITLE,
                        NOT_MET,
                        with(expert().withTitleScope(ENTERPRISE)))
                .line("province-wide title -> ok", NO_LIMITED_TITLE, MET, with(expert()))
                .line(
                        "grass-roots-only title -> disqualified under the proposed reading",
                        NO_LIMITED_TITLE,
                        NOT_MET,
                        with(expert().withTitleScope(GRASS_ROOTS)))
                .line("+ a national title -> ok", NO_LIMITED_TITLE, MET, with(expert().withTitleScope(NATIONAL)))
                .under(OTHER_READING)
                .line(
                        "+ grass-roots-only title -> ok under the other reading",
                        NO_LIMITED_TITLE,
                        MET,
                        with(expert().withTitleScope(GRASS_ROOTS)))
                .line(
                        "+ hardship-unit title -> disqualified under it too",
                        NO_LIMITED_TITLE,
                        NOT_MET,
                        with(expert().withTitleScope(HARDSHIP_UNIT)));
        clause("GS28/9.1-r")
                .line(
                        "retired in June, meeting in October -> disqualified",
                        NOBODY_RETIRED,
                        NOT_MET,
                        with(expert().withRetiresOn(LocalDate.of(2018, 6, 1)))
                                .withMeetingOn(LocalDate.of(2018, 10, 15)))
                .line(
                        "retires after the meeting -> ok",
                        NOBODY_RETIRED,
                        MET,
                        with(expert().withRetiresOn(MEETING.plusDays(1))))
                .line(
                        "+ retires on the day -> disqualified",
                        NOBODY_RETIRED,
                        NOT_MET,
                        with(expert().withRetiresOn(MEETING)))
                .line("+ no retirement in sight -> ok", NOBODY_RETIRED, MET, with(expert()));
    }

    /** A committee of the grass roots in which one member is another. */
    private static Composition with(Expert one) {
        return grassRoots(both(members(18, expert()), members(1, one)));
    }
}
