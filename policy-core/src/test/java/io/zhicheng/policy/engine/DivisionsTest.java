package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.ITEMS;
import static io.zhicheng.policy.engine.Case.ROW;
import static io.zhicheng.policy.engine.Cases.measure;
import static io.zhicheng.policy.engine.Cases.test;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions that lie within others, as {@link DivisionCode#isWithin} says it of two codes. */
class DivisionsTest {
    private static final Fact<DivisionCode> PLACE = Case.fact("place", Unit.DIVISION);
    private static final Fact<DivisionCode> OTHER = Case.fact("other", Unit.DIVISION);
    private static final Fact<DivisionCode> ITEM_PLACE = Case.column(ITEMS, "place", Unit.DIVISION);

    private static final DivisionCode PROVINCE = DivisionCode.of("620000");
    private static final DivisionCode PREFECTURE = DivisionCode.of("622900");

    @ParameterizedTest
    @CsvSource({
        "622900, 622900",
        "622901, 622900",
        "622999, 622900",
        "622899, 622900",
        "623000, 622900",
        "620000, 622900",
        "620000, 620000",
        "622901, 620000",
        "629999, 620000",
        "630000, 620000",
        "619999, 620000",
        "622901, 622901",
        "622902, 622901",
        "622900, 622901"
    })
    void as_the_codes_say(String inner, String outer) {
        DivisionCode place = DivisionCode.of(inner);
        DivisionCode of = DivisionCode.of(outer);
        Truth expected = Truth.of(place.isWithin(of));
        assertThat(test(BLANK.with(PLACE, place), within(PLACE, of))).isEqualTo(expected);
        assertThat(test(BLANK.with(PLACE, place).with(OTHER, of), withinOther()))
                .isEqualTo(expected);
        assertThat(measure(BLANK.whole(ITEMS, ROW.with(ITEM_PLACE, place)), count(ITEMS, within(ITEM_PLACE, of))))
                .isEqualTo(Interval.point(place.isWithin(of) ? 1 : 0));
    }

    private static Criterion withinOther() {
        return new Criterion.Comparison<>(PLACE, Criterion.Relation.WITHIN, OTHER);
    }

    @Test
    void one_of_several_is_enough_and_none_is_never() {
        Case told = BLANK.with(PLACE, PREFECTURE);
        assertThat(test(told, within(PLACE, DivisionCode.of("110000"), PROVINCE)))
                .isEqualTo(Truth.TRUE);
        assertThat(test(told, within(PLACE, DivisionCode.of("110000"), DivisionCode.of("630000"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void what_is_not_told_is_open() {
        assertThat(test(BLANK, within(PLACE, PREFECTURE))).isEqualTo(Truth.UNKNOWN);
        assertThat(test(BLANK.with(PLACE, PREFECTURE), withinOther())).isEqualTo(Truth.UNKNOWN);
        assertThat(Cases.missing(BLANK, within(PLACE, PREFECTURE))).containsExactly("place");
    }
}
