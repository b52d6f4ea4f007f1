package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.DAY;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ITEM_COLOUR;
import static io.zhicheng.policy.engine.Case.ITEM_OK;
import static io.zhicheng.policy.engine.Case.JUDGED;
import static io.zhicheng.policy.engine.Case.M;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.OTHER_DAY;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.missing;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.engine.Interval.INFINITE;
import static io.zhicheng.policy.engine.Interval.point;
import static io.zhicheng.policy.engine.Interval.unknown;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Measures.share;
import static io.zhicheng.policy.rule.Measures.workingDaysBetween;
import static io.zhicheng.policy.rule.Measures.workingDaysEarlier;
import static io.zhicheng.policy.rule.Measures.workingDaysLater;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.engine.Case.Colour;
import io.zhicheng.policy.engine.Case.Row;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.time.DayRange;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shares of a whole, the largest group, and dates reckoned in working days. */
class ShareAndWorkingDaysTest {
    private static final Measure<Share> SHARE = share(N, M);
    private static final LocalDate MONDAY = LocalDate.of(2018, 11, 19);

    private static Case parts(int part, int whole) {
        return BLANK.with(N, part).with(M, whole);
    }

    private static Criterion atLeast(Share share) {
        return SHARE.atLeast(share);
    }

    @Test
    void a_share_meets_exactly_what_it_equals() {
        assertThat(test(parts(7, 21), atLeast(Share.of(1, 3)))).isEqualTo(Truth.TRUE);
        assertThat(test(parts(6, 19), atLeast(Share.of(1, 3)))).isEqualTo(Truth.FALSE);
        assertThat(test(parts(7, 19), SHARE.above(constant(Unit.SHARE, Share.of(1, 3)))))
                .isEqualTo(Truth.TRUE);
        assertThat(test(parts(7, 21), SHARE.above(constant(Unit.SHARE, Share.of(1, 3)))))
                .isEqualTo(Truth.FALSE);
        assertThat(test(parts(7, 21), SHARE.atMost(Share.of(1, 3)))).isEqualTo(Truth.TRUE);
        assertThat(test(parts(7, 20), SHARE.atMost(Share.of(1, 3)))).isEqualTo(Truth.FALSE);
        assertThat(test(parts(7, 22), SHARE.below(Share.of(1, 3)))).isEqualTo(Truth.TRUE);
    }

    @Property
    void every_comparison_of_a_share_is_exact(
            @ForAll @IntRange(max = 60) int part,
            @ForAll @IntRange(min = 1, max = 60) int whole,
            @ForAll @IntRange(max = 16) int numerator,
            @ForAll @IntRange(min = 1, max = 16) int denominator) {
        int exact = Integer.compare(part * denominator, numerator * whole);
        Share limit = Share.of(numerator, denominator);
        Case told = parts(part, whole);
        assertThat(test(told, SHARE.atLeast(limit)).holds()).isEqualTo(exact >= 0);
        assertThat(test(told, SHARE.atMost(limit)).holds()).isEqualTo(exact <= 0);
        assertThat(test(told, SHARE.below(limit)).holds()).isEqualTo(exact < 0);
        assertThat(test(told, SHARE.same(constant(Unit.SHARE, limit))).holds()).isEqualTo(exact == 0);
    }

    @Test
    void a_share_lies_within_a_band() {
        Parameter<Share> band = Parameter.of("band", Unit.SHARE, "比例", "band");
        var norm = band.by("T/1").is(Setting.band(Share.percent(30), Share.percent(60)));
        assertThat(test(parts(7, 25), SHARE.within(band), norm)).isEqualTo(Truth.FALSE);
        assertThat(test(parts(8, 25), SHARE.within(band), norm)).isEqualTo(Truth.TRUE);
        assertThat(test(parts(15, 25), SHARE.within(band), norm)).isEqualTo(Truth.TRUE);
        assertThat(test(parts(16, 25), SHARE.within(band), norm)).isEqualTo(Truth.FALSE);
    }

