package io.zhicheng.policy.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.application.Application;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A fact of a module's own keeps the law: one more fact may settle an open verdict, never turn a settled one round. */
class OneMoreFactLawsTest {
    private final Policy district = Policies.discover().in("450799").on(LocalDate.of(2020, 8, 1));

    @Property(tries = 300)
    void oneMoreFactNeverTurnsAVerdictRound(@ForAll Application application, @ForAll @IntRange(max = 24) int months) {
        Verdict before = district.decide(application).verdict();
        Verdict after =
                district.decide(VendorRulesTest.taught(application, months)).verdict();
        if (before == Verdict.ELIGIBLE || before == Verdict.INELIGIBLE) {
            assertThat(after).isEqualTo(before);
        }
    }
}
