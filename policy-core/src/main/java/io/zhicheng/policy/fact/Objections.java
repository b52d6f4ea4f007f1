package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Subject;

/** What is told of a report by one who objects to the result of a review. */
public final class Objections {
    /** Report against the result of a review (对评审结果的举报). */
    public static final Subject<Objection> OBJECTION =
            Subject.of("objection", Objection.class, "对评审结果的举报", "report against the result of a review");

    /** Is the report addressed rightly and in form (举报是否符合要求). */
    public static final Question<Objection> OBJECTION_IN_FORM = Question.of(
                    "objection-in-form", OBJECTION, "举报是否符合要求", "is the report addressed rightly and in form")
            .answered("符合", "in form", "不符合", "not in form");

    /** The report is addressed to the title office of the committee (向评委会所在职改部门举报). */
    public static final Flag TO_COMMITTEES_TITLE_OFFICE = OBJECTION.flag(
            "toCommitteesTitleOffice",
            "向评委会所在职改部门举报",
            "the report is addressed to the title office of the committee",
            objection -> objection.toCommitteesTitleOffice());

    /** The report bears the real name (举报材料署真实姓名). */
    public static final Flag REAL_NAME = OBJECTION.flag(
            "realName", "举报材料署真实姓名", "the report bears the real name", objection -> objection.realName());

    /** The report says how to be reached (举报材料留联系方式). */
    public static final Flag CONTACT = OBJECTION.flag(
            "contact", "举报材料留联系方式", "the report says how to be reached", objection -> objection.contact());

    /** The report was found to be a false accusation (经核查认定为诬告陷害). */
    public static final Flag FALSE_ACCUSATION = OBJECTION.flag(
            "falseAccusation",
            "经核查认定为诬告陷害",
            "the report was found to be a false accusation",
            objection -> objection.falseAccusation());

    private Objections() {}
}
