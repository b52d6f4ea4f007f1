package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.PAPERS_COMPLETE;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATIONS;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_ON_REGISTER;
import static io.zhicheng.policy.fact.CareerFacts.EDUCATION_PROOF;
import static io.zhicheng.policy.model.career.EducationProof.ACCREDITATION;
import static io.zhicheng.policy.model.career.EducationProof.ARCHIVE_CHECK;
import static io.zhicheng.policy.model.career.EducationProof.DIPLOMA;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 2.2.2: how education is proved (学历证书材料). A state unit vouches for its own staff; for everybody else the national
 * register comes first, and papers only where it has no record.
 */
public final class EducationEvidence {
    /** The applicant is of a private enterprise or a social organisation, or a freelancer (民营企业、社会组织及自由职业). */
    public static final Requirement OUTSIDE_STATE_UNITS = PAPERS_COMPLETE.condition(
            "outside-state-units",
            "民营企业、社会组织及自由职业人员",
            "of a private enterprise or a social organisation, or a freelancer");
    /** The unit verifies the education of its own staff. */
    public static final Obligation EDUCATION_VERIFIED_BY_UNIT = PAPERS_COMPLETE.obligation(
            "education-verified-by-unit",
            STEP,
            Party.EMPLOYING_UNIT,
            "国有企事业单位核实参评人员学历真实性",
            "the unit verifies the education of its staff");
    /** The employing or recommending unit verifies the education in the register, by the number of the diploma. */
    public static final Obligation EDUCATION_VERIFIED_IN_REGISTER = PAPERS_COMPLETE.obligation(
            "education-verified-in-register",
            STEP,
            Party.EMPLOYING_UNIT,
            "所在或推荐单位根据学历证书编号在学信网核实学历",
            "the employing or recommending unit verifies the education in the national register");
    /** Diploma, extract from the archive or accreditation, for an education that the register does not have. */
    public static final Obligation EDUCATION_PAPERS = PAPERS_COMPLETE.obligation(
            "education-papers",
            DOCUMENT,
            Party.APPLICANT,
            "学历证书、查档材料或学历认证",
            "diploma, extract from the archive or accreditation");
    /** Every education is in the register or proved by a paper; one paper is the least, the auditor may ask for more. */
    public static final Requirement EDUCATION_PROVED = PAPERS_COMPLETE.requirement(
            "education-proved", "学历可查询或已提供证明材料", "every education is in the register or proved by a paper");

    static List<Change> changes() {
        return ImmutableList.of(
                add(OUTSIDE_STATE_UNITS
                        .by("QZ4/2.2.2-b", "QZ4/2.2.2-c", "QZ4/2.2.2-d")
                        .demands(Statuses.outsideStateUnits())),
                add(EDUCATION_VERIFIED_BY_UNIT.by("QZ4/2.2.2-a").comesWhen(not(OUTSIDE_STATE_UNITS))),
                add(EDUCATION_VERIFIED_IN_REGISTER
                        .by("QZ4/2.2.2-c")
                        .comesWhen(all(OUTSIDE_STATE_UNITS, some(EDUCATIONS, EDUCATION_ON_REGISTER.yes())))),
                add(EDUCATION_PAPERS
                        .by("QZ4/2.2.2-d", "QZ4/2.2.2-b")
                        .comesWhen(all(OUTSIDE_STATE_UNITS, some(EDUCATIONS, EDUCATION_ON_REGISTER.no())))),
                add(EDUCATION_PROVED
                        .by("QZ4/2.2.2-b", "QZ4/2.2.2-d")
                        .demands(every(
                                        EDUCATIONS,
                                        any(
                                                EDUCATION_ON_REGISTER.yes(),
                                                cite(
                                                        "QZ4/2.2.2-d",
                                                        EDUCATION_PROOF.is(DIPLOMA, ARCHIVE_CHECK, ACCREDITATION))))
                                .when(OUTSIDE_STATE_UNITS))));
    }

    private EducationEvidence() {}
}
