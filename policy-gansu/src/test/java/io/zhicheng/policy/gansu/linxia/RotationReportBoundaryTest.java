package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.RosterSecrecy.ROSTER_KEPT_SECRET;
import static io.zhicheng.policy.gansu.committee.Rosters.rotated;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_AS_ASKED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_EARLY;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACED_IN_TIME;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_AGREED;
import static io.zhicheng.policy.gansu.committee.Rotation.REPLACEMENT_FILED;
import static io.zhicheng.policy.gansu.linxia.RotationReport.MEMBERS_ROTATE;
import static io.zhicheng.policy.gansu.linxia.RotationReport.REPLACED_BY_NEW_SIZE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.committee.Composition;
import java.time.LocalDate;

/** LX282 chapter 1, section (4): how much of a committee is replaced each year, and who is told when. */
class RotationReportBoundaryTest extends PrefectureTable {
    private static final Policy EARLIER_IN_2018 =
            Policies.of(new GansuModule(), new LinxiaModule()).in("622900").on(LocalDate.of(2018, 3, 1));

    @Override
    protected void clauses() {
        clause("LX282/1.4-c")
                .line(
                        "25 members, 8 replaced (32 %) -> met; 7 (28 %) -> not met",
                        () -> {
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(25, 25, 8))
                                            .outcome())
                                    .isEqualTo(MET);
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(25, 25, 7))
                                            .outcome())
                                    .isEqualTo(NOT_MET);
                        })
                .line("20 members, 6 replaced (exactly 30 %) -> met", REPLACED_AS_ASKED, MET, rotated(20, 20, 6))
                .line("first composition ever -> not applicable", REPLACED_AS_ASKED, NOT_APPLICABLE, rotated(0, 20, 0))
                .line("+ nor measured by this year's size", REPLACED_BY_NEW_SIZE, NOT_APPLICABLE, rotated(0, 20, 0))
                // 25 last year, 20 now: 10 of 25 replaced (40 %), but 5 of 20 new (25 %)
                .line(
                        "+ by this year's size too few -> for the approving authority",
                        REPLACED_BY_NEW_SIZE,
                        NEEDS_JUDGEMENT,
                        rotated(25, 20, 10))
                .line(
                        "+ which accepts it -> waived",
                        REPLACED_BY_NEW_SIZE,
                        NOT_APPLICABLE,
                        rotated(25, 20, 10).withRotationAccepted(true))
                .line(
                        "+ or does not -> not met",
                        REPLACED_BY_NEW_SIZE,
                        NOT_MET,
                        rotated(25, 20, 10).withRotationAccepted(false))
                .line("+ by both sizes as asked -> met", REPLACED_BY_NEW_SIZE, MET, rotated(25, 25, 8))
                // 20 last year, 25 now: 5 of 20 replaced (25 %), but 10 of 25 new (40 %)
                .line(
                        "+ by last year's size too few -> for the approving authority",
                        REPLACED_AS_ASKED,
                        NEEDS_JUDGEMENT,
                        rotated(20, 25, 5))
                .line(
                        "+ by both sizes too few -> not met, whoever accepts it",
                        REPLACED_AS_ASKED,
                        NOT_MET,
                        rotated(20, 20, 5).withRotationAccepted(true));
        clause("LX282/1.4-d")
                .line(
                        "25 members, 15 replaced (60 %) -> met; 16 (64 %) -> exceeded",
                        () -> {
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(25, 25, 15))
                                            .outcome())
                                    .isEqualTo(MET);
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(25, 25, 16))
                                            .outcome())
                                    .isEqualTo(NOT_MET);
                        })
                .line(
                        "19 members, 11 replaced (57.9 %) -> met; 12 (63.2 %) -> exceeded",
                        () -> {
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(19, 19, 11))
                                            .outcome())
                                    .isEqualTo(MET);
                            assertThat(policy().examine(REPLACED_AS_ASKED, rotated(19, 19, 12))
                                            .outcome())
                                    .isEqualTo(NOT_MET);
                        })
                .under(EARLIER_IN_2018)
                .line(
                        "+ from 2018 on, before the notice was signed too",
                        REPLACED_AS_ASKED,
                        NOT_MET,
                        rotated(25, 25, 16));
        clause("LX282/1.4-e")
                .line("meeting Mon 2018-11-19, report Mon 2018-11-12 -> inside", () -> {
                    assertThat(policy().examine(REPLACED_IN_TIME, reported(12)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(REPLACED_EARLY, reported(12)).outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("same meeting, report Fri 2018-11-09 -> earlier than the window (warning)", () -> {
                    assertThat(policy().examine(REPLACED_IN_TIME, reported(9)).outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(REPLACED_EARLY, reported(9)).outcome())
                            .isEqualTo(MET);
                })
                .line("report on or after 2018-11-19 -> late", REPLACED_IN_TIME, NOT_MET, reported(19))
                .line(
                        "+ reported in time, yet replaced on the day -> late",
                        REPLACED_IN_TIME,
                        NOT_MET,
                        reported(14).withReplacedOn(LocalDate.of(2018, 11, 19)));
        clause("LX282/1.4-f")
                .line(
                        "+ in writing, to the approving authority, with the host's consent -> met",
                        REPLACEMENT_AGREED,
                        MET,
                        told(true, true, true))
                .line("+ not in writing -> not met", REPLACEMENT_AGREED, NOT_MET, told(false, true, true))
                .line("+ to somebody else -> not met", REPLACEMENT_AGREED, NOT_MET, told(true, false, true))
                .line(
                        "+ without the host's consent -> not met, as in the province",
                        REPLACEMENT_AGREED,
                        NOT_MET,
                        told(true, true, false));
        clause("LX282/1.4-b")
                .line("+ rotated every year", MEMBERS_ROTATE, MET, rotated(20, 20, 6))
                .line(
                        "+ records of the replaced are kept as in the province",
                        REPLACEMENT_FILED,
                        MET,
                        rotated(20, 20, 6));
        clause("LX282/1.4-g")
                .line(
                        "roster on the website -> violation",
                        ROSTER_KEPT_SECRET,
                        NOT_MET,
                        Composition.untold().withRosterPublished(true))
                .line(
                        "roster sent to the approving authority only -> fine",
                        ROSTER_KEPT_SECRET,
                        MET,
                        Composition.untold().withRosterPublished(false));
    }

    /** Reported on a day of November 2018, replaced on Friday the 16th. */
    private static Composition reported(int day) {
        return rotated(20, 20, 6)
                .withReportedOn(LocalDate.of(2018, 11, day))
                .withReplacedOn(LocalDate.of(2018, 11, 16));
    }

    private static Composition told(boolean inWriting, boolean toApprover, boolean hostConsent) {
        return rotated(20, 20, 6)
                .withReportedInWriting(inWriting)
                .withReportedToApprover(toApprover)
                .withHostConsent(hostConsent);
    }
}
