package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.CHANNEL;
import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.Applications.SUBMITTED_AT;
import static io.zhicheng.policy.gansu.training.Parties.SPECIALITY_OFFICE;
import static io.zhicheng.policy.model.title.DualChannel.GRASS_ROOTS;
import static io.zhicheng.policy.module.Changes.adding;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDateTime;
import java.util.List;

/**
 * GSPX1 chapter 2, sections (1) and (2): where and when an application is made (网上申报). The clock is that of
 * Asia/Shanghai; what is saved and not submitted is not applied for.
 */
public final class OnlineApplication {
    /** When the channel opens; no hour is given, so with the day. */
    public static final Parameter<LocalDateTime> OPENS_AT =
            Parameter.of("opens-at", Unit.DATE_TIME, "网上申报开始时间", "when online application opens");
    /** When the channel is shut: from this point on, which is the end of 30 September (30日24:00). */
    public static final Parameter<LocalDateTime> CLOSES_AT =
            Parameter.of("closes-at", Unit.DATE_TIME, "网上申报截止时间", "when online application closes");
    /** The application was submitted while the channel was open. */
    public static final Requirement SUBMITTED_IN_TIME =
            ELIGIBILITY.requirement("submitted-in-time", "在网上申报时限内提交", "submitted while online application was open");
    /** The application goes through the system of the province. */
    public static final Obligation APPLY_ONLINE = ELIGIBILITY.obligation(
            "apply-online",
            STEP,
            Party.APPLICANT,
            "通过甘肃省职称申报评审管理信息系统申报",
            "apply in the title application and review system of the province");
    /** It is entered by the window of the provincial department. */
    public static final Obligation LOG_IN = ELIGIBILITY.obligation(
            "log-in-by-window",
            STEP,
            Party.APPLICANT,
            "从省人社厅网站“职称评审”窗口登录",
            "log in by the title-review window of the provincial department's website");
    /** Who applies at the grass roots chooses that channel from the menu. */
    public static final Obligation CHOOSE_CHANNEL = ELIGIBILITY.obligation(
            "choose-channel",
            STEP,
            Party.APPLICANT,
            "从下拉菜单选择“全省县以下基层有效”申报通道",
            "choose the channel for the grass roots from the menu");
    /** Who applied in time is reported for the record. */
    public static final Obligation APPLICANTS_REPORTED = ELIGIBILITY.obligation(
            "applicants-reported",
            STEP,
            SPECIALITY_OFFICE,
            "申报时限内申报人员情况向省职改办报备",
            "report the applicants of the window to the provincial title office");

    static List<Change> changes() {
        return adding(ImmutableList.of(
                APPLY_ONLINE.by("GSPX1/2.1-a").comesAlways(),
                LOG_IN.by("GSPX1/2.1-c").comesAlways(),
                CHOOSE_CHANNEL.by("GSPX1/2.1-d").comesWhen(CHANNEL.is(GRASS_ROOTS)),
                OPENS_AT.by("GSPX1/2.2-a").is(LocalDateTime.of(2020, 9, 1, 0, 0)),
                CLOSES_AT.by("GSPX1/2.2-a", "GSPX1/2.2-b").is(LocalDateTime.of(2020, 10, 1, 0, 0)),
                SUBMITTED_IN_TIME
                        .by("GSPX1/2.2-a")
                        .demands(all(
                                SUBMITTED_AT.atLeast(OPENS_AT), cite("GSPX1/2.2-b", SUBMITTED_AT.below(CLOSES_AT)))),
                APPLICANTS_REPORTED.by("GSPX1/2.2-c").comesWhen(SUBMITTED_IN_TIME)));
    }

    private OnlineApplication() {}
}
