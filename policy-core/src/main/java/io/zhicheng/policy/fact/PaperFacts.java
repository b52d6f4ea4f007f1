package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.application.IdentityDifference;
import io.zhicheng.policy.model.application.UploadDefect;
import io.zhicheng.policy.model.application.UploadDefectKind;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.CourseKind;
import io.zhicheng.policy.model.career.PayerKind;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** What is told of the papers of an application, of what is arranged for its review, and of the records they are checked against. */
public final class PaperFacts {
    /** Defect of the uploaded material (上传材料问题). */
    public static final Rows<UploadDefect> UPLOAD_DEFECTS = APPLICATION.rows(
            "papers.uploadDefects",
            UploadDefect.class,
            "上传材料问题",
            "defect of the uploaded material",
            application -> application.papers().uploadDefects());

    /** What is wrong with the uploaded material (上传材料问题类别). */
    public static final Fact<UploadDefectKind> UPLOAD_DEFECT = UPLOAD_DEFECTS.code(
            "kind", UploadDefectKind.class, "上传材料问题类别", "what is wrong with the uploaded material", UploadDefect::kind);

    /** Why linked papers and the identity number differ (身份信息不一致的原因). */
    public static final Fact<IdentityDifference> IDENTITY_DIFFERENCE = APPLICATION.code(
            "papers.identityDifference",
            IdentityDifference.class,
            "身份信息不一致的原因",
            "why linked papers and the identity number differ",
            application -> application.papers().identityDifference());

    /** Proof of one and the same person is enclosed (已提供同一人证明). */
    public static final Flag SAME_PERSON_PROOF = APPLICATION.flag(
            "papers.samePersonProof",
            "已提供同一人证明",
            "proof of one and the same person is enclosed",
            application -> application.papers().samePersonProof());

    /** Proof that the exceptional conditions are met is enclosed (已提供达到破格条件的证明材料). */
    public static final Flag EXCEPTIONAL_PROOF = APPLICATION.flag(
            "papers.exceptionalProof",
            "已提供达到破格条件的证明材料",
            "proof that the exceptional conditions are met is enclosed",
            application -> application.papers().exceptionalProof());

    /** Series, industry or unit of the committee applied to (申报评委会所在系列（行业、单位）). */
    public static final Fact<String> COMMITTEE_APPLIED_TO = APPLICATION.fact(
            "arrangement.committee",
            Unit.TEXT,
            "申报评委会所在系列（行业、单位）",
            "series, industry or unit of the committee applied to",
            application -> application.arrangement().committee());

    /** Last day on which the committee takes materials (评委会材料申报截止日期). */
    public static final Fact<LocalDate> MATERIALS_DUE_ON = APPLICATION.fact(
            "arrangement.materialsDueOn",
            Unit.DATE,
            "评委会材料申报截止日期",
            "last day on which the committee takes materials",
            application -> application.arrangement().materialsDueOn());

    /** Day of the review (评审日期). */
    public static final Fact<LocalDate> REVIEW_ON = APPLICATION.fact(
            "arrangement.reviewOn",
            Unit.DATE,
            "评审日期",
            "day of the review",
            application -> application.arrangement().reviewOn());

    /** The common-subject course of the year was organised (人社部门已组织公需科目). */
    public static final Flag COMMON_SUBJECT_OFFERED = APPLICATION.flag(
            "arrangement.commonSubjectOffered",
            "人社部门已组织公需科目",
            "the common-subject course of the year was organised",
            application -> application.arrangement().commonSubjectOffered());

    /** Day from which the common-subject course was organised (公需科目开始组织日期). */
    public static final Fact<LocalDate> COMMON_SUBJECT_OFFERED_ON = APPLICATION.fact(
            "arrangement.commonSubjectOfferedOn",
            Unit.DATE,
            "公需科目开始组织日期",
            "day from which the common-subject course was organised",
            application -> application.arrangement().commonSubjectOfferedOn());

