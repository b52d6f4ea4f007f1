package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.PublicNotices.APPLICATIONS_SHOWN;
import static io.zhicheng.policy.fact.PublicNotices.CHANGED_AFTER_NOTICE;
import static io.zhicheng.policy.fact.PublicNotices.EVERY_APPLICANT_SHOWN;
import static io.zhicheng.policy.fact.PublicNotices.MATERIALS_SHOWN;
import static io.zhicheng.policy.fact.PublicNotices.NOTICE_ENDED_ON;
import static io.zhicheng.policy.fact.PublicNotices.NOTICE_IN_ORDER;
import static io.zhicheng.policy.fact.PublicNotices.NOTICE_SUPPLEMENTS;
import static io.zhicheng.policy.fact.PublicNotices.POSTED_ON;
import static io.zhicheng.policy.fact.PublicNotices.SUPPLEMENT_ENDED_ON;
import static io.zhicheng.policy.fact.PublicNotices.SUPPLEMENT_POSTED_ON;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Measures.workingDaysLater;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * QZ4 3.1.3: every application and its materials are shown to the public (公示), at every level. The day of posting does not
 * count; identity numbers are better masked, though the text does not say so.
 */
public final class UnitNotice {
    /** Everybody who applies, with what they apply for and their materials. */
    public static final Requirement EVERYTHING_SHOWN = NOTICE_IN_ORDER.requirement(
            "everything-shown", "公示所有申报人员的申报情况和申报材料", "every application is shown with its materials");
    /** What changes afterwards is shown as well. */
    public static final Obligation CHANGES_SHOWN = NOTICE_IN_ORDER.obligation(
            "changes-shown",
            STEP,
            Party.EMPLOYING_UNIT,
            "公示后申报情况或材料变更的，补充公示",
            "show what changed after the notice, materials supplemented on request included");
    /** The least number of working days of a notice. */
    public static final Parameter<Integer> NOTICE_WORKING_DAYS = Parameter.of(
            "notice-working-days", Unit.WORKING_DAYS, "公示最少工作日数", "least number of working days of a notice");
    /** The notice is long enough (不得少于5个工作日). */
    public static final Requirement NOTICE_LONG_ENOUGH =
            NOTICE_IN_ORDER.requirement("notice-long-enough", "公示不少于规定工作日", "the notice is long enough");
    /** So is each supplementary notice. */
    public static final Requirement SUPPLEMENT_LONG_ENOUGH = NOTICE_IN_ORDER.requirement(
            "supplement-long-enough", "补充公示不少于规定工作日", "each supplementary notice is long enough");

    static List<Change> changes() {
        return ImmutableList.of(
                add(EVERYTHING_SHOWN
                        .by("QZ4/3.1.3-a")
                        .demands(all(EVERY_APPLICANT_SHOWN.yes(), APPLICATIONS_SHOWN.yes(), MATERIALS_SHOWN.yes()))),
                add(CHANGES_SHOWN.by("QZ4/3.1.3-b").comesWhen(CHANGED_AFTER_NOTICE.yes())),
                add(NOTICE_WORKING_DAYS.by("QZ4/3.1.3-c", "QZ4/3.1.3-d").is(5)),
                add(NOTICE_LONG_ENOUGH
                        .by("QZ4/3.1.3-c")
                        .demands(NOTICE_ENDED_ON.atLeast(workingDaysLater(POSTED_ON, NOTICE_WORKING_DAYS)))),
                add(SUPPLEMENT_LONG_ENOUGH
                        .by("QZ4/3.1.3-d")
                        .demands(every(
                                NOTICE_SUPPLEMENTS,
                                SUPPLEMENT_ENDED_ON.atLeast(
                                        workingDaysLater(SUPPLEMENT_POSTED_ON, NOTICE_WORKING_DAYS))))));
    }

    private UnitNotice() {}
}
