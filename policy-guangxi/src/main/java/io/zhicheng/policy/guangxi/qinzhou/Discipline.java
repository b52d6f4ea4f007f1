package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.MAY_BE_REVIEWED;
import static io.zhicheng.policy.fact.ConductFacts.FINDING_STATUS;
import static io.zhicheng.policy.fact.ConductFacts.INTEGRITY_FINDINGS;
import static io.zhicheng.policy.fact.ConductFacts.MATTER;
import static io.zhicheng.policy.fact.Objections.CONTACT;
import static io.zhicheng.policy.fact.Objections.FALSE_ACCUSATION;
import static io.zhicheng.policy.fact.Objections.OBJECTION_IN_FORM;
import static io.zhicheng.policy.fact.Objections.REAL_NAME;
import static io.zhicheng.policy.fact.Objections.TO_COMMITTEES_TITLE_OFFICE;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.IntegrityMatter.APPLICATION_FRAUD;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 chapter 8: discipline (纪律要求), and how somebody reports who objects to a result.
 */
public final class Discipline {
    /** All bodies take the review seriously. */
    public static final Duty TAKEN_SERIOUSLY = MAY_BE_REVIEWED.duty(
            "taken-seriously", Party.TITLE_OFFICE, "高度重视、认真履行职责", "take title review seriously and perform the duties");
    /** Committees keep order and trace responsibility. */
    public static final Duty RESPONSIBILITY_TRACED = MAY_BE_REVIEWED.duty(
            "responsibility-traced",
            Party.REVIEW_COMMITTEE,
            "规范程序、严肃纪律、建立健全倒查追责机制",
            "keep procedure and discipline, and trace responsibility");
    /** Problems are circulated, and count in the yearly evaluation. */
    public static final Duty PROBLEMS_CIRCULATED = MAY_BE_REVIEWED.duty(
            "problems-circulated",
            Party.TITLE_OFFICE,
            "通报问题并纳入每年工作情况评估",
            "circulate problems and count them in the yearly evaluation");
    /** Who forges materials is put on the blacklist and reported to the dishonesty platform. */
    public static final Obligation FORGER_BLACKLISTED = MAY_BE_REVIEWED.obligation(
            "forger-blacklisted",
            STEP,
            Party.TITLE_OFFICE,
            "个人申报材料造假的，落实黑名单制度并推送至失信平台",
            "put a forger on the blacklist and report to the dishonesty platform");
    /** A report goes to the title office of the committee. */
    public static final Requirement TO_THE_RIGHT_OFFICE = OBJECTION_IN_FORM.requirement(
            "to-the-right-office", "向评委会所在职改部门举报", "the report is addressed to the title office of the committee");
    /** One that came to another office is passed on. */
    public static final Obligation REDIRECTED = OBJECTION_IN_FORM.obligation(
            "redirected",
            STEP,
            Party.TITLE_OFFICE,
            "引导至评委会所在职改部门",
            "redirect the report to the title office of the committee");
    /** It bears the real name and says how to be reached. */
    public static final Requirement SIGNED_WITH_CONTACT = OBJECTION_IN_FORM.requirement(
            "signed-with-contact", "署真实姓名并留联系方式", "the report bears the real name and a way to be reached");
    /** A false accusation is pursued. */
    public static final Obligation FALSE_ACCUSER_PURSUED = OBJECTION_IN_FORM.obligation(
            "false-accuser-pursued",
            STEP,
            Party.TITLE_OFFICE,
            "诬告陷害的，按行为人身份和管理权限依纪依法追责",
            "pursue a false accusation by the person's status and the management authority");

    static List<Change> changes() {
        return ImmutableList.of(
                add(TAKEN_SERIOUSLY.by("QZ4/8.1-a")),
                add(RESPONSIBILITY_TRACED.by("QZ4/8.1-b")),
                add(PROBLEMS_CIRCULATED.by("QZ4/8.1-c")),
                add(FORGER_BLACKLISTED
                        .by("QZ4/8.1-e")
                        .comesWhen(
                                some(INTEGRITY_FINDINGS, MATTER.is(APPLICATION_FRAUD), FINDING_STATUS.is(CONFIRMED)))),
                add(TO_THE_RIGHT_OFFICE.by("QZ4/8.2-a").demands(TO_COMMITTEES_TITLE_OFFICE.yes())),
                add(REDIRECTED.by("QZ4/8.2-a").comesWhen(TO_COMMITTEES_TITLE_OFFICE.no())),
                add(SIGNED_WITH_CONTACT.by("QZ4/8.2-b").demands(all(REAL_NAME.yes(), CONTACT.yes()))),
                add(FALSE_ACCUSER_PURSUED.by("QZ4/8.2-c").comesWhen(FALSE_ACCUSATION.yes())));
    }

    private Discipline() {}
}
