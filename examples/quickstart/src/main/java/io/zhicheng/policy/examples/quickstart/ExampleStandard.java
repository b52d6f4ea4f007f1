package io.zhicheng.policy.examples.quickstart;

import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EDUCATION_OF_SERIES;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_EDUCATION;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.EXTRA_FOR_TENURE;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.POINT_SCORING;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.PREFECTURE_UNITS;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.PROFESSIONAL_SERVICE_OF_SERIES;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.RESEARCH_OF_SERIES;
import static io.zhicheng.policy.gansu.grassroots.SeriesNumbers.TENURE_OF_SERIES;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.quantity.Months.years;

import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * A series standard that is invented, to show the form of one: the guidance leaves these numbers to the provincial
 * department of each series, and the library has none of them. Put the numbers of your series here, with its clauses.
 */
final class ExampleStandard {
    private static final String DOCUMENT = "EXAMPLE";

    private ExampleStandard() {}

    static SeriesStandard of(TitleSeries series) {
        return new SeriesStandard(
                series,
                new Label("示例评价条件标准（虚构）", "example standard (invented)"),
                ClauseCatalogue.of(
                        List.of(document()),
                        List.of(
                                clause("1", "正常晋升任职年限满5年（示例）", "Five years in the present title (example)."),
                                clause("2", "专业技术工作满10年（示例）", "Ten years of professional work (example)."),
                                clause("3", "具有本科及以上学历（示例）", "Bachelor or above (example)."),
                                clause(
                                        "4",
                                        "破格每破一项增加1条业绩（示例）",
                                        "One achievement more for each condition broken (example)."),
                                clause(
                                        "5",
                                        "甘南、临夏州属单位须4条业绩、1项科研（示例）",
                                        "Units of the two prefectures: four achievements, one research result (example)."))),
                List.of(
                        TENURE_OF_SERIES.by("EXAMPLE/1").is(years(5)),
                        PROFESSIONAL_SERVICE_OF_SERIES.by("EXAMPLE/2").is(years(10)),
                        EDUCATION_OF_SERIES.by("EXAMPLE/3").is(EducationLevel.BACHELOR),
                        EXTRA_FOR_TENURE.by("EXAMPLE/4").is(units("1")),
                        EXTRA_FOR_EDUCATION.by("EXAMPLE/4").is(units("1")),
                        EXTRA_FOR_SERVICE.by("EXAMPLE/4").is(units("1")),
                        POINT_SCORING.by("EXAMPLE/4").is(false),
                        PREFECTURE_UNITS.by("EXAMPLE/5").is(units("4")),
                        RESEARCH_OF_SERIES.by("EXAMPLE/5").is(1)));
    }

    private static Document document() {
        return Document.builder(DOCUMENT)
                .title("示例评价条件标准（虚构）", "Example standard (invented)")
                .number("示例〔2018〕1号")
                .issuer("示例", "example")
                .inForceFrom(LocalDate.of(2018, 1, 1))
                .build();
    }

    private static Clause clause(String number, String zh, String en) {
        return Clause.builder(ClauseId.of(DOCUMENT, number))
                .numbering(number)
                .area("example")
                .kind(ClauseKind.DECISION)
                .appliesTo("example")
                .zh(zh)
                .en(en)
                .build();
    }
}
