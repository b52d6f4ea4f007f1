package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.MAY_BE_REVIEWED;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.JudgementFacts.BASIC_CONDITIONS_MET;
import static io.zhicheng.policy.fact.JudgementFacts.MATERIALS_IN_FORM;
import static io.zhicheng.policy.fact.JudgementFacts.PROCEDURE_REGULAR;
import static io.zhicheng.policy.fact.UnitRecommendations.RECOMMENDATION_IN_ORDER;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.no;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 3.2 and 3.3, first paragraph: what the department in charge and the title offices audit, and what must not be sent to
 * a committee (主管部门审核、职改部门审核).
 */
public final class Oversight {
    /** The department guides and corrects the unit. */
    public static final Duty DEPARTMENT_GUIDES = RECOMMENDATION_IN_ORDER.duty(
            "department-guides",
            Party.SUPERVISING_DEPARTMENT,
            "按权限对单位审核推荐工作进行指导、监督、审核和纠错",
            "guide, supervise, audit and correct the unit's work");
    /** It audits procedure, truth and form, and answers for that. */
    public static final Obligation DEPARTMENT_AUDITS = RECOMMENDATION_IN_ORDER.obligation(
            "department-audits",
            STEP,
            Party.SUPERVISING_DEPARTMENT,
            "审核推荐程序、材料真实性和填报规范性并承担审核责任",
            "audit procedure, truth of the materials and form, and answer for the audit");
    /** The title offices audit whether unit and department did their part. */
    public static final Obligation OFFICES_AUDIT = MAY_BE_REVIEWED.obligation(
            "offices-audit",
            STEP,
            Party.TITLE_OFFICE,
            "审核申报单位和主管部门履职情况",
            "audit whether unit and department did their part");
    /** Above all procedure, materials and basic conditions. */
    public static final Obligation AUDIT_FOCUS = MAY_BE_REVIEWED.obligation(
            "audit-focus",
            STEP,
            Party.TITLE_OFFICE,
            "重点审核推荐程序、材料完整性和规范性、推荐对象基本条件",
            "audit above all procedure, materials and basic conditions");
    /** A case with a fault in one of the three is not sent (严禁报送). */
    public static final Requirement FIT_TO_BE_SENT = MAY_BE_REVIEWED.requirement(
            "fit-to-be-sent",
            "程序规范、材料完整、基本条件符合方可报送",
            "procedure, materials and basic conditions are as they should be");
    /** No-title and exceptional applications are audited strictly. */
    public static final Duty STRICT_AUDIT = MAY_BE_REVIEWED.duty(
            "strict-audit",
            Party.TITLE_OFFICE,
            "对无职称和破格申报从严审核",
            "audit applications without a title, and exceptional ones, strictly");
    /** Where there is no title at all, the time in professional work is looked at. */
    public static final Obligation PROFESSIONAL_TIME_AUDITED = MAY_BE_REVIEWED.obligation(
            "professional-time-audited",
            STEP,
            Party.TITLE_OFFICE,
            "无职称申报重点审核从事专业技术工作时间",
            "audit the time in professional work of an applicant without a title");

    static List<Change> changes() {
        return ImmutableList.of(
                add(DEPARTMENT_GUIDES.by("QZ4/3.2-a")),
                add(DEPARTMENT_AUDITS.by("QZ4/3.2-b").comesAlways()),
                add(OFFICES_AUDIT.by("QZ4/3.3-a").comesAlways()),
                add(AUDIT_FOCUS.by("QZ4/3.3-b").comesAlways()),
                add(FIT_TO_BE_SENT
                        .by("QZ4/3.3-c")
                        .demands(all(PROCEDURE_REGULAR.yes(), MATERIALS_IN_FORM.yes(), BASIC_CONDITIONS_MET.yes()))),
                add(STRICT_AUDIT.by("QZ4/3.3-d")),
                add(PROFESSIONAL_TIME_AUDITED
                        .by("QZ4/3.3-e")
                        .comesWhen(no(QUALIFICATIONS, QUALIFICATION_LEVEL.below(SOUGHT_LEVEL)))));
    }

    private Oversight() {}
}
