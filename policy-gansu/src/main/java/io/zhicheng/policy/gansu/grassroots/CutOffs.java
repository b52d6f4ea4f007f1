package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.REVIEW_YEAR;
import static io.zhicheng.policy.fact.Applications.SUPPLEMENTS;
import static io.zhicheng.policy.fact.Applications.SUPPLEMENT_RECEIVED_ON;
import static io.zhicheng.policy.fact.ReviewRounds.COMPLETED_ON;
import static io.zhicheng.policy.fact.ReviewRounds.ROUND_IN_TIME;
import static io.zhicheng.policy.fact.ReviewRounds.ROUND_YEAR;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.dateIn;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** GS28 chapter 9, section (6): up to which day of the year each thing counts (严格执行有关时限要求). */
public final class CutOffs {
    /** The review is finished by 31 December of its year. */
    public static final Requirement REVIEW_BY_YEAR_END =
            ROUND_IN_TIME.requirement("review-by-year-end", "当年12月31日前完成评审", "the review ends within its year");
    /** Achievements count up to this day, inclusive: 30 September of the application year. */
    public static final Derived<LocalDate> ACHIEVEMENT_CUT_OFF =
            Derived.of("achievement-cut-off", Unit.DATE, "业绩截止日", "achievement cut-off");
    /** Material that comes in after that day is refused. */
    public static final Obligation LATE_SUPPLEMENT_REFUSED = ELIGIBILITY.obligation(
            "late-supplement-refused", EFFECT, Party.MATERIAL_CHECKERS, "9月30日后补报的材料不予接受", "late material is refused");
    /** Achievements after the cut-off serve the next application. */
    public static final Obligation LATER_ACHIEVEMENTS_CARRIED = ELIGIBILITY.obligation(
            "later-achievements-carried",
            EFFECT,
            Party.APPLICANT,
            "9月30日后取得的业绩可用于下次申报",
            "later achievements serve the next application");
    /** Tenure and professional service count up to this day, inclusive: 31 December of the application year. */
    public static final Derived<LocalDate> TENURE_CUT_OFF =
            Derived.of("tenure-cut-off", Unit.DATE, "任职年限截止日", "tenure cut-off");
    /** Whether the age of retirement is reached is looked at on this day: 31 December of the application year. */
    public static final Derived<LocalDate> RETIREMENT_CUT_OFF =
            Derived.of("retirement-cut-off", Unit.DATE, "退休年龄计算日", "day on which the age of retirement is looked at");

    static List<Norm> norms() {
        return ImmutableList.of(
                REVIEW_BY_YEAR_END.by("GS28/9.6.1-a").demands(COMPLETED_ON.atMost(dateIn(ROUND_YEAR, 12, 31))),
                ACHIEVEMENT_CUT_OFF.by("GS28/9.6.2-a").is(dateIn(REVIEW_YEAR, 9, 30)),
                LATE_SUPPLEMENT_REFUSED
                        .by("GS28/9.6.2-b")
                        .comesWhen(some(SUPPLEMENTS, SUPPLEMENT_RECEIVED_ON.above(ACHIEVEMENT_CUT_OFF))),
                LATER_ACHIEVEMENTS_CARRIED.by("GS28/9.6.2-c").comesWhen(Achievements.SOMETHING_AFTER_CUT_OFF),
                TENURE_CUT_OFF.by("GS28/9.6.3-a").is(dateIn(REVIEW_YEAR, 12, 31)),
                RETIREMENT_CUT_OFF.by("GS28/9.6.4-a").is(dateIn(REVIEW_YEAR, 12, 31)));
    }

    private CutOffs() {}
}
