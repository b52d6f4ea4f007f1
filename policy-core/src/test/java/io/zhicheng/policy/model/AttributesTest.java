package io.zhicheng.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.fact.Compositions;
import io.zhicheng.policy.fact.PersonFacts;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);
    private static final Attribute<String> TIER = Attribute.text("city.tier");
    private static final Attribute<Integer> HOURS = Attribute.number("city.hours");
    private static final Attribute<Boolean> MENTORS = Attribute.flag("city.mentors");
    private static final Attribute<LocalDate> SINCE = Attribute.date("city.since");

    private static final Attributes ALL = Attributes.untold()
            .with(TIER, "A")
            .with(HOURS, 0)
            .with(MENTORS, false)
            .with(SINCE, DAY);

    @Test
    void tellsEachByItsType() {
        assertThat(ALL.get(TIER)).contains("A");
        assertThat(ALL.get(HOURS)).contains(0);
        assertThat(ALL.get(MENTORS)).contains(false);
        assertThat(ALL.get(SINCE)).contains(DAY);
        assertThat(Attributes.untold().get(MENTORS)).isEmpty();
    }

    @Test
    void aDateIsTheTextThatItIsWrittenAs() {
        assertThat(Attributes.untold().with(Attribute.text("city.since"), "2016-09-01"))
                .isEqualTo(Attributes.untold().with(SINCE, DAY))
                .hasSameHashCodeAs(Attributes.untold().with(SINCE, DAY));
    }

    @Test
    void isImmutableAndToldAnewAtWill() {
        assertThat(ALL.with(HOURS, 8).get(HOURS)).contains(8);
        assertThat(ALL.with(HOURS, Optional.empty())).isEqualTo(ALL);
        assertThat(ALL.without(HOURS).get(HOURS)).isEmpty();
        assertThat(ALL.get(HOURS)).contains(0);
        assertThat(ALL).isNotEqualTo(ALL.without(TIER));
        assertThatThrownBy(() -> ALL.values().put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void doesNotShowWhatItTells() {
        assertThat(ALL).hasToString("Attributes(redacted)");
    }

    @Test
    void refusesAValueOfAnotherTypeWithoutRepeatingIt() {
        assertThatThrownBy(() -> ALL.get(Attribute.number("city.tier")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("The attribute city.tier is not a whole number.")
                .hasMessageNotContaining("\"A\"");
        assertThatThrownBy(() -> ALL.get(Attribute.date("city.tier")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("is not a date");
    }

    @Test
    void anAttributeHasANameAndOneOfFourTypes() {
        assertThatThrownBy(() -> Attribute.flag(" ")).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> Attribute.flag("city.mentors "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("blanks around it");
        assertThatThrownBy(() -> new Attribute<>("city.level", Long.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Long");
    }

    @Test
    void factsReadThem() {
        Fact<LocalDate> since = PersonFacts.OWN.fact(SINCE, Unit.DATE, "起始日", "first day");
        Flag mentors = PersonFacts.OWN.judged(MENTORS, Party.EMPLOYING_UNIT, "带徒", "mentors");
        Flag drawn = Compositions.OWN.flag(MENTORS, "带徒", "mentors");
        Application application = Application.builder()
                .date(DAY)
                .dossier(Dossier.builder().attributes(ALL).build())
                .build();

        assertThat(since.path()).isEqualTo("dossier.attributes.city.since");
        assertThat(since.read(application)).contains(DAY);
        assertThat(mentors.read(application)).contains(false);
        assertThat(mentors.judge()).contains(Party.EMPLOYING_UNIT);
        assertThat(drawn.path()).isEqualTo("attributes.city.mentors");
        assertThat(drawn.read(Composition.untold())).isEmpty();
        assertThat(drawn.read(Composition.builder().attributes(ALL).build())).contains(false);
    }
}
