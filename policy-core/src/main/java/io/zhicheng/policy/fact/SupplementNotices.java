package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of a notice of all that an application lacks. */
public final class SupplementNotices {
    /** One-off notice of what is to be supplemented (补充材料一次性告知). */
    public static final Subject<SupplementNotice> SUPPLEMENT_NOTICE = Subject.of(
            "supplement-notice", SupplementNotice.class, "补充材料一次性告知", "one-off notice of what is to be supplemented");

    /** Does the application go on after the notice (告知后申报是否继续). */
    public static final Question<SupplementNotice> APPLICATION_CONTINUES = Question.of(
                    "application-continues",
                    SUPPLEMENT_NOTICE,
                    "告知后申报是否继续",
                    "does the application go on after the notice")
            .answered("继续申报", "it goes on", "视为放弃申报", "it counts as given up");

    /** Which notice it is (告知次数). */
    public static final Fact<Integer> NOTICE_NUMBER =
            SUPPLEMENT_NOTICE.fact("number", Unit.COUNT, "告知次数", "which notice it is", notice -> notice.number());

    /** Last day for supplementing (补充期限). */
    public static final Fact<LocalDate> SUPPLEMENT_DEADLINE = SUPPLEMENT_NOTICE.fact(
            "deadline", Unit.DATE, "补充期限", "last day for supplementing", notice -> notice.deadline());

    /** Thing to be supplemented (需补充的内容). */
    public static final Rows<RequestedSupplement> REQUESTED_SUPPLEMENTS = SUPPLEMENT_NOTICE.rows(
            "items", RequestedSupplement.class, "需补充的内容", "thing to be supplemented", notice -> notice.items());

    /** It was supplemented (已补充). */
    public static final Flag SUPPLIED =
            REQUESTED_SUPPLEMENTS.flag("supplied", "已补充", "it was supplemented", RequestedSupplement::supplied);

    /** Day on which it was supplemented (补充日期). */
    public static final Fact<LocalDate> SUPPLIED_ON = REQUESTED_SUPPLEMENTS.fact(
            "suppliedOn", Unit.DATE, "补充日期", "day on which it was supplemented", RequestedSupplement::suppliedOn);

    /** It was missing at the earlier notice already (前次告知时已存在). */
    public static final Flag MISSING_BEFORE = REQUESTED_SUPPLEMENTS.flag(
            "missingBefore",
            "前次告知时已存在",
            "it was missing at the earlier notice already",
            RequestedSupplement::missingBefore);

    /** The earlier notice named it (前次已告知). */
    public static final Flag NAMED_BEFORE = REQUESTED_SUPPLEMENTS.flag(
            "namedBefore", "前次已告知", "the earlier notice named it", RequestedSupplement::namedBefore);

    /** What was supplemented in time will do (部分补充可予认可). */
    public static final Flag PART_ACCEPTED = SUPPLEMENT_NOTICE.judged(
            "partAccepted",
            Party.COMMITTEE_TITLE_OFFICE,
            "部分补充可予认可",
            "what was supplemented in time will do",
            notice -> notice.partAccepted());

    private SupplementNotices() {}
}