    @Test
    void nothing_of_nothing_is_no_share() {
        assertThat(measure(parts(0, 0), SHARE)).isEqualTo(point(0));
        assertThat(measure(BLANK.with(N, 3), SHARE).least()).isZero();
        assertThat(measure(BLANK.with(N, 3), SHARE).greatest()).isEqualTo(Unit.shareToLong(3, 1));
        assertThat(measure(BLANK.with(M, 4), SHARE)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void a_share_misses_what_keeps_it_wide() {
        assertThat(missing(BLANK.with(N, 3), SHARE)).containsExactly("m");
        assertThat(missing(parts(1, 2), SHARE)).isEmpty();
    }

    @Test
    void a_share_is_written_as_people_write_it() {
        assertThat(Share.percent(30)).hasToString("30%");
        assertThat(Share.of(2, 3)).hasToString("2/3");
        assertThat(Share.of(8, 25)).hasToString("32%");
        assertThat(Unit.SHARE.fromLong(Unit.shareToLong(12, 19))).hasToString("63.2%");
    }

    private static Row coloured(Colour colour) {
        return ROW.with(ITEM_COLOUR, colour).with(ITEM_OK, true);
    }

    @Test
    void the_largest_group_is_counted() {
        Case told = BLANK.whole(ITEMS, coloured(Colour.RED), coloured(Colour.BLUE), coloured(Colour.RED));
        assertThat(measure(told, largestGroup(ITEM_COLOUR, ITEMS))).isEqualTo(point(2));
        assertThat(measure(BLANK.whole(ITEMS), largestGroup(ITEM_COLOUR, ITEMS)))
                .isEqualTo(point(0));
    }

    @Test
    void rows_without_a_group_may_belong_to_any() {
        Case told =
                BLANK.whole(ITEMS, coloured(Colour.RED), ROW.with(ITEM_OK, true), ROW.with(ITEM_COLOUR, Colour.RED));
        assertThat(measure(told, largestGroup(ITEM_COLOUR, ITEMS, ITEM_OK.yes())))
                .isEqualTo(unknown(1, 3));
        assertThat(missing(told, largestGroup(ITEM_COLOUR, ITEMS, ITEM_OK.yes())))
                .contains("items[1].colour", "items[2].ok");
    }

    @Test
    void a_list_partly_told_may_have_a_larger_group() {
        Case told = BLANK.partly(ITEMS, coloured(Colour.RED));
        assertThat(measure(told, largestGroup(ITEM_COLOUR, ITEMS))).isEqualTo(unknown(1, INFINITE));
    }

    @Test
    void a_group_that_hangs_on_judgement_says_so() {
        Case told = BLANK.whole(ITEMS, coloured(Colour.RED), coloured(Colour.RED));
        assertThat(measure(told, largestGroup(ITEM_COLOUR, ITEMS, JUDGED.yes())))
                .isEqualTo(new Interval(0, 2, true));
    }

    @Test
    void working_days_are_counted_back_from_a_meeting() {
        Case meeting = BLANK.with(DAY, MONDAY);
        assertThat(measure(meeting, workingDaysEarlier(DAY, constant(Unit.WORKING_DAYS, 5))))
                .isEqualTo(point(LocalDate.of(2018, 11, 12).toEpochDay()));
        assertThat(measure(meeting, workingDaysLater(DAY, constant(Unit.WORKING_DAYS, 5))))
                .isEqualTo(point(LocalDate.of(2018, 11, 26).toEpochDay()));
        assertThat(measure(meeting.with(OTHER_DAY, MONDAY.plusDays(7)), workingDaysBetween(DAY, OTHER_DAY)))
                .isEqualTo(point(5));
        assertThat(measure(meeting.with(OTHER_DAY, MONDAY.minusDays(7)), workingDaysBetween(DAY, OTHER_DAY)))
                .isEqualTo(point(0));
    }

    @Test
    void what_is_not_told_leaves_the_day_open() {
        assertThat(measure(BLANK, workingDaysEarlier(DAY, constant(Unit.WORKING_DAYS, 5))))
                .isEqualTo(unknown(-INFINITE, INFINITE));
        assertThat(measure(BLANK.with(DAY, MONDAY), workingDaysLater(DAY, N)))
                .isEqualTo(unknown(MONDAY.toEpochDay(), INFINITE));
        assertThat(measure(BLANK.with(DAY, MONDAY), workingDaysEarlier(DAY, N)))
                .isEqualTo(unknown(-INFINITE, MONDAY.toEpochDay()));
        assertThat(missing(BLANK.with(DAY, MONDAY), workingDaysLater(DAY, N))).containsExactly("n");
        assertThat(measure(BLANK.with(DAY, MONDAY), workingDaysBetween(DAY, OTHER_DAY)))
                .isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void a_year_without_a_schedule_is_a_missing_norm() {
        FiveDayWeek of2018 = new FiveDayWeek(new DayRange(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1)));
        Supplier<Label> words = () -> new Label("日", "day");
        ConstantNode lateInTheYear =
                new ConstantNode(point(LocalDate.of(2018, 12, 28).toEpochDay()), words);
        ConstantNode five = new ConstantNode(point(5), words);
        Frame frame = new Frame(Cases.nothingTold());
        WorkingDaysNode later = new WorkingDaysNode(of2018, Operation.WORKING_DAYS_LATER, lateInTheYear, five, words);
        assertThat(later.measure(frame)).isEqualTo(unknown(-INFINITE, INFINITE));
        Missing missing = new Missing();
        later.missingIfWide(frame, missing);
        assertThat(missing.parameters()).extracting(Parameter::id).containsExactly("work-calendar");
        WorkingDaysNode earlier =
                new WorkingDaysNode(of2018, Operation.WORKING_DAYS_EARLIER, lateInTheYear, five, words);
        assertThat(earlier.measure(frame))
                .isEqualTo(point(LocalDate.of(2018, 12, 21).toEpochDay()));
        ConstantNode nextYear = new ConstantNode(point(LocalDate.of(2019, 1, 8).toEpochDay()), words);
        WorkingDaysNode between =
                new WorkingDaysNode(of2018, Operation.WORKING_DAYS_BETWEEN, lateInTheYear, nextYear, words);
        assertThat(between.measure(frame)).isEqualTo(unknown(0, INFINITE));
    }

    @Test
    void counted_shares_tell_their_rows() {
        Case told = BLANK.whole(ITEMS, coloured(Colour.RED), ROW.with(ITEM_OK, false));
        assertThat(measure(told, share(count(ITEMS, ITEM_OK.yes()), count(ITEMS))))
                .isEqualTo(point(Unit.shareToLong(1, 2)));
    }
}
