package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.linxia.EvaluationMethods.FIELD_DISPLAY;
import static io.zhicheng.policy.gansu.linxia.EvaluationMethods.LESSON;
import static io.zhicheng.policy.gansu.linxia.EvaluationMethods.PERFORMANCE;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.title.TitleBand;
import io.zhicheng.policy.model.title.TitleSeries;

/** LX282 chapter 3, section (1): ways to evaluate that suit a series. */
class EvaluationMethodsTest extends PrefectureTable {
    @Override
    protected void clauses() {
        clause("LX282/3.1-c")
                .line("series 中小学教师 -> suggests 说课讲课、观摩听课", LESSON, MET, intermediate("school-teachers"))
                .line("series not listed -> no suggestion from this clause", LESSON, NOT_MET, intermediate("health"))
                .line("+ nor for senior titles", LESSON, NOT_MET, senior("school-teachers"));
        clause("LX282/3.1-d")
                .line("series 农民 -> suggests 田间地头技术成果展示", FIELD_DISPLAY, MET, intermediate("farmers"))
                .line(
                        "series not listed -> no suggestion from this clause",
                        FIELD_DISPLAY,
                        NOT_MET,
                        intermediate("health"))
                .line("+ nor for senior titles", FIELD_DISPLAY, NOT_MET, senior("farmers"));
        clause("LX282/3.1-e")
                .line("series 文化艺术 -> suggests 现场才艺表演", PERFORMANCE, MET, intermediate("arts"))
                .line(
                        "series not listed -> no suggestion from this clause",
                        PERFORMANCE,
                        NOT_MET,
                        intermediate("health"))
                .line("+ nor for senior titles", PERFORMANCE, NOT_MET, senior("arts"));
    }

    private static ReviewCommittee intermediate(String series) {
        return ReviewCommittee.of(TitleBand.INTERMEDIATE, PREFECTURE_SERIES_DEPARTMENT)
                .withSeries(TitleSeries.of(series));
    }

    private static ReviewCommittee senior(String series) {
        return intermediate(series).withBand(TitleBand.SENIOR);
    }
}
