package io.zhicheng.policy.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.time.DayRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A calendar of ten days: two weeks from Thursday on, of which Sunday the 7th is worked and Monday the 8th is off. */
class WorkCalendarTest {
    private static final WorkCalendar TEN_DAYS = WorkCalendar.of(List.of(
            working(4, "周四"),
            working(5, "周五"),
            off(6, "周六"),
            WorkDay.working(on(7), "庙会调休上班", "worked in exchange for the fair").by("某政发〔2019〕1号"),
            WorkDay.off(on(8), "庙会放假", "fair holiday").by("某政发〔2019〕1号"),
            working(9, "周二"),
            working(10, "周三"),
            working(11, "周四"),
            working(12, "周五"),
            off(13, "周六")));

    @Test
    void goes_on_from_day_to_day() {
        assertThat(TEN_DAYS.shift(on(5), 1)).contains(on(7));
        assertThat(TEN_DAYS.shift(on(5), 2)).contains(on(9));
        assertThat(TEN_DAYS.shift(on(6), 1)).contains(on(7));
        assertThat(TEN_DAYS.shift(on(4), 6)).contains(on(12));
    }

    @Test
    void goes_back_from_day_to_day() {
        assertThat(TEN_DAYS.shift(on(9), -1)).contains(on(7));
        assertThat(TEN_DAYS.shift(on(8), -1)).contains(on(7));
        assertThat(TEN_DAYS.shift(on(9), -3)).contains(on(4));
    }

    @Test
    void a_shift_by_nothing_stays_even_on_a_day_off_or_an_unknown_one() {
        assertThat(TEN_DAYS.shift(on(6), 0)).contains(on(6));
        assertThat(TEN_DAYS.shift(on(30), 0)).contains(on(30));
    }

