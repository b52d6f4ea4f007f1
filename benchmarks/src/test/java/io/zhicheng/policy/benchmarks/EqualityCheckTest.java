package io.zhicheng.policy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.benchmarks.days.Calendars;
import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.hand.Limit;
import io.zhicheng.policy.benchmarks.hand.Plain;
import io.zhicheng.policy.benchmarks.ours.Ours;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Applicants;
import io.zhicheng.policy.benchmarks.workload.Stretched;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.national.StateCouncilCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EqualityCheckTest {
    private static final Plain PLAIN = new Plain(FortyRules.NUMBER);

    @Test
    void all_contestants_agree_on_every_rule_for_every_applicant() {
        assertThat(EqualityCheck.differences()).isEmpty();
    }

    @Test
    void every_rule_is_met_by_some_applicants_and_not_by_others() {
        long met = 0;
        long notMet = 0;
        for (Applicant a : Applicants.all()) {
            met |= PLAIN.outcomes(a);
            notMet |= ~PLAIN.outcomes(a);
        }
        long all = (1L << FortyRules.NUMBER) - 1;
        assertThat(met & all).isEqualTo(all);
        assertThat(notMet & all).isEqualTo(all);
    }

    @Test
    void they_agree_on_longer_lists() {
        Ours ours = new Ours(FortyRules.NUMBER);
        for (Applicant a : Stretched.all(4)) {
            assertThat(ours.outcomes(a)).isEqualTo(PLAIN.outcomes(a)).isEqualTo(Limit.outcomes(a));
        }
    }

    @Test
    void they_agree_on_fewer_and_on_more_rules() {
        for (int rules : new int[] {10, 60}) {
            Ours ours = new Ours(rules);
            Plain plain = new Plain(rules);
            for (Applicant a : Applicants.all()) {
                assertThat(ours.outcomes(a)).isEqualTo(plain.outcomes(a));
            }
        }
    }

    @Test
    void behind_the_bar_nobody_may_apply() {
        assertThat(Ours.barredAtOnce().decide(Applicants.number(0)).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void all_calendars_shift_to_the_same_day() {
        for (LocalDate day : Calendars.year()) {
            LocalDate ours = StateCouncilCalendar.shipped().shift(day, 20).orElseThrow();
            assertThat(Calendars.strata().shift(day, 20)).isEqualTo(ours);
            assertThat(Calendars.loop(Calendars.exceptions(), day, 20)).isEqualTo(ours);
        }
    }
}
