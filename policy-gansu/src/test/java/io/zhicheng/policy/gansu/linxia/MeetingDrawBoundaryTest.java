package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.committee.RosterSecrecy.ROSTER_KEPT_SECRET;
import static io.zhicheng.policy.gansu.committee.Rosters.MEETING;
import static io.zhicheng.policy.gansu.committee.Rosters.both;
import static io.zhicheng.policy.gansu.committee.Rosters.committee;
import static io.zhicheng.policy.gansu.committee.Rosters.expert;
import static io.zhicheng.policy.gansu.committee.Rosters.members;
import static io.zhicheng.policy.gansu.linxia.MeetingDraw.DRAWN_JOINTLY;
import static io.zhicheng.policy.gansu.linxia.MeetingDraw.FIXED_IN_WINDOW;
import static io.zhicheng.policy.gansu.linxia.MeetingDraw.NOBODY_RECUSED;
import static io.zhicheng.policy.model.title.TitleBand.SENIOR;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.committee.Composition;
import java.time.LocalDate;

/** LX282 chapter 4, section (4), and chapter 8, section (5): who attends a meeting, and who stays away. */
class MeetingDrawBoundaryTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/4.4-a")
                .line("+ both offices -> as asked", DRAWN_JOINTLY, MET, drawn(true, true))
                .line("+ the host alone -> not as asked", DRAWN_JOINTLY, NOT_MET, drawn(false, true))
                .line("+ the title office alone -> not as asked", DRAWN_JOINTLY, NOT_MET, drawn(true, false));
        clause("LX282/4.4-b")
                .line("meeting Mon 2018-11-19, fixed Wed 2018-11-14 -> inside", FIXED_IN_WINDOW, MET, fixed(14))
                .line("fixed Tue 2018-11-13 -> too early", FIXED_IN_WINDOW, NOT_MET, fixed(13))
                .line("fixed on the meeting day -> too late", FIXED_IN_WINDOW, NOT_MET, fixed(19))
                .line("+ fixed Fri 2018-11-16 -> inside", FIXED_IN_WINDOW, MET, fixed(16));
        clause("LX282/4.4-c")
                .line(
                        "list published before or after the meeting -> violation",
                        ROSTER_KEPT_SECRET,
                        NOT_MET,
                        Composition.untold().withRosterPublished(true))
                .line(
                        "list in the sealed record -> fine",
                        ROSTER_KEPT_SECRET,
                        MET,
                        Composition.untold().withRosterPublished(false));
        clause("LX282/8.5-i")
                .line(
                        "judge related to the candidate takes part -> violation",
                        NOBODY_RECUSED,
                        NOT_MET,
                        committee(SENIOR, both(members(18, expert()), members(1, expert().withRecused(true)))))
                .line(
                        "judge recused for that case -> valid",
                        NOBODY_RECUSED,
                        MET,
                        committee(SENIOR, members(18, expert())));
    }

    private static Composition drawn(boolean byTitleOffice, boolean byHost) {
        return Composition.untold().withDrawnByTitleOffice(byTitleOffice).withDrawnByHost(byHost);
    }

    private static Composition fixed(int day) {
        return Composition.untold().withMeetingOn(MEETING).withFixedOn(LocalDate.of(2018, 11, day));
    }
}
