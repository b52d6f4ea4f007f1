package io.zhicheng.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is kept is what was kept, small or not, early or late. */
class FrameTest {
    private static final int PLACES = 200;

    private static Frame frame() {
        Columns columns = new Columns();
        for (int i = 0; i < PLACES; i++) {
            columns.toKeep();
        }
        return new Frame(new Told(columns.layout(), Case.BLANK));
    }

    @Property
    void a_number_is_kept_whatever_its_size(
            @ForAll long number, @ForAll @IntRange(max = PLACES - 1) int place, @ForAll boolean small) {
        long kept = small ? (int) number : number;
        Frame frame = frame();
        frame.keep(place, kept);
        assertThat(frame.point(place)).isEqualTo(kept);
        assertThat(frame.point((place + 1) % PLACES)).isEqualTo(Frame.NOT_MEASURED);
    }

    @Test
    void so_is_a_number_at_the_edge() {
        long[] edges = {
            Integer.MIN_VALUE - 1L,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE + 1L,
            Integer.MIN_VALUE + 2L,
            Integer.MIN_VALUE + 3L,
            Integer.MIN_VALUE + (1L << 24),
            Integer.MIN_VALUE + (1L << 24) + 2,
            Integer.MIN_VALUE + (1L << 24) + 3,
            -1,
            0,
            1,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            Interval.INFINITE,
            -Interval.INFINITE,
            Told.BLANK
        };
        Frame frame = frame();
        for (int place = 0; place < edges.length; place++) {
            frame.keep(place, edges[place]);
        }
        for (int place = 0; place < edges.length; place++) {
            assertThat(frame.point(place)).isEqualTo(edges[place]);
        }
    }

    @Test
    void what_is_wider_than_a_point_is_kept_apart() {
        Frame frame = frame();
        Interval wide = Interval.unknown(0, Interval.INFINITE);
        frame.keepWide(PLACES - 1, wide);
        assertThat(frame.point(PLACES - 1)).isEqualTo(Told.BLANK);
        assertThat(frame.wide(PLACES - 1)).isEqualTo(wide);
    }

    @Property
    void a_truth_is_kept(@ForAll Truth truth, @ForAll @IntRange(max = PLACES - 1) int place) {
        Frame frame = frame();
        assertThat(frame.truth(place)).isNull();
        assertThat(frame.keep(place, truth)).isEqualTo(truth);
        assertThat(frame.truth(place)).isEqualTo(truth);
    }
}
