package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** QZ4 chapter 6, section (1): the conditions of a series that brought in no new ones for the round. */
public final class AdjustedConditions {
    /** Whether the series has new conditions in force; the series says so, or nobody does. */
    public static final Parameter<Boolean> NEW_CONDITIONS =
            Parameter.of("new-conditions", Unit.YES_NO, "本系列已启用新评审条件", "the series has new conditions in force");
    /** What is asked of education and seniority, and nothing else, is adjusted in the deployment document of the year. */
    public static final Obligation EDUCATION_AND_SENIORITY_ADJUSTED = ELIGIBILITY.obligation(
            "education-and-seniority-adjusted",
            STEP,
            Party.SERIES_DEPARTMENT,
            "在年度部署文中调整并明确评审条件的学历、资历部分",
            "adjust what is asked of education and seniority in the deployment document of the year");

    static List<Change> changes() {
        return ImmutableList.of(
                add(EDUCATION_AND_SENIORITY_ADJUSTED.by("QZ4/6.1").comesWhen(not(NEW_CONDITIONS.is(true)))));
    }

    private AdjustedConditions() {}
}
