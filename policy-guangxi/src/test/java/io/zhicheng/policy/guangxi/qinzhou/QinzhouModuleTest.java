package io.zhicheng.policy.guangxi.qinzhou;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.model.Labelled;
import java.util.List;
import org.junit.jupiter.api.Test;

class QinzhouModuleTest {
    private final QinzhouModule module = new QinzhouModule();

    @Test
    void isTheLayerOfTheCityOverTheRegion() {
        assertThat(module.id()).isEqualTo("qinzhou");
        assertThat(module.label().zh()).isEqualTo("钦州市");
        assertThat(module.base()).contains(GuangxiModule.ID);
        assertThat(module.jurisdiction()).hasToString("450700");
        assertThat(module.catalogue().document("QZ4").number()).isEqualTo("钦市职改办字〔2020〕4号");
    }

    @Test
    void theRegionItselfStatesNothing() {
        GuangxiModule region = new GuangxiModule();

        assertThat(region.changes()).isEmpty();
        assertThat(region.catalogue().documents()).isEmpty();
        assertThat(region.base()).contains("national");
        assertThat(region.label().en()).contains("Guangxi");
        assertThat(region.jurisdiction()).hasToString("450000");
    }

    @Test
    void bothAreFoundOnTheClassPath() {
        assertThat(Policies.discover().modules())
                .extracting(each -> each.id())
                .contains(GuangxiModule.ID, QinzhouModule.ID);
    }

    @Test
    void everyOptionOfAReadingHasANameInBothLanguages() {
        for (Labelled option : List.of(
                EpidemicSeniority.HowOften.ONCE,
                EpidemicSeniority.HowOften.EACH_TIME,
                Readings.OneYear.FILE_ONLY,
                Readings.OneYear.HOUSEHOLD_TOO,
                Readings.WhenApplying.SUBMISSION,
                Readings.WhenApplying.RECOMMENDATION,
                Readings.WhenApplying.RECEIPT)) {
            assertThat(option.zh()).containsPattern("\\p{IsHan}");
            assertThat(option.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        }
    }
}
