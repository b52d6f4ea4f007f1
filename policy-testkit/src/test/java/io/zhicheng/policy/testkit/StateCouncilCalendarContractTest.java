package io.zhicheng.policy.testkit;

import io.zhicheng.policy.national.StateCouncilCalendar;
import io.zhicheng.policy.port.out.WorkCalendar;

class StateCouncilCalendarContractTest extends WorkCalendarContract {
    @Override
    protected WorkCalendar calendar() {
        return StateCouncilCalendar.shipped();
    }
}
