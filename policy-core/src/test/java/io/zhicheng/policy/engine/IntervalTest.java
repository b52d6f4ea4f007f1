package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Interval.INFINITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval FIVE = Interval.point(5);
    private static final Interval UNKNOWN = Interval.unknown(2, 4);
    private static final Interval JUDGED = new Interval(1, 3, true);

    @Test
    void a_point_is_one_value() {
        assertThat(FIVE).isEqualTo(new Interval(5, 5, false));
        assertThat(FIVE.isPoint()).isTrue();
        assertThat(UNKNOWN.isPoint()).isFalse();
        assertThat(Interval.ZERO).isEqualTo(Interval.point(0));
    }

    @Test
    void width_is_owed_to_judgement_only_where_nothing_is_unknown() {
        assertThat(Interval.judged(FIVE, JUDGED)).isTrue();
        assertThat(Interval.judged(JUDGED, FIVE)).isTrue();
        assertThat(Interval.judged(JUDGED, UNKNOWN)).isFalse();
        assertThat(Interval.judged(UNKNOWN, JUDGED)).isFalse();
        assertThat(Interval.open(JUDGED, FIVE)).isEqualTo(Truth.JUDGEMENT);
        assertThat(Interval.open(FIVE, UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void hull_is_everything_that_either_can_be() {
        assertThat(FIVE.hull(Interval.point(1), true)).isEqualTo(new Interval(1, 5, true));
        assertThat(FIVE.hull(Interval.point(1), false)).isEqualTo(Interval.unknown(1, 5));
        assertThat(UNKNOWN.hull(FIVE, true)).isEqualTo(Interval.unknown(2, 5));
        assertThat(JUDGED.hull(FIVE, true)).isEqualTo(new Interval(1, 5, true));
    }

    @Test
    void infinite_from_the_bound_on() {
        assertThat(Interval.isInfinite(INFINITE)).isTrue();
        assertThat(Interval.isInfinite(-INFINITE)).isTrue();
        assertThat(Interval.isInfinite(INFINITE - 1)).isFalse();
        assertThat(Interval.isInfinite(1 - INFINITE)).isFalse();
    }
}
