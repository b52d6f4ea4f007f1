package io.zhicheng.policy.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTableTest {
    private static final DivisionTable SHIPPED = DivisionTable.shipped();
    private static final String COLUMNS = "code\tzh\ten\tfrom\tuntil\n";

    @ParameterizedTest
    @CsvSource({
        "620000, 甘肃省",
        "620100, 兰州市",
        "622900, 临夏回族自治州",
        "622901, 临夏市",
        "623000, 甘南藏族自治州",
        "450000, 广西壮族自治区",
        "450100, 南宁市",
        "450700, 钦州市",
        "450702, 钦南区"
    })
    void has_the_verified_divisions(String code, String zh) {
        assertThat(SHIPPED.name(DivisionCode.of(code), Locale.CHINA)).contains(zh);
        assertThat(SHIPPED.divisions()).hasSize(9);
    }

    @Test
    void names_follow_the_language() {
        assertThat(SHIPPED.name(DivisionCode.of("620100"), Locale.UK)).contains("Lanzhou");
    }

    @Test
    void the_province_and_prefecture_of_each_are_there_too() {
        assertThat(SHIPPED.divisions())
                .extracting(Division::code)
                .allSatisfy(code -> assertThat(SHIPPED.find(code.province())).isPresent())
                .allSatisfy(code -> assertThat(SHIPPED.find(code.prefecture())).isPresent());
    }

    @Test
    void other_divisions_are_not_there() {
        assertThat(SHIPPED.find(DivisionCode.of("110000"))).isEmpty();
        assertThat(SHIPPED.name(DivisionCode.of("110000"), Locale.CHINA)).isEmpty();
    }

    @Test
    void a_duplicate_is_refused_with_its_line() {
        String row = "620000\t甘肃省\tGansu\t\t\n";

        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> DivisionTable.parse("d.tsv", COLUMNS + row + row))
                .withMessageContaining("d.tsv:3: column code (620000) is a duplicate");
    }
}
