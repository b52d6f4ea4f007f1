package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.JudgementFacts.SERIES_CONDITIONS_MET;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * GSPX1 chapter 1: by which standard an applicant is judged (资格条件). Neither text is in the library: its numbers come
 * from a host, as for every series, and what it asks for beside them waits for those who have it.
 */
public final class Standards {
    /** The standard by which the applicant is judged. */
    public static final Derived<EvaluationStandard> STANDARD =
            Derived.code("evaluation-standard", EvaluationStandard.class, "适用的评价条件标准", "standard that applies");
    /** The conditions of that standard are met (按有关规定执行). */
    public static final Requirement STANDARD_MET =
            ELIGIBILITY.requirement("standard-met", "符合适用的评价条件标准", "the conditions of the standard are met");
    /** Judged by the standard for the province. */
    public static final Obligation BY_PROVINCE_STANDARD = ELIGIBILITY.obligation(
            "by-province-standard",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "申报全省有效，按甘人社通〔2018〕495号执行",
            "judged by Gan-Ren-She-Tong 2018 No. 495");
    /** Judged by the standard for the grass roots. */
    public static final Obligation BY_GRASS_ROOTS_STANDARD = ELIGIBILITY.obligation(
            "by-grass-roots-standard",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "申报基层有效，按甘人社通〔2018〕494号执行",
            "judged by Gan-Ren-She-Tong 2018 No. 494");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                STANDARD.by("GSPX1/1.1-a", "GSPX1/1.2-a")
                        .is(choose(
                                CHANNEL.is(DualChannel.GRASS_ROOTS),
                                standard(EvaluationStandard.GRASS_ROOTS),
                                standard(EvaluationStandard.PROVINCE))),
                STANDARD_MET.by("GSPX1/1.1-a", "GSPX1/1.2-a").demands(SERIES_CONDITIONS_MET.yes()),
                BY_PROVINCE_STANDARD.by("GSPX1/1.1-a").comesWhen(STANDARD.is(EvaluationStandard.PROVINCE)),
                BY_GRASS_ROOTS_STANDARD.by("GSPX1/1.2-a").comesWhen(STANDARD.is(EvaluationStandard.GRASS_ROOTS))));
    }

    private Standards() {}

    private static Measure<EvaluationStandard> standard(EvaluationStandard standard) {
        return constant(Unit.codes(EvaluationStandard.class), standard);
    }
}
