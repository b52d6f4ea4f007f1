package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.committee;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_AS_ASKED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_EARLY;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_IN_TIME;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_AGREED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_FILED;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.Composition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GS28 chapter 9, section (1), and GS268 chapter 3: the yearly replacement of members. */
class RotationBoundaryTest extends ProvinceTable {
    /** Monday, 10 December 2018. */
    private static final LocalDate MONDAY = LocalDate.of(2018, 12, 10);
    /** Friday, 23 November 2018. */
    private static final LocalDate FRIDAY = LocalDate.of(2018, 11, 23);

    @Override
    protected void clauses() {
        clause("GS28/9.1-h")
                .line("8 of 25 -> ok (32%)", REPLACED_AS_ASKED, MET, rotated(25, 25, 8))
                .line("7 of 25 -> violation (28%)", REPLACED_AS_ASKED, NOT_MET, rotated(25, 25, 7))
                .line("6 of 20 -> ok (30%)", REPLACED_AS_ASKED, MET, rotated(20, 20, 6))
                .line(
                        "+ last year's size is the basis: 6 of 20, now 25 -> ok",
                        REPLACED_AS_ASKED,
                        MET,
                        rotated(20, 25, 6))
                .line("+ all of them -> ok, no upper limit", REPLACED_AS_ASKED, MET, rotated(20, 20, 20))
                .line("+ first year -> exempt", REPLACED_AS_ASKED, NOT_APPLICABLE, rotated(0, 20, 0))
                .line(
                        "+ told instead of counted: 7 of 25 -> violation",
                        REPLACED_AS_ASKED,
                        NOT_MET,
                        Composition.builder().previousSize(25).replaced(7).build())
                .line(
                        "+ who sat last year not told of one member, at the limit -> undetermined",
                        REPLACED_AS_ASKED,
                        UNKNOWN,
                        rotated(
                                20,
                                both(
                                        both(members(14, expert()), members(5, expert().withSatLastYear(false))),
                                        members(1, expert().withSatLastYear(Optional.empty())))));
        clause("GS28/9.1-i")
                .line("meeting Friday: replaced Tuesday-Thursday -> ok", () -> {
                    for (int day = 20; day <= 22; day++) {
                        Composition done = replaced(LocalDate.of(2018, 11, day), FRIDAY);
                        assertThat(policy().examine(REPLACED_IN_TIME, done).outcome())
                                .isEqualTo(MET);
                        assertThat(policy().examine(REPLACED_EARLY, done).outcome())
                                .isEqualTo(NOT_MET);
                    }
                })
                .line(
                        "replaced after the meeting starts -> violation",
                        REPLACED_IN_TIME,
                        NOT_MET,
                        replaced(FRIDAY, FRIDAY))
                .line("a month before -> warning", REPLACED_EARLY, MET, replaced(LocalDate.of(2018, 10, 23), FRIDAY))
                .line("+ and still in time", REPLACED_IN_TIME, MET, replaced(LocalDate.of(2018, 10, 23), FRIDAY));
        clause("GS28/9.1-j")
                .line("unit consent given -> ok", REPLACEMENT_AGREED, MET, agreed(true))
                .line("no unit consent -> violation", REPLACEMENT_AGREED, NOT_MET, agreed(false))
                .line(
                        "superior approval absent -> ok",
                        REPLACEMENT_AGREED,
                        MET,
                        agreed(true).withReportedInWriting(false).withReportedToApprover(false))
                .line("+ consent not told -> undetermined", REPLACEMENT_AGREED, UNKNOWN, rotated(20, 20, 6));
        clause("GS268/3-b")
                .line("25 members, 8 new (32%) -> met", REPLACED_AS_ASKED, MET, rotated(25, 25, 8))
                .line("25 members, 7 new (28%) -> not met", REPLACED_AS_ASKED, NOT_MET, rotated(25, 25, 7))
                .line("20 members, 6 new (30%) -> met", REPLACED_AS_ASKED, MET, rotated(20, 20, 6));
        clause("GS268/3-c")
                .line(
                        "meeting Mon 2018-12-10: done Wed 2018-12-05 -> in window",
                        REPLACED_EARLY,
                        NOT_MET,
                        replaced(LocalDate.of(2018, 12, 5), MONDAY))
                .line(
                        "done Tue 2018-12-04 -> earlier than the window (warning)",
                        REPLACED_EARLY,
                        MET,
                        replaced(LocalDate.of(2018, 12, 4), MONDAY))
                .line("done Mon 2018-12-10 -> too late", REPLACED_IN_TIME, NOT_MET, replaced(MONDAY, MONDAY))
                .line(
                        "+ done Fri 2018-12-07 -> in time",
                        REPLACED_IN_TIME,
                        MET,
                        replaced(LocalDate.of(2018, 12, 7), MONDAY));
        clause("GS28/9.1-k")
                .line("+ records of the replaced are kept", REPLACEMENT_FILED, MET, rotated(20, 20, 6))
                .line("+ nobody to replace, no records", REPLACEMENT_FILED, NOT_MET, rotated(0, 20, 0));
    }

    private static Composition rotated(int previous, List<CommitteeMember> members) {
        return committee(SENIOR, members).withPreviousSize(previous);
    }

    private static Composition rotated(int previous, int size, int replaced) {
        return Rosters.rotated(previous, size, replaced);
    }

    private static Composition replaced(LocalDate on, LocalDate meeting) {
        return rotated(20, 20, 6).withReplacedOn(on).withMeetingOn(meeting);
    }

    private static Composition agreed(boolean hostConsent) {
        return rotated(20, 20, 6).withHostConsent(hostConsent);
    }
}
