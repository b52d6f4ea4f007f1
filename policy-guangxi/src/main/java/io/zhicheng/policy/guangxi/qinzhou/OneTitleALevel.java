package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_ACCEPTED;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_APPLICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_MODE;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_OUTCOME;
import static io.zhicheng.policy.fact.CareerFacts.PRIOR_YEAR;
import static io.zhicheng.policy.fact.CareerFacts.SAME_AS_THIS;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_ACCEPTED;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_FOR;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_LEVEL;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_MODE;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_OUTCOME;
import static io.zhicheng.policy.fact.YearsOfApplications.APPLIED_YEAR;
import static io.zhicheng.policy.fact.YearsOfApplications.RESULTS_STAND;
import static io.zhicheng.policy.fact.YearsOfApplications.THE_YEAR;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.EARLY_WITHDRAWAL_COUNTS;
import static io.zhicheng.policy.model.career.ReviewOutcome.WITHDRAWN;
import static io.zhicheng.policy.model.title.AssessmentMode.EXAM_IN_LIEU_OF_REVIEW;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.count;
import static io.zhicheng.policy.rule.Measures.largestGroup;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 chapter 2, section (1), item 6: no two titles of one level in one year; else every result of that year is void,
 * also those of other levels. Titles by examination alone are not reviewed, so they do not count.
 */
public final class OneTitleALevel {
    /** How many titles of one level may be applied for in a year. */
    public static final Parameter<Integer> TITLES_A_LEVEL = Parameter.of(
            "titles-a-level", Unit.COUNT, "同一年度同级别职称申报数", "titles of one level to be applied for in a year");
    /** Another title of the level was applied for in the year. */
    public static final Bar ANOTHER_OF_THE_LEVEL =
            ELIGIBILITY.bar("another-of-the-level", "同一年度已申报另一同级别职称", "another title of the level in the same year");
    /** No level was applied for more often than that. */
    public static final Requirement NO_LEVEL_TWICE =
            RESULTS_STAND.requirement("no-level-twice", "同一年度未申报两个以上同级别职称", "no two titles of one level in the year");
    /** Every result of the year is void. */
    public static final Obligation ALL_RESULTS_VOID = RESULTS_STAND.obligation(
            "all-results-void",
            EFFECT,
            Party.PREFECTURE_TITLE_OFFICE,
            "该年度所有评审结果无效",
            "every result of the year is void, whatever its level");

    /** An application for a review, not taken back; one taken back counts when it had been accepted. */
    private static final Criterion PRIOR_COUNTS = all(
            not(PRIOR_MODE.is(EXAM_IN_LIEU_OF_REVIEW)),
            any(not(PRIOR_OUTCOME.is(WITHDRAWN)), PRIOR_ACCEPTED.yes(), EARLY_WITHDRAWAL_COUNTS.is(true)));
    /** The same of an application of the year. */
    private static final Criterion APPLIED_COUNTS = all(
            not(APPLIED_MODE.is(EXAM_IN_LIEU_OF_REVIEW)),
            any(not(APPLIED_OUTCOME.is(WITHDRAWN)), APPLIED_ACCEPTED.yes(), EARLY_WITHDRAWAL_COUNTS.is(true)));

    static List<Change> changes() {
        return ImmutableList.of(
                add(TITLES_A_LEVEL.by("QZ4/2.1.6-a").is(1)),
                add(ANOTHER_OF_THE_LEVEL
                        .by("QZ4/2.1.6-a")
                        .appliesWhen(count(
                                        PRIOR_APPLICATIONS,
                                        not(SAME_AS_THIS.yes()),
                                        PRIOR_YEAR.same(REVIEW_YEAR),
                                        PRIOR_LEVEL.same(SOUGHT_LEVEL),
                                        PRIOR_COUNTS)
                                .atLeast(TITLES_A_LEVEL))),
                add(NO_LEVEL_TWICE
                        .by("QZ4/2.1.6-b", "QZ4/2.1.6-a")
                        .demands(largestGroup(APPLIED_LEVEL, APPLIED_FOR, APPLIED_YEAR.same(THE_YEAR), APPLIED_COUNTS)
                                .atMost(TITLES_A_LEVEL))),
                add(ALL_RESULTS_VOID.by("QZ4/2.1.6-b").comesWhen(not(NO_LEVEL_TWICE))));
    }

    private OneTitleALevel() {}
}
