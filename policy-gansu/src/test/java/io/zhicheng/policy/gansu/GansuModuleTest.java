package io.zhicheng.policy.gansu;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.gansu.committee.CommitteeRules;
import io.zhicheng.policy.gansu.grassroots.GrassRootsGuidance;
import io.zhicheng.policy.gansu.grassroots.Readings.BrokenYears;
import io.zhicheng.policy.gansu.grassroots.Readings.DoctorsRecognised;
import io.zhicheng.policy.gansu.grassroots.Readings.KindRepeats;
import io.zhicheng.policy.gansu.grassroots.Readings.NewAchievements;
import io.zhicheng.policy.gansu.grassroots.Readings.RuralAsCounty;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GansuModuleTest {
    private final GansuModule module = new GansuModule();

    @Test
    void isTheLayerOfTheProvinceOverTheNation() {
        assertThat(module.id()).isEqualTo(GansuModule.ID);
        assertThat(module.label().zh()).isEqualTo("甘肃省");
        assertThat(module.base()).contains("national");
        assertThat(module.jurisdiction()).hasToString("620000");
        assertThat(module.changes())
                .containsAll(Changes.adding(GrassRootsGuidance.norms()))
                .containsAll(Changes.adding(CommitteeRules.norms()));
    }

    /** One slot of each file whose norms nothing else would miss. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal-units",
                "broken-years",
                "new-achievements",
                "kind-repeats",
                "rural-as-county",
                "grass-roots-unit",
                "covered-from-before"
            })
    void fillsItsSlots(String slot) {
        assertThat(module.changes())
                .extracting(Change::slot)
                .extracting(Slot::id)
                .contains(slot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS28/5.2.3-d", "GS28/6.1.3.2-a", "GS28/6.3.6.4-c", "GS28/8.3-d", "GS28/5.1-b"})
    void citesItsClauses(String clause) {
        assertThat(module.changes().stream().flatMap(change -> change.citations().stream()))
                .extracting(Object::toString)
                .contains(clause);
    }

    static Stream<Labelled> options() {
        return Stream.of(
                        BrokenYears.values(),
                        NewAchievements.values(),
                        KindRepeats.values(),
                        RuralAsCounty.values(),
                        DoctorsRecognised.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyOptionOfAReadingHasANameInBothLanguages(Labelled option) {
        assertThat(List.of(option.zh(), option.en())).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(option.zh()).containsPattern("\\p{IsHan}");
    }
}
