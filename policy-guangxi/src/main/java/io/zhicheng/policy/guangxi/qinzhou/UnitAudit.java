package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.UnitRecommendations.FILE_ENTRUSTED;
import static io.zhicheng.policy.fact.UnitRecommendations.RECOMMENDATION_IN_ORDER;
import static io.zhicheng.policy.fact.UnitRecommendations.RECOMMENDED_STATUS;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import java.util.List;

/**
 * QZ4 3.1.1 and 3.1.2: what a unit checks before it recommends (单位审核), and who checks for those whose file it does not
 * have.
 */
public final class UnitAudit {
    /** The personnel department checks strictly. */
    public static final Obligation UNIT_CHECKS = RECOMMENDATION_IN_ORDER.obligation(
            "unit-checks",
            STEP,
            Party.EMPLOYING_UNIT,
            "单位人事部门严格进行申报审核",
            "the personnel department of the unit checks the application");
    /** One person is named and signs. */
    public static final Obligation CHECKER_NAMED = RECOMMENDATION_IN_ORDER.obligation(
            "checker-named",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "明确审核责任人并签署承诺书",
            "commitment of the person named as responsible for the check");
    /** For freelancers, the keeper of the file or a trade association checks. */
    public static final Obligation CHECKED_FOR_FREELANCER = RECOMMENDATION_IN_ORDER.obligation(
            "checked-for-freelancer",
            STEP,
            Party.RECOMMENDING_BODY,
            "人事档案托管机构或行业协会审核自由职业者申报材料真实性",
            "the keeper of the file or a trade association checks the truth of a freelancer's materials");
    /** The unit answers for the truth. */
    public static final Duty UNIT_ANSWERS = RECOMMENDATION_IN_ORDER.duty(
            "unit-answers",
            Party.EMPLOYING_UNIT,
            "对学历、资历、专业技术经历、业绩成果、论文著作等材料的真实性负责",
            "answer for the truth of education, seniority, experience, achievements, papers and works");
    /** Originals first, then the truth, then the system. */
    public static final Obligation ORIGINALS_FIRST = RECOMMENDATION_IN_ORDER.obligation(
            "originals-first",
            STEP,
            Party.EMPLOYING_UNIT,
            "审核原件、核实真实性后在申报系统据实填写审核结果",
            "check the originals, verify them, then enter the result");
    /** Where the file is entrusted, the unit checks what it has. */
    public static final Obligation UNIT_CHECKS_ITS_PART = RECOMMENDATION_IN_ORDER.obligation(
            "unit-checks-its-part",
            STEP,
            Party.EMPLOYING_UNIT,
            "档案托管的，所在单位对掌握的材料审核把关",
            "where the file is entrusted, the unit checks what it has");
    /** And so does the keeper of the file. */
    public static final Obligation KEEPER_CHECKS_ITS_PART = RECOMMENDATION_IN_ORDER.obligation(
            "keeper-checks-its-part",
            STEP,
            Party.RECOMMENDING_BODY,
            "档案托管的，档案管理部门对掌握的材料审核把关",
            "where the file is entrusted, its keeper checks what it has");

    static List<Change> changes() {
        return ImmutableList.of(
                add(UNIT_CHECKS.by("QZ4/3.1.1-a").comesWhen(not(freelancer()))),
                add(CHECKER_NAMED.by("QZ4/3.1.1-b").comesWhen(not(freelancer()))),
                add(CHECKED_FOR_FREELANCER.by("QZ4/3.1.1-c").comesWhen(freelancer())),
                add(UNIT_ANSWERS.by("QZ4/3.1.2-a")),
                add(ORIGINALS_FIRST.by("QZ4/3.1.2-b").comesAlways()),
                add(UNIT_CHECKS_ITS_PART.by("QZ4/3.1.2-c").comesWhen(FILE_ENTRUSTED.yes())),
                add(KEEPER_CHECKS_ITS_PART.by("QZ4/3.1.2-c").comesWhen(FILE_ENTRUSTED.yes())));
    }

    private UnitAudit() {}

    /** Who works for no unit, so that another body checks and recommends. */
    static Criterion freelancer() {
        return RECOMMENDED_STATUS.is(FREELANCER);
    }
}