    /** The title office of the committee consented to the exceptional application (评委会组建单位所在职改办同意破格申报). */
    public static final Flag EXCEPTIONAL_CONSENT = APPLICATION.flag(
            "arrangement.exceptionalConsent",
            "评委会组建单位所在职改办同意破格申报",
            "the title office of the committee consented to the exceptional application",
            application -> application.arrangement().exceptionalConsent());

    /** Day of the consent to the exceptional application (同意破格申报日期). */
    public static final Fact<LocalDate> EXCEPTIONAL_CONSENT_ON = APPLICATION.fact(
            "arrangement.exceptionalConsentOn",
            Unit.DATE,
            "同意破格申报日期",
            "day of the consent to the exceptional application",
            application -> application.arrangement().exceptionalConsentOn());

    /** Completed course of continuing education (已完成的继续教育). */
    public static final Rows<CompletedCourse> COURSES = APPLICATION.rows(
            "dossier.courses",
            CompletedCourse.class,
            "已完成的继续教育",
            "completed course of continuing education",
            application -> application.dossier().courses());

    /** Kind of continuing education (继续教育类别). */
    public static final Fact<CourseKind> COURSE_KIND =
            COURSES.code("kind", CourseKind.class, "继续教育类别", "kind of continuing education", CompletedCourse::kind);

    /** Year of the course (继续教育年度). */
    public static final Fact<Year> COURSE_YEAR =
            COURSES.fact("year", Unit.YEAR, "继续教育年度", "year of the course", CompletedCourse::year);

    /** Day on which the course was completed (继续教育完成日期). */
    public static final Fact<LocalDate> COURSE_COMPLETED_ON = COURSES.fact(
            "completedOn",
            Unit.DATE,
            "继续教育完成日期",
            "day on which the course was completed",
            CompletedCourse::completedOn);

    /** Proof of passing the course is enclosed (已提供继续教育合格材料). */
    public static final Flag COURSE_PROOF = COURSES.flag(
            "proofEnclosed", "已提供继续教育合格材料", "proof of passing the course is enclosed", CompletedCourse::proofEnclosed);

    /** Spell of social-insurance contributions (社保缴费记录). */
    public static final Rows<ContributionSpell> CONTRIBUTIONS = APPLICATION.rows(
            "dossier.contributions",
            ContributionSpell.class,
            "社保缴费记录",
            "spell of social-insurance contributions",
            application -> application.dossier().contributions());

    /** Months paid for, each whole (缴费月份). */
    public static final SpellFacts CONTRIBUTION_SPELL = CONTRIBUTIONS.spell("spell", row -> wholeMonths(row.spell()));

    /** Who paid the contributions (社保缴费单位). */
    public static final Fact<String> PAYER =
            CONTRIBUTIONS.fact("payer", Unit.TEXT, "社保缴费单位", "who paid the contributions", ContributionSpell::payer);

    /** In whose name the contributions were paid (社保缴费主体). */
    public static final Fact<PayerKind> PAYER_KIND = CONTRIBUTIONS.code(
            "payerKind",
            PayerKind.class,
            "社保缴费主体",
            "in whose name the contributions were paid",
            ContributionSpell::payerKind);

    /** The contributions were paid later than due (社保补缴). */
    public static final Flag BACK_PAID = CONTRIBUTIONS.flag(
            "backPaid", "社保补缴", "the contributions were paid later than due", ContributionSpell::backPaid);

    private PaperFacts() {}

    /** Contributions are paid by the month, so a month that a spell touches is in it from its first day to its last. */
    private static Spell wholeMonths(Spell spell) {
        return Spell.from(
                spell.start().map(day -> day.withDayOfMonth(1)),
                spell.endExclusive().map(PaperFacts::firstOfMonthNotBefore));
    }

    private static LocalDate firstOfMonthNotBefore(LocalDate day) {
        return day.getDayOfMonth() == 1 || day.equals(LocalDate.MAX)
                ? day
                : day.withDayOfMonth(1).plusMonths(1);
    }
}
