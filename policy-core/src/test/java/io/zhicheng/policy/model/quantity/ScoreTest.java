package io.zhicheng.policy.model.quantity;

import static io.zhicheng.policy.model.quantity.Score.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @Test
    void reads_tenths_of_a_mark() {
        assertThat(score("55.5")).isEqualTo(new Score(555));
        assertThat(score("60")).isEqualTo(score("60.0")).isGreaterThan(score("59.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"55.55", "-1", "", "六十", "60分"})
    void refuses_what_is_no_score(String text) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> score(text))
                .withMessageContaining("(" + text + ")")
                .returns("score", InvalidModelException::attribute);
    }

    @Test
    void is_never_negative() {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> new Score(-1));
    }

    @Property
    void score_reads_what_print_wrote(@ForAll @IntRange(max = 10_000) int tenths) {
        assertThat(score(new Score(tenths).toString())).isEqualTo(new Score(tenths));
    }

    @Test
    void says_the_number_alone() {
        assertThat(score("55.5").zh()).isEqualTo("55.5");
        assertThat(score("60.0").en()).isEqualTo("60");
    }
}
