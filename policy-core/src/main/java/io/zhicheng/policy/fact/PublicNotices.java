package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the public notice of a unit. */
public final class PublicNotices {
    /** Public notice of a unit (单位公示). */
    public static final Subject<PublicNotice> PUBLIC_NOTICE =
            Subject.of("public-notice", PublicNotice.class, "单位公示", "public notice of a unit");

    /** Is the public notice in order (单位公示是否合规). */
    public static final Question<PublicNotice> NOTICE_IN_ORDER = Question.of(
                    "notice-in-order", PUBLIC_NOTICE, "单位公示是否合规", "is the public notice in order")
            .answered("合规", "in order", "不合规", "not in order");

    /** Day on which the notice was posted (公示起始日). */
    public static final Fact<LocalDate> POSTED_ON = PUBLIC_NOTICE.fact(
            "postedOn", Unit.DATE, "公示起始日", "day on which the notice was posted", notice -> notice.postedOn());

    /** Day on which the notice ended (公示结束日). */
    public static final Fact<LocalDate> NOTICE_ENDED_ON = PUBLIC_NOTICE.fact(
            "endedOn", Unit.DATE, "公示结束日", "day on which the notice ended", notice -> notice.endedOn());

    /** Every applicant is in the notice (公示包括所有申报人员). */
    public static final Flag EVERY_APPLICANT_SHOWN = PUBLIC_NOTICE.flag(
            "everyApplicantShown",
            "公示包括所有申报人员",
            "every applicant is in the notice",
            notice -> notice.everyApplicantShown());

    /** The notice shows what is applied for (公示申报情况). */
    public static final Flag APPLICATIONS_SHOWN = PUBLIC_NOTICE.flag(
            "applicationsShown",
            "公示申报情况",
            "the notice shows what is applied for",
            notice -> notice.applicationsShown());

    /** The notice shows the materials (公示申报材料). */
    public static final Flag MATERIALS_SHOWN = PUBLIC_NOTICE.flag(
            "materialsShown", "公示申报材料", "the notice shows the materials", notice -> notice.materialsShown());

    /** An application or its materials changed after the notice (公示后申报情况或材料发生变更). */
    public static final Flag CHANGED_AFTER_NOTICE = PUBLIC_NOTICE.flag(
            "changedAfter",
            "公示后申报情况或材料发生变更",
            "an application or its materials changed after the notice",
            notice -> notice.changedAfter());

    /** Supplementary notice (补充公示). */
    public static final Rows<NoticeSupplement> NOTICE_SUPPLEMENTS = PUBLIC_NOTICE.rows(
            "supplements", NoticeSupplement.class, "补充公示", "supplementary notice", notice -> notice.supplements());

    /** Day on which a supplementary notice was posted (补充公示起始日). */
    public static final Fact<LocalDate> SUPPLEMENT_POSTED_ON = NOTICE_SUPPLEMENTS.fact(
            "postedOn",
            Unit.DATE,
            "补充公示起始日",
            "day on which a supplementary notice was posted",
            NoticeSupplement::postedOn);

    /** Day on which a supplementary notice ended (补充公示结束日). */
    public static final Fact<LocalDate> SUPPLEMENT_ENDED_ON = NOTICE_SUPPLEMENTS.fact(
            "endedOn", Unit.DATE, "补充公示结束日", "day on which a supplementary notice ended", NoticeSupplement::endedOn);

    private PublicNotices() {}
}
