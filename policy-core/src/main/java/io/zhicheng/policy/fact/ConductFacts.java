package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.career.InterviewCause;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.InvestigationStage;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** The lists that tell of an applicant's conduct, and their columns. */
public final class ConductFacts {
    /** Appraisal of professional morality (职业道德考核). */
    public static final Rows<MoralityAppraisal> MORALITY_APPRAISALS = APPLICATION.rows(
            "dossier.moralityAppraisals",
            MoralityAppraisal.class,
            "职业道德考核",
            "appraisal of professional morality",
            application -> application.dossier().moralityAppraisals());

    /** Year of the morality appraisal (职业道德考核年度). */
    public static final Fact<Year> MORALITY_YEAR = MORALITY_APPRAISALS.fact(
            "year", Unit.YEAR, "职业道德考核年度", "year of the morality appraisal", MoralityAppraisal::year);

    /** Grade of the morality appraisal (职业道德考核等次). */
    public static final Fact<AppraisalGrade> MORALITY_GRADE = MORALITY_APPRAISALS.code(
            "grade", AppraisalGrade.class, "职业道德考核等次", "grade of the morality appraisal", MoralityAppraisal::grade);

    /** Finding on integrity (诚信问题). */
    public static final Rows<IntegrityFinding> INTEGRITY_FINDINGS = APPLICATION.rows(
            "dossier.findings",
            IntegrityFinding.class,
            "诚信问题",
            "finding on integrity",
            application -> application.dossier().findings());

    /** Matter of the finding (诚信问题类别). */
    public static final Fact<IntegrityMatter> MATTER = INTEGRITY_FINDINGS.code(
            "matter", IntegrityMatter.class, "诚信问题类别", "matter of the finding", IntegrityFinding::matter);

    /** Status of the finding (诚信问题认定情况). */
    public static final Fact<FindingStatus> FINDING_STATUS = INTEGRITY_FINDINGS.code(
            "status", FindingStatus.class, "诚信问题认定情况", "status of the finding", IntegrityFinding::status);

    /** Year of the finding (诚信问题发现年度). */
    public static final Fact<Year> FINDING_YEAR =
            INTEGRITY_FINDINGS.fact("year", Unit.YEAR, "诚信问题发现年度", "year of the finding", IntegrityFinding::year);

    /** The work or statement concerned is part of this application (涉及本次申报材料). */
    public static final Flag IN_THIS_APPLICATION = INTEGRITY_FINDINGS.flag(
            "inThisApplication",
            "涉及本次申报材料",
            "the work or statement concerned is part of this application",
            IntegrityFinding::inThisApplication);

    /** Investigation (立案审查). */
    public static final Rows<Investigation> INVESTIGATIONS = APPLICATION.rows(
            "dossier.investigations",
            Investigation.class,
            "立案审查",
            "investigation",
            application -> application.dossier().investigations());

    /** Stage of the investigation (审查阶段). */
    public static final Fact<InvestigationStage> INVESTIGATION_STAGE = INVESTIGATIONS.code(
            "stage", InvestigationStage.class, "审查阶段", "stage of the investigation", Investigation::stage);

    /** Time of the investigation (审查起止时间). */
    public static final SpellFacts INVESTIGATION_SPELL = INVESTIGATIONS.spell("spell", Investigation::spell);

    /** Sanction (处分). */
    public static final Rows<Sanction> SANCTIONS = APPLICATION.rows(
            "dossier.sanctions",
            Sanction.class,
            "处分",
            "sanction",
            application -> application.dossier().sanctions());

    /** Time of the sanction's effect (处分影响期). */
    public static final SpellFacts SANCTION_SPELL = SANCTIONS.spell("spell", Sanction::spell);

    /** The sanction was revoked (处分已解除). */
    public static final Flag SANCTION_REVOKED =
            SANCTIONS.flag("revoked", "处分已解除", "the sanction was revoked", Sanction::revoked);

    /** Day the sanction was revoked (处分解除日期). */
    public static final Fact<LocalDate> SANCTION_REVOKED_ON =
            SANCTIONS.fact("revokedOn", Unit.DATE, "处分解除日期", "day the sanction was revoked", Sanction::revokedOn);

    /** Interview with discipline or supervision bodies (纪检、监察部门约谈). */
    public static final Rows<DisciplineInterview> INTERVIEWS = APPLICATION.rows(
            "dossier.interviews",
            DisciplineInterview.class,
            "纪检、监察部门约谈",
            "interview with discipline bodies",
            application -> application.dossier().interviews());

    /** Cause of the interview (约谈事由). */
    public static final Fact<InterviewCause> INTERVIEW_CAUSE = INTERVIEWS.code(
            "cause", InterviewCause.class, "约谈事由", "cause of the interview", DisciplineInterview::cause);

    /** Day of the interview (约谈日期). */
    public static final Fact<LocalDate> INTERVIEWED_ON =
            INTERVIEWS.fact("heldOn", Unit.DATE, "约谈日期", "day of the interview", DisciplineInterview::heldOn);

    /** The interview was withdrawn as unfounded (约谈经查不实撤销). */
    public static final Flag INTERVIEW_WITHDRAWN = INTERVIEWS.flag(
            "withdrawn", "约谈经查不实撤销", "the interview was withdrawn as unfounded", DisciplineInterview::withdrawn);

    private ConductFacts() {}
}
