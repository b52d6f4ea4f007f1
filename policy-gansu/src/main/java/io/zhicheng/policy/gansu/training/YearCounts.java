package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.ADMISSION;
import static io.zhicheng.policy.fact.Applications.FORWARDING;
import static io.zhicheng.policy.fact.Applications.HANDED_IN_ON;
import static io.zhicheng.policy.gansu.grassroots.Career.PROFESSIONAL_SERVICE;
import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.ACHIEVEMENT_CUT_OFF;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.LATER_ACHIEVEMENTS_CARRIED;
import static io.zhicheng.policy.gansu.grassroots.CutOffs.TENURE_CUT_OFF;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.restate;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * GSPX1 chapter 7, section (1): up to which day achievements and years count, and when papers are handed in
 * (有关年限计算). The days are those of the province, said for 2020.
 */
public final class YearCounts {
    /** The last day for handing papers in; announced separately, so that the office's schedule has to tell it. */
    public static final Parameter<LocalDate> HAND_IN_BY =
            Parameter.of("hand-in-by", Unit.DATE, "材料报送截止日", "last day for handing papers in");
    /** Papers are handed in as scheduled (严格按照评审工作安排时间报送). */
    public static final Requirement HANDED_IN_IN_TIME =
            FORWARDING.requirement("handed-in-in-time", "在规定时间内报送材料", "papers are handed in as scheduled");
    /** They came late: this year's review is given up (逾期不予受理，按放弃当年评审执行). Next year is open. */
    public static final Bar REVIEW_GIVEN_UP =
            ADMISSION.bar("review-given-up", "逾期报送，按放弃当年评审执行", "late papers give this year's review up");

    static List<Change> changes() {
        return ImmutableList.of(
                restate(ACHIEVEMENT_CUT_OFF, "GSPX1/7.1.1-a"),
                restate(LATER_ACHIEVEMENTS_CARRIED, "GSPX1/7.1.1-b"),
                restate(TENURE_CUT_OFF, "GSPX1/7.1.2-a", "GSPX1/7.1.2-b"),
                restate(PROFESSIONAL_SERVICE, "GSPX1/7.1.2-a"),
                restate(TENURE, "GSPX1/7.1.2-b"),
                add(HANDED_IN_IN_TIME.by("GSPX1/7.1.3-a").demands(HANDED_IN_ON.atMost(HAND_IN_BY))),
                add(REVIEW_GIVEN_UP.by("GSPX1/7.1.3-b").appliesWhen(HANDED_IN_ON.above(HAND_IN_BY))));
    }

    private YearCounts() {}
}
