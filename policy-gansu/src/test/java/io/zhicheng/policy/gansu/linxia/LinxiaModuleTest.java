package io.zhicheng.policy.gansu.linxia;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.clause.ClauseId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinxiaModuleTest {
    private final LinxiaModule module = new LinxiaModule();

    @Test
    void is_the_layer_of_the_prefecture_over_the_province() {
        assertThat(module.id()).isEqualTo(LinxiaModule.ID);
        assertThat(module.label().zh()).isEqualTo("临夏州");
        assertThat(module.base()).contains(GansuModule.ID);
        assertThat(module.jurisdiction()).hasToString("622900");
        assertThat(module.speciality()).isEmpty();
        assertThat(module.changes()).isEqualTo(LinxiaChanges.all());
    }

    @Test
    void has_the_notice_of_the_prefecture_which_the_province_has_no_more() {
        ClauseId clause = ClauseId.parse("LX282/1.4-d");
        assertThat(module.catalogue().find(clause)).isPresent();
        assertThat(new GansuModule().catalogue().find(clause)).isEmpty();
        assertThat(Policies.discover()
                        .in("622900")
                        .on(LocalDate.of(2019, 10, 8))
                        .catalogue()
                        .find(clause))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"622900", "622901", "622927"})
    void governs_the_prefecture_and_its_counties(String division) {
        assertThat(Policies.discover().in(division).layers()).containsExactly("national", "gansu", "linxia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"620000", "620123", "623000"})
    void governs_no_other_place(String division) {
        assertThat(Policies.discover().in(division).layers()).containsExactly("national", "gansu");
    }

    /** The notice is of 26 August 2018. */
    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2018-08-25", "2018-08-26", "2019-10-08", "2026-10-08"})
    void makes_a_policy_with_the_province_on_every_date(LocalDate date) {
        RegionalPolicy prefecture = Policies.discover().in("622900");
        Policy policy = prefecture.on(date);
        assertThat(policy.questions()).isNotEmpty();
    }
}
