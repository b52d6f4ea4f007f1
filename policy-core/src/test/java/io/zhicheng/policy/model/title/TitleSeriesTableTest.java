package io.zhicheng.policy.model.title;

import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleSeriesTableTest {
    private static final TitleSeriesTable NATIONAL = TitleSeriesTable.national();
    private static final String COLUMNS = "code\tzh\ten\tlevel\ttitle.zh\tstatus\tsource\tfrom\tuntil\n";
    private static final String ENGINEER = "engineering\t工程\tengineers\tINTERMEDIATE\t工程师\tREAD\t目录\t\t\n";

    private static Stream<String> names(String code, TitleLevel level) {
        return NATIONAL.titles(TitleSeries.of(code), level).stream().map(TitleName::zh);
    }

    private static Stream<String> names(String code) {
        return Arrays.stream(TitleLevel.values()).flatMap(level -> names(code, level));
    }

    @Test
    void the_national_list_has_27_series_in_its_order() {
        assertThat(NATIONAL.series()).hasSize(27);
        assertThat(NATIONAL.series().get(0).zh()).isEqualTo("高等学校教师");
        assertThat(NATIONAL.series().get(26).zh()).isEqualTo("审计专业人员");
        assertThat(NATIONAL.series()).extracting(NationalSeries::zh).doesNotHaveDuplicates();
    }

    /** One name of each level, of every series that has verified names; "-" where the level is not set up. */
    @ParameterizedTest
    @CsvSource({
        "higher-education-teachers, 教授, 副教授, 讲师, 助教, -",
        "social-science-research, 研究员, 副研究员, 助理研究员, 研究实习员, -",
        "natural-science-research, 研究员, 副研究员, 助理研究员, 研究实习员, -",
        "health, 主任护师, 副主任护师, 主管护师, 护师, 护士",
        "health, 主任医师, 副主任医师, 主治医师, 医师, 医士",
        "engineering, 正高级工程师, 高级工程师, 工程师, 助理工程师, 技术员",
        "agriculture, 农业技术推广研究员, 高级农艺师, 农艺师, 助理农艺师, 农业技术员",
        "journalism, 高级记者, 主任记者, 记者, 助理记者, -",
        "publishing, 编审, 副编审, 编辑, 助理编辑, -",
        "library, 研究馆员, 副研究馆员, 馆员, 助理馆员, 管理员",
        "museums, 研究馆员, 副研究馆员, 馆员, 助理馆员, -",
        "archives, 研究馆员, 副研究馆员, 馆员, 助理馆员, 管理员",
        "arts-and-crafts, 正高级工艺美术师, 高级工艺美术师, 工艺美术师, 助理工艺美术师, 工艺美术员",
        "technician-school-teachers, 正高级讲师, 高级讲师, 讲师, 助理讲师, 三级实习指导教师",
        "sports, 国家级教练, 高级教练, 中级教练, 初级教练, -",
        "translation, 译审, 一级翻译, 二级翻译, 三级翻译, -",
        "accounting, 正高级会计师, 高级会计师, 会计师, 助理会计师, -",
        "statistics, 正高级统计师, 高级统计师, 统计师, 助理统计师, -",
        "economics, 正高级经济师, 高级经济师, 经济师, 助理经济师, -",
        "vocational-school-teachers, 正高级实习指导教师, 高级实习指导教师, 一级实习指导教师, 二级实习指导教师, 三级实习指导教师",
        "school-teachers, 正高级教师, 高级教师, 一级教师, 二级教师, 三级教师",
        "arts, 一级演员, 二级演员, 三级演员, 四级演员, -",
        "public-legal-services, 一级公证员, 二级公证员, 三级公证员, 四级公证员, -",
        "public-legal-services, 主任法医师, 副主任法医师, 主检法医师, 法医师, -",
        "auditing, 正高级审计师, 高级审计师, 审计师, 助理审计师, -"
    })
    void each_series_has_its_names(
            String code, String full, String associate, String intermediate, String assistant, String technician) {
        assertThat(names(code, FULL_SENIOR)).contains(full);
        assertThat(names(code, ASSOCIATE_SENIOR)).contains(associate);
        assertThat(names(code, INTERMEDIATE)).contains(intermediate);
        assertThat(names(code, ASSISTANT)).contains(assistant);
        if (technician.equals("-")) {
            assertThat(names(code, TECHNICIAN)).isEmpty();
        } else {
            assertThat(names(code, TECHNICIAN)).contains(technician);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"laboratory", "ships", "civil-aviation-flight"})
    void a_series_without_verified_names_is_listed_without_names(String code) {
        assertThat(NATIONAL.find(code)).isPresent();
        assertThat(names(code)).isEmpty();
    }

    @Test
    void broadcasting_has_its_two_verified_names_only() {
        assertThat(names("broadcasting")).containsExactlyInAnyOrder("一级播音员主持人", "二级播音员主持人");
    }

    @Test
    void lawyers_are_not_verified() {
        assertThat(names("public-legal-services")).noneMatch(name -> name.contains("律师"));
    }

    @Test
    void no_name_stands_twice_in_a_series() {
        assertThat(NATIONAL.series())
                .allSatisfy(series -> assertThat(names(series.series().code())).doesNotHaveDuplicates());
    }

    @Test
    void finds_a_series_by_its_code() {
        assertThat(NATIONAL.find("school-teachers"))
                .hasValueSatisfying(
                        series -> assertThat(series.label(Locale.CHINA)).isEqualTo("中小学教师"));
        assertThat(NATIONAL.find("culture")).isEmpty();
    }

    @Test
    void titles_of_a_series_not_on_the_list_are_an_error() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> NATIONAL.titles(TitleSeries.of("culture"), INTERMEDIATE))
                .withMessageContaining("(culture)")
                .withMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "School", "1-school", "school_teachers", "教师"})
    void a_code_is_lower_case_words(String code) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TitleSeries.of(code))
                .withMessageContaining("(" + code + ")");
    }

    private static void refused(String message, String text) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TitleSeriesTable.parse("s.tsv", text))
                .withMessageContaining(message)
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_faulty_file_is_refused_with_its_line() {
        refused("s.tsv:1: columns", COLUMNS.replace("until", "till") + ENGINEER);
        refused("s.tsv:3: column title.zh is a duplicate", COLUMNS + ENGINEER + ENGINEER);
        refused("s.tsv:2: column level (MIDDLE)", COLUMNS + ENGINEER.replace("INTERMEDIATE", "MIDDLE"));
        refused("s.tsv:2: column status (SEEN)", COLUMNS + ENGINEER.replace("READ", "SEEN"));
        refused("s.tsv:2: column status is blank", COLUMNS + ENGINEER.replace("READ", ""));
        refused("s.tsv:2: column status is LISTED", COLUMNS + ENGINEER.replace("READ", "LISTED"));
        refused("s.tsv:2: column source is blank", COLUMNS + ENGINEER.replace("目录", ""));
        refused("s.tsv:2: column level is blank", COLUMNS + ENGINEER.replace("INTERMEDIATE", ""));
        refused("s.tsv:2: column title.zh is blank", COLUMNS + ENGINEER.replace("工程师", ""));
        refused("s.tsv:3: column code (engineering)", COLUMNS + ENGINEER + ENGINEER.replace("engineers", "others"));
    }
}
