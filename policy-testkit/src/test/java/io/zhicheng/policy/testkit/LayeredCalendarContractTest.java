package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.national.StateCouncilCalendar;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.port.out.WorkDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A school that is closed over a summer, and at the two ends of what is covered. */
class LayeredCalendarContractTest extends WorkCalendarContract {
    private static final WorkCalendar SCHOOL = school();

    private static WorkCalendar school() {
        StateCouncilCalendar national = StateCouncilCalendar.shipped();
        List<WorkDay> changes = new ArrayList<>();
        for (LocalDate date : DayRange.ofClosed(LocalDate.of(2019, 7, 13), LocalDate.of(2019, 8, 25))
                .days()) {
            changes.add(WorkDay.off(date, "暑假", "summer closure"));
        }
        changes.add(WorkDay.working(LocalDate.of(2019, 9, 7), "新生报到", "enrolment"));
        changes.add(WorkDay.working(national.coverage().start(), "值班", "on duty"));
        changes.add(WorkDay.off(national.coverage().endExclusive().minusDays(1), "校庆", "anniversary"));
        return national.with(changes);
    }

    @Override
    protected WorkCalendar calendar() {
        return SCHOOL;
    }
}
