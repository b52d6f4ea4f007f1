package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.SupplementNotices.APPLICATION_CONTINUES;
import static io.zhicheng.policy.fact.SupplementNotices.MISSING_BEFORE;
import static io.zhicheng.policy.fact.SupplementNotices.NAMED_BEFORE;
import static io.zhicheng.policy.fact.SupplementNotices.NOTICE_NUMBER;
import static io.zhicheng.policy.fact.SupplementNotices.PART_ACCEPTED;
import static io.zhicheng.policy.fact.SupplementNotices.REQUESTED_SUPPLEMENTS;
import static io.zhicheng.policy.fact.SupplementNotices.SUPPLEMENT_DEADLINE;
import static io.zhicheng.policy.fact.SupplementNotices.SUPPLIED;
import static io.zhicheng.policy.fact.SupplementNotices.SUPPLIED_ON;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 3.3, third paragraph: who lacks something is told all of it at once, and who does not supplement it in time has given
 * up (一次性告知). The length of the period is that of the notice.
 */
public final class OneOffNotice {
    /** Everything that is to be supplemented, told once. */
    public static final Obligation TOLD_AT_ONCE = APPLICATION_CONTINUES.obligation(
            "told-at-once",
            STEP,
            Party.COMMITTEE_TITLE_OFFICE,
            "一次性告知申报人需要补充的全部内容",
            "tell the applicant once and for all everything to be supplemented");
    /** A later notice names something that was missing before and was not told. */
    public static final Obligation TOLD_TOO_LATE = APPLICATION_CONTINUES.obligation(
            "told-too-late",
            WARNING,
            Party.COMMITTEE_TITLE_OFFICE,
            "再次告知了前次已存在而未告知的内容",
            "a later notice names what was missing before and was not told");
    /** Everything was supplemented in time; a part in time is for the office to judge. */
    public static final Requirement SUPPLEMENTED_IN_TIME = APPLICATION_CONTINUES.requirement(
            "supplemented-in-time", "在期限内补充全部内容", "everything was supplemented in time");

    static List<Change> changes() {
        return ImmutableList.of(
                add(TOLD_AT_ONCE.by("QZ4/3.3-n").comesAlways()),
                add(TOLD_TOO_LATE
                        .by("QZ4/3.3-n")
                        .comesWhen(all(
                                NOTICE_NUMBER.atLeast(2),
                                some(REQUESTED_SUPPLEMENTS, MISSING_BEFORE.yes(), NAMED_BEFORE.no())))),
                add(SUPPLEMENTED_IN_TIME
                        .by("QZ4/3.3-o")
                        .demands(any(
                                every(REQUESTED_SUPPLEMENTS, suppliedInTime()),
                                all(some(REQUESTED_SUPPLEMENTS, suppliedInTime()), PART_ACCEPTED.yes())))));
    }

    private OneOffNotice() {}

    private static Criterion suppliedInTime() {
        return all(SUPPLIED.yes(), SUPPLIED_ON.atMost(SUPPLEMENT_DEADLINE));
    }
}
