package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.Bars.UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.RuralServiceDuty.SERVICE_DUTY_FULFILLED;
import static io.zhicheng.policy.gansu.training.OnlineApplication.SUBMITTED_IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.decision.Trace.Kind;
import io.zhicheng.policy.decision.Trace.Standing;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.linxia.LinxiaModule;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice is a layer of one year: it counts where it is asked for, and only then. */
class TrainingNotice2020Test {
    private static final Policies POLICIES =
            Policies.of(new GansuModule(), new LinxiaModule(), new TrainingNotice2020());

    private static Policy round(String day) {
        return POLICIES.in("620000")
                .forSpeciality(TrainingNotice2020.SPECIALITY)
                .on(LocalDate.parse(day));
    }

    @Test
    void isTheLayerOfASpecialityOverTheProvince() {
        TrainingNotice2020 module = new TrainingNotice2020();

        assertThat(module.base()).contains(GansuModule.ID);
        assertThat(module.speciality()).contains("hr-training-2020");
        assertThat(module.jurisdiction()).hasToString("620000");
        assertThat(module.catalogue().documents()).hasSize(1);
        assertThat(module.label().zh()).contains("2020");
    }

    @Test
    void countsOnlyWhereItIsAskedFor() {
        assertThat(POLICIES.in("620000").specialities()).containsExactly("hr-training-2020");
        assertThat(POLICIES.in("620000").layers()).doesNotContain(TrainingNotice2020.ID);
        assertThat(POLICIES.in("620000").on(LocalDate.of(2020, 9, 15)).slots()).doesNotContain(SUBMITTED_IN_TIME);
        assertThatThrownBy(() -> Policies.of(new GansuModule()).in("620000").forSpeciality("hr-training-2020"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("hr-training-2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-01", "2020-09-15", "2020-12-31"})
    void holdsFromItsIssueToTheEndOfItsYear(String day) {
        Policy policy = round(day);

        assertThat(citing(policy)).isNotEmpty();
        assertThat(policy.norms()).anyMatch(norm -> norm.slot().equals(SUBMITTED_IN_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-15", "2019-12-31", "2020-08-31", "2021-01-01", "2021-09-15"})
    void doesNotShowInOtherYears(String day) {
        Policy policy = round(day);
        Policy province = POLICIES.in("620000").on(LocalDate.parse(day));

        assertThat(citing(policy)).isEmpty();
        assertThat(policy.norms()).isEqualTo(province.norms());
        assertThat(policy.compare(province).differences()).isEmpty();
    }

    private static List<Slot> citing(Policy policy) {
        return policy.norms().stream()
                .filter(norm -> norm.citations().stream()
                        .anyMatch(citation -> citation.clause().document().equals("GSPX1")))
                .map(Norm::slot)
                .toList();
    }

    @Test
    void tellsWhatItReplaces() {
        assertThat(round("2020-10-01").history(SERVICE_DUTY_FULFILLED))
                .extracting(Trace::kind, Trace::standing)
                .containsExactly(tuple(Kind.ADDED, Standing.OVERRIDDEN), tuple(Kind.REPLACED, Standing.HOLDS));
        assertThat(round("2021-10-01").history(SERVICE_DUTY_FULFILLED))
                .extracting(Trace::standing)
                .containsExactly(Standing.HOLDS, Standing.ENDED);
        assertThat(round("2019-10-01").history(SERVICE_DUTY_FULFILLED))
                .extracting(Trace::standing)
                .containsExactly(Standing.HOLDS, Standing.NOT_YET);
    }

    @Test
    void tellsWhatItRestates() {
        for (Slot slot : List.of(ACHIEVEMENT_CUT_OFF, UNDER_INVESTIGATION)) {
            assertThat(round("2020-10-01").history(slot))
                    .extracting(Trace::kind, Trace::standing)
                    .containsExactly(tuple(Kind.ADDED, Standing.RESTATED), tuple(Kind.RESTATED, Standing.HOLDS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-15", "2020-09-15", "2021-09-15"})
    void goesTogetherWithTheRulesOfAPrefecture(String day) {
        Policy policy = POLICIES.in("622900")
                .forSpeciality(TrainingNotice2020.SPECIALITY)
                .on(LocalDate.parse(day));

        assertThat(policy.version().layers()).containsExactly("national", "gansu", "linxia", TrainingNotice2020.ID);
        assertThat(citing(policy).isEmpty()).isEqualTo(!day.startsWith("2020"));
    }
}