    @Test
    void knows_no_more_than_its_days() {
        assertThat(TEN_DAYS.coverage()).isEqualTo(DayRange.ofClosed(on(4), on(13)));
        assertThat(TEN_DAYS.kind(on(3))).isEqualTo(DayKind.UNKNOWN);
        assertThat(TEN_DAYS.kind(on(14))).isEqualTo(DayKind.UNKNOWN);
        assertThat(TEN_DAYS.shift(on(4), 7)).isEmpty();
        assertThat(TEN_DAYS.shift(on(9), -4)).isEmpty();
        assertThat(TEN_DAYS.shift(on(4), Integer.MAX_VALUE)).isEmpty();
        assertThat(TEN_DAYS.shift(on(13), Integer.MIN_VALUE)).isEmpty();
        assertThat(TEN_DAYS.shift(LocalDate.MAX, 1)).isEmpty();
        assertThat(TEN_DAYS.shift(LocalDate.MIN, -1)).isEmpty();
        assertThat(TEN_DAYS.count(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    }

    @Test
    void an_unknown_anchor_beside_the_days_asks_for_nothing_unknown() {
        assertThat(TEN_DAYS.shift(on(3), 1)).contains(on(4));
        assertThat(TEN_DAYS.shift(on(2), 1)).isEmpty();
        assertThat(TEN_DAYS.shift(on(14), -1)).contains(on(12));
        assertThat(TEN_DAYS.shift(on(15), -1)).isEmpty();
    }

    @Test
    void counts_from_the_start_until_before_the_end() {
        assertThat(TEN_DAYS.count(on(4), on(14))).hasValue(7);
        assertThat(TEN_DAYS.count(on(6), on(8))).hasValue(1);
        assertThat(TEN_DAYS.count(on(8), on(8))).hasValue(0);
        assertThat(TEN_DAYS.count(on(3), on(5))).isEmpty();
        assertThat(TEN_DAYS.count(on(12), on(15))).isEmpty();
    }

    @Test
    void a_reversed_count_is_nothing_even_where_nothing_is_known() {
        assertThat(TEN_DAYS.count(on(9), on(5))).hasValue(0);
        assertThat(TEN_DAYS.count(on(30), on(20))).hasValue(0);
    }

    @Test
    void windows_leave_the_anchor_out() {
        assertThat(TEN_DAYS.before(on(9), 2)).contains(new DayRange(on(5), on(9)));
        assertThat(TEN_DAYS.after(on(5), 2)).contains(DayRange.ofClosed(on(6), on(9)));
        assertThat(TEN_DAYS.before(on(9), 0)).contains(new DayRange(on(9), on(9)));
        assertThat(TEN_DAYS.after(on(9), 0)).contains(new DayRange(on(10), on(10)));
        assertThat(TEN_DAYS.before(on(9), 4)).isEmpty();
        assertThat(TEN_DAYS.after(on(9), 4)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> TEN_DAYS.before(on(9), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> TEN_DAYS.after(on(9), -1));
    }

    @Test
    void shows_a_clerk_each_day_of_a_shift() {
        WorkDerivation derivation = TEN_DAYS.explainShift(on(10), -3);

        assertThat(derivation.workingDays()).hasValue(3);
        assertThat(derivation.lines(Locale.CHINA))
                .containsExactly(
                        "2019-07-09 工作日（第1个） 周二",
                        "2019-07-08 非工作日 庙会放假 某政发〔2019〕1号",
                        "2019-07-07 工作日（第2个） 庙会调休上班 某政发〔2019〕1号",
                        "2019-07-06 非工作日 周六",
                        "2019-07-05 工作日（第3个） 周五");
        assertThat(derivation.lines(Locale.ENGLISH))
                .startsWith(
                        "2019-07-09 working day (no. 1): day 9",
                        "2019-07-08 non-working day: fair holiday, 某政发〔2019〕1号");
    }

    @Test
    void shows_a_clerk_each_day_of_a_count() {
        assertThat(TEN_DAYS.explainCount(on(5), on(8)).days())
                .extracting(WorkDay::date)
                .containsExactly(on(5), on(6), on(7));
        assertThat(TEN_DAYS.explainCount(on(8), on(5)).days()).isEmpty();
        assertThat(TEN_DAYS.explainCount(on(8), on(5)).workingDays()).hasValue(0);
    }

    @Test
    void a_derivation_ends_with_the_day_that_is_not_known() {
        WorkDerivation shift = TEN_DAYS.explainShift(on(12), 5);
        WorkDerivation count = TEN_DAYS.explainCount(on(1), on(30));

        assertThat(shift.workingDays()).isEmpty();
        assertThat(shift.days()).extracting(WorkDay::kind).containsExactly(DayKind.NON_WORKING, DayKind.UNKNOWN);
        assertThat(count.workingDays()).isEmpty();
        assertThat(count.days()).containsExactly(WorkDay.unknown(on(1)));
    }

    @Test
    void closes_and_opens_days_for_a_place() {
        WorkCalendar school = TEN_DAYS.with(List.of(
                WorkDay.off(on(10), "校庆", "school anniversary"),
                WorkDay.working(on(13), "校庆调休", "worked in exchange")));

        assertThat(school.coverage()).isEqualTo(TEN_DAYS.coverage());
        assertThat(school.kind(on(10))).isEqualTo(DayKind.NON_WORKING);
        assertThat(school.day(on(10)).label(Locale.CHINA)).isEqualTo("校庆");
        assertThat(school.shift(on(9), 1)).contains(on(11));
        assertThat(school.shift(on(12), 1)).contains(on(13));
        assertThat(school.count(on(4), on(14))).hasValue(7);
        assertThat(TEN_DAYS.kind(on(10))).as("the calendar underneath").isEqualTo(DayKind.WORKING);
    }

    @Test
    void a_layer_on_a_layer_has_the_last_word() {
        WorkCalendar reopened = TEN_DAYS.with(List.of(WorkDay.off(on(10), "停课", "closed")))
                .with(List.of(WorkDay.working(on(10), "复课", "reopened")));

        assertThat(reopened.day(on(10)).zh()).isEqualTo("复课");
    }

    @Test
    void refuses_changes_that_cannot_be_meant() {
        WorkDay closed = WorkDay.off(on(10), "停课", "closed");

        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TEN_DAYS.with(List.of(closed, closed)))
                .withMessageContaining("2019-07-10");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TEN_DAYS.with(List.of(WorkDay.off(on(20), "停课", "closed"))))
                .withMessageContaining("2019-07-20");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TEN_DAYS.with(List.of(WorkDay.unknown(on(10)))));
    }

    @Test
    void refuses_days_with_a_gap_or_without_an_answer() {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> WorkCalendar.of(List.of()));
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> WorkCalendar.of(List.of(working(4, "周四"), off(6, "周六"))))
                .withMessageContaining("2019-07-06")
                .withMessageContaining("2019-07-05");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> WorkCalendar.of(List.of(working(4, "周四"), WorkDay.unknown(on(5)))));
    }

    @Test
    void a_day_has_a_reason_in_both_languages() {
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> WorkDay.off(on(4), " ", "closed"));
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> WorkDay.off(on(4), "停课", ""));
    }

    private static LocalDate on(int day) {
        return LocalDate.of(2019, 7, day);
    }

    private static WorkDay working(int day, String zh) {
        return WorkDay.working(on(day), zh, "day " + day);
    }

    private static WorkDay off(int day, String zh) {
        return WorkDay.off(on(day), zh, "day " + day);
    }
}
