package io.zhicheng.policy.model.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLevelTest {
    @ParameterizedTest
    @CsvSource({
        "TECHNICIAN, JUNIOR",
        "ASSISTANT, JUNIOR",
        "INTERMEDIATE, INTERMEDIATE",
        "ASSOCIATE_SENIOR, SENIOR",
        "FULL_SENIOR, SENIOR"
    })
    void each_level_has_its_band(TitleLevel level, TitleBand band) {
        assertThat(level.band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "TECHNICIAN, ASSISTANT",
        "ASSISTANT, INTERMEDIATE",
        "INTERMEDIATE, ASSOCIATE_SENIOR",
        "ASSOCIATE_SENIOR, FULL_SENIOR"
    })
    void the_next_level_is_the_one_above(TitleLevel level, TitleLevel next) {
        assertThat(level.next()).contains(next);
        assertThat(next).isGreaterThan(level);
    }

    @Test
    void nothing_is_above_full_senior() {
        assertThat(TitleLevel.FULL_SENIOR.next()).isEmpty();
    }
}
