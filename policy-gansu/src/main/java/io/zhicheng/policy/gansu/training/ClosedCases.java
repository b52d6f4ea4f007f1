package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.ConductFacts.INTERVIEWED_ON;
import static io.zhicheng.policy.fact.ConductFacts.INTERVIEWS;
import static io.zhicheng.policy.fact.ConductFacts.INTERVIEW_CAUSE;
import static io.zhicheng.policy.fact.ConductFacts.INTERVIEW_WITHDRAWN;
import static io.zhicheng.policy.fact.PersonFacts.MOVED_IN;
import static io.zhicheng.policy.fact.PersonFacts.TRANSFER_COMPLETE;
import static io.zhicheng.policy.gansu.grassroots.Bars.REJECTED_WITHOUT_NEW_ACHIEVEMENT;
import static io.zhicheng.policy.gansu.grassroots.Bars.RETIREMENT_AGE;
import static io.zhicheng.policy.gansu.grassroots.Bars.SANCTION_PERIOD;
import static io.zhicheng.policy.gansu.grassroots.Bars.UNDER_INVESTIGATION;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.RETIREMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.Readings.NEW_ACHIEVEMENTS;
import static io.zhicheng.policy.model.career.InterviewCause.POLITICAL_DISCIPLINE;
import static io.zhicheng.policy.model.career.InterviewCause.TEACHING_ETHICS;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.national.RetirementAge.OLD_AGE_REACHED;
import static io.zhicheng.policy.national.RetirementAge.STATUTORY_RETIREMENT;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.yearOf;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.career.InterviewCause;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GSPX1 chapter 7, section (3): the five cases in which nothing is accepted (不再受理材料). Each closes every route; all
 * that apply are told. Bars that the province has too are restated; they are looked at on the day of filing.
 */
public final class ClosedCases {
    /** The formal transfer into the unit is not done (未办理正式调入手续). */
    public static final Bar NOT_TRANSFERRED =
            ELIGIBILITY.bar("not-formally-transferred", "未办理正式调入手续", "the formal transfer is not done");
    /** Retirement falls into the year by law, and was postponed beyond it. */
    public static final Bar RETIREMENT_POSTPONED = ELIGIBILITY.bar(
            "retirement-postponed", "当年达到国家规定退休年龄，已批准延迟退休", "reaches the age this year, retirement postponed");
    /** Whether a postponed retirement closes the application all the same; the notice does not say. */
    public static final Parameter<Boolean> POSTPONEMENT_BARS = Parameter.of(
            "postponement-bars", Unit.YES_NO, "批准延迟退休的是否仍不得申报", "whether a postponed retirement still bars");
    /** Called in this year over a breach of political discipline (约谈). */
    public static final Bar CALLED_IN_OVER_DISCIPLINE = ELIGIBILITY.bar(
            "called-in-over-discipline", "当年因违反政治纪律受到约谈", "called in this year over political discipline");
    /** Called in this year over teachers' ethics (师德师风). */
    public static final Bar CALLED_IN_OVER_ETHICS =
            ELIGIBILITY.bar("called-in-over-ethics", "当年因师德师风问题受到约谈", "called in this year over teachers' ethics");
    /** Whether an interview that was withdrawn as unfounded closes it all the same; the notice does not say. */
    public static final Parameter<Boolean> WITHDRAWN_INTERVIEW_BARS = Parameter.of(
            "withdrawn-interview-bars", Unit.YES_NO, "经查不实撤销的约谈是否仍不得申报", "whether a withdrawn interview still bars");

    static List<Change> changes() {
        return ImmutableList.of(
                // 1; who did not move has nothing to transfer
                add(NOT_TRANSFERRED
                        .by("GSPX1/7.3.1", "GSPX1/7.3-0")
                        .appliesWhen(all(MOVED_IN.yes(), TRANSFER_COMPLETE.no()))),
                // 2
                restate(REJECTED_WITHOUT_NEW_ACHIEVEMENT, "GSPX1/7.3.2", "GSPX1/7.3-0"),
                restate(NEW_ACHIEVEMENTS, "GSPX1/7.3.2"),
                // 3
                restate(RETIREMENT_AGE, "GSPX1/7.3.3-a", "GSPX1/7.3-0"),
                restate(RETIREMENT_CUT_OFF, "GSPX1/7.3.3-b"),
                add(RETIREMENT_POSTPONED
                        .by("GSPX1/7.3.3-a")
                        .appliesWhen(all(
                                STATUTORY_RETIREMENT.above(RETIREMENT_CUT_OFF),
                                OLD_AGE_REACHED.atMost(RETIREMENT_CUT_OFF),
                                POSTPONEMENT_BARS.is(true)))),
                // 4
                add(CALLED_IN_OVER_DISCIPLINE
                        .by("GSPX1/7.3.4-a", "GSPX1/7.3-0")
                        .appliesWhen(calledInOver(POLITICAL_DISCIPLINE))),
                add(CALLED_IN_OVER_ETHICS
                        .by("GSPX1/7.3.4-b", "GSPX1/7.3-0")
                        .appliesWhen(calledInOver(TEACHING_ETHICS))),
                restate(UNDER_INVESTIGATION, "GSPX1/7.3.4-c", "GSPX1/7.3-0"),
                // 5; heavier sanctions are not named, and bar all the more
                restate(SANCTION_PERIOD, "GSPX1/7.3.5-a", "GSPX1/7.3.5-b", "GSPX1/7.3-0"));
    }

    private ClosedCases() {}

    private static Criterion calledInOver(InterviewCause cause) {
        return some(
                INTERVIEWS,
                INTERVIEW_CAUSE.is(cause),
                yearOf(INTERVIEWED_ON).same(REVIEW_YEAR),
                any(INTERVIEW_WITHDRAWN.no(), WITHDRAWN_INTERVIEW_BARS.is(true)));
    }
}
