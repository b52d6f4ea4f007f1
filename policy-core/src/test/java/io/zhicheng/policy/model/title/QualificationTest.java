package io.zhicheng.policy.model.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.time.Spell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QualificationTest {
    private static final LocalDate DAY = LocalDate.of(2014, 9, 1);

    @Test
    void usable_since_it_was_obtained_unless_told() {
        assertThat(Qualification.of(TitleLevel.INTERMEDIATE, DAY).usable()).isEqualTo(Spell.since(DAY));
    }

    @Test
    void usable_as_told() {
        Spell later = Spell.since(DAY.plusYears(1));

        assertThat(Qualification.builder().obtainedOn(DAY).usable(later).build().usable())
                .isEqualTo(later);
    }

    @Test
    void usable_nobody_knows_when_while_the_day_is_not_told() {
        assertThat(Qualification.builder().level(TitleLevel.ASSISTANT).build().usable())
                .isEqualTo(Spell.UNKNOWN);
    }
}
