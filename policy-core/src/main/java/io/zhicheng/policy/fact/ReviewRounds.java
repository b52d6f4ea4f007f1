package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** What is told of a round of review. */
public final class ReviewRounds {
    /** A round of review (一次评审). */
    public static final Subject<ReviewRound> REVIEW_ROUND =
            Subject.of("review-round", ReviewRound.class, "一次评审", "round of review");

    /** Was the review finished in time (评审是否按期完成). */
    public static final Question<ReviewRound> ROUND_IN_TIME =
            Question.of("round-in-time", REVIEW_ROUND, "评审是否按期完成", "was the review finished in time");

    /** Year of the review (评审年度). */
    public static final Fact<Year> ROUND_YEAR =
            REVIEW_ROUND.fact("year", Unit.YEAR, "评审年度", "year of the review", round -> round.year());

    /** Day the review was completed (评审完成日期). */
    public static final Fact<LocalDate> COMPLETED_ON = REVIEW_ROUND.fact(
            "completedOn", Unit.DATE, "评审完成日期", "day the review was completed", round -> round.completedOn());

    private ReviewRounds() {}
}
