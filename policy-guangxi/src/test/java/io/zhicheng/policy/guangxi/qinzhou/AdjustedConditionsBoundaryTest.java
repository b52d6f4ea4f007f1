package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.AdjustedConditions.EDUCATION_AND_SENIORITY_ADJUSTED;
import static io.zhicheng.policy.guangxi.qinzhou.AdjustedConditions.NEW_CONDITIONS;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.Policy;
import java.time.LocalDate;
import java.util.List;

/** QZ4 chapter 6, section (1). */
class AdjustedConditionsBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/6.1")
                .line(
                        "+ whether the series has new conditions is not known",
                        EDUCATION_AND_SENIORITY_ADJUSTED,
                        UNKNOWN,
                        inOrder())
                .under(with(false))
                .line("+ no new conditions -> adjusted", EDUCATION_AND_SENIORITY_ADJUSTED, MET, inOrder())
                .under(with(true))
                .line("+ new conditions -> nothing to adjust", EDUCATION_AND_SENIORITY_ADJUSTED, NOT_MET, inOrder());
    }

    private static Policy with(boolean newConditions) {
        return ExampleLayer.over(List.of(set(NEW_CONDITIONS.by("EXAMPLE/1").is(newConditions))))
                .on(LocalDate.of(2020, 8, 1));
    }
}
