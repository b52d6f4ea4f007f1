package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.AchievementFacts.EPIDEMIC_RESULT;
import static io.zhicheng.policy.fact.AchievementFacts.WORKS;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicFrontLine.FRONT_LINE;
import static io.zhicheng.policy.model.achievement.EpidemicResult.CASE_RECORD;
import static io.zhicheng.policy.model.achievement.EpidemicResult.CLINICAL_TREATMENT;
import static io.zhicheng.policy.model.achievement.EpidemicResult.DRUG_OR_VACCINE;
import static io.zhicheng.policy.model.achievement.EpidemicResult.EPIDEMIOLOGICAL_REPORT;
import static io.zhicheng.policy.model.achievement.EpidemicResult.KEY_TECHNOLOGY;
import static io.zhicheng.policy.model.achievement.EpidemicResult.OTHER;
import static io.zhicheng.policy.model.achievement.EpidemicResult.PATHOLOGY_REPORT;
import static io.zhicheng.policy.model.achievement.EpidemicResult.PROMOTED_PRODUCT;
import static io.zhicheng.policy.model.achievement.EpidemicResult.PSYCHOLOGICAL_CASE;
import static io.zhicheng.policy.model.achievement.EpidemicResult.TREATMENT_PLAN;
import static io.zhicheng.policy.model.achievement.EpidemicResult.WORK_SUMMARY;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** QZ4 chapter 6, section (3): ten kinds of result of epidemic control, all of them important achievements (重要业绩成果). */
public final class EpidemicResults {
    /** Whether the open list of results (等) takes in one that it does not name; nothing settles it. */
    public static final Parameter<Boolean> OTHER_RESULTS_COUNT = Parameter.of(
            "other-epidemic-results",
            Unit.YES_NO,
            "所列以外的疫情防控成果是否计入",
            "whether results of epidemic control count that are not named");
    /** Whether the results of those who are not on the front line count too: the sentence does not name the person. */
    public static final Parameter<Boolean> RESULTS_OF_OTHERS_COUNT = Parameter.of(
            "epidemic-results-of-others",
            Unit.YES_NO,
            "非一线人员的疫情防控成果是否计入",
            "whether results of epidemic control count for those not on the front line");
    /** The work is such a result. */
    public static final Requirement IMPORTANT_RESULT = ELIGIBILITY.condition(
            "important-epidemic-result", "疫情防控成果可作为重要业绩成果", "a result of epidemic control that counts as important");
    /** Such results may serve for the next higher title. */
    public static final Obligation SERVES_AS_IMPORTANT = ELIGIBILITY.obligation(
            "serves-as-important",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "疫情防控成果可作为晋升高一级职称重要业绩成果",
            "results of epidemic control serve as important achievements for the next higher title");

    static List<Change> changes() {
        return ImmutableList.of(
                add(IMPORTANT_RESULT
                        .by("QZ4/6.3-e")
                        .demands(all(
                                any(
                                        EPIDEMIC_RESULT.is(
                                                CLINICAL_TREATMENT,
                                                CASE_RECORD,
                                                TREATMENT_PLAN,
                                                KEY_TECHNOLOGY,
                                                EPIDEMIOLOGICAL_REPORT,
                                                PATHOLOGY_REPORT,
                                                DRUG_OR_VACCINE,
                                                PROMOTED_PRODUCT,
                                                WORK_SUMMARY,
                                                PSYCHOLOGICAL_CASE),
                                        all(EPIDEMIC_RESULT.is(OTHER), OTHER_RESULTS_COUNT.is(true))),
                                any(FRONT_LINE, RESULTS_OF_OTHERS_COUNT.is(true))))),
                add(SERVES_AS_IMPORTANT.by("QZ4/6.3-e").comesWhen(some(WORKS, IMPORTANT_RESULT))));
    }

    private EpidemicResults() {}
}
