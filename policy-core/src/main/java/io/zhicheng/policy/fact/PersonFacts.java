package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.FreelanceField;
import io.zhicheng.policy.model.career.LocalTalentGroup;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.OwnFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of the applicant as a person and of the standing in the unit. */
public final class PersonFacts {
    /** Makes facts of a module's own attributes of an applicant (自有事实). */
    public static final OwnFacts<Application> OWN = APPLICATION.own(
            "dossier.attributes", application -> application.dossier().attributes());

    /** Day of birth (出生日期). */
    public static final Fact<LocalDate> BIRTH_DATE = APPLICATION.fact(
            "dossier.birthDate",
            Unit.DATE,
            "出生日期",
            "day of birth",
            application -> application.dossier().birthDate());

    /** Category that decides the retirement age (退休年龄类别). */
    public static final Fact<RetirementCategory> RETIREMENT_CATEGORY = APPLICATION.code(
            "dossier.retirementCategory",
            RetirementCategory.class,
            "退休年龄类别",
            "category that decides the retirement age",
            application -> application.dossier().retirementCategory());

    /** Day of retirement as told, statutory or approved; never computed here (退休时间). */
    public static final Fact<LocalDate> RETIREMENT_DATE = APPLICATION.fact(
            "dossier.retirementDate",
            Unit.DATE,
            "退休时间",
            "day of retirement",
            application -> application.dossier().retirementDate());

    /** Is professional and technical staff (专业技术人员). */
    public static final Flag PROFESSIONAL_STAFF = APPLICATION.flag(
            "dossier.professionalStaff",
            "专业技术人员",
            "is professional and technical staff",
            application -> application.dossier().professionalStaff());

    /** Standing to the established posts (编制情况). */
    public static final Fact<Establishment> ESTABLISHMENT = APPLICATION.code(
            "dossier.establishment",
            Establishment.class,
            "编制情况",
            "standing to the established posts",
            application -> application.dossier().establishment());

    /** Is a party or administrative leader of the unit (党政领导). */
    public static final Flag UNIT_LEADER = APPLICATION.flag(
            "dossier.unitLeader",
            "党政领导",
            "is a party or administrative leader of the unit",
            application -> application.dossier().unitLeader());

    /** Is talent from a town (城镇人才). */
    public static final Flag URBAN_TALENT = APPLICATION.flag(
            "dossier.urbanTalent",
            "城镇人才",
            "is talent from a town",
            application -> application.dossier().urbanTalent());

    /** Is a general practitioner (全科医生). */
    public static final Flag GENERAL_PRACTITIONER = APPLICATION.flag(
            "dossier.generalPractitioner",
            "全科医生",
            "is a general practitioner",
            application -> application.dossier().generalPractitioner());

    /** Passed the residency in general practice (全科住院医师规范化培训合格). */
    public static final Flag GP_RESIDENCY_PASSED = APPLICATION.flag(
            "dossier.gpResidencyPassed",
            "全科住院医师规范化培训合格",
            "passed the residency in general practice",
            application -> application.dossier().gpResidencyPassed());

    /** Passed a residency in another speciality (其他专业住院医师规范化培训合格). */
    public static final Flag RESIDENCY_BEYOND_GP = APPLICATION.flag(
            "dossier.residencyBeyondGp",
            "其他专业住院医师规范化培训合格",
            "passed a residency in another speciality",
            application -> application.dossier().residencyBeyondGp());

    /** Was a civil servant at county level or above (曾任县及以上公务员). */
    public static final Flag WAS_CIVIL_SERVANT = APPLICATION.flag(
            "dossier.wasCivilServant",
            "曾任县及以上公务员",
            "was a civil servant at county level or above",
            application -> application.dossier().wasCivilServant());

    /** Came to the unit from another (调入本单位). */
    public static final Flag MOVED_IN = APPLICATION.flag(
            "dossier.movedIn",
            "调入本单位",
            "came to the unit from another",
            application -> application.dossier().movedIn());

    /** Day of moving into the present kind of unit (调入时间). */
    public static final Fact<LocalDate> TRANSFERRED_ON = APPLICATION.fact(
            "dossier.transferredOn",
            Unit.DATE,
            "调入时间",
            "day of moving into the present kind of unit",
            application -> application.dossier().transferredOn());

    /** Tier moved from (调出单位层级). */
    public static final Fact<LocationTier> TRANSFERRED_FROM = APPLICATION.code(
            "dossier.transferredFrom",
            LocationTier.class,
            "调出单位层级",
            "tier moved from",
            application -> application.dossier().transferredFrom());

    /** The move is complete; not so while only seconded (调动手续已办结). */
    public static final Flag TRANSFER_COMPLETE = APPLICATION.flag(
            "dossier.transferComplete",
            "调动手续已办结",
            "the move is complete",
            application -> application.dossier().transferComplete());

    /** Is a key worker (业务骨干). */
    public static final Flag KEY_WORKER = APPLICATION.flag(
            "dossier.keyWorker",
            "业务骨干",
            "is a key worker",
            application -> application.dossier().keyWorker());

    /** Fulfilled the duties of the post in full (圆满完成本职工作). */
    public static final Flag DUTIES_FULFILLED = APPLICATION.flag(
            "dossier.dutiesFulfilled",
            "圆满完成本职工作",
            "fulfilled the duties of the post in full",
            application -> application.dossier().dutiesFulfilled());

    /** Teaches a subject taught by walking from school to school (走教学科). */
    public static final Flag WALK_TEACHING_SUBJECT = APPLICATION.flag(
            "dossier.walkTeachingSubject",
            "走教学科",
            "teaches a subject taught by walking from school to school",
            application -> application.dossier().walkTeachingSubject());

    /** Is talent in science or culture (科技文化人才). */
    public static final Flag SCIENCE_OR_CULTURE_TALENT = APPLICATION.flag(
            "dossier.scienceOrCultureTalent",
            "科技文化人才",
            "is talent in science or culture",
            application -> application.dossier().scienceOrCultureTalent());

    /** Is a teacher (教师). */
    public static final Flag TEACHER = APPLICATION.flag(
            "dossier.teacher",
            "教师",
            "is a teacher",
            application -> application.dossier().teacher());

    /** Is a doctor (医生). */
    public static final Flag DOCTOR = APPLICATION.flag(
            "dossier.doctor",
            "医生",
            "is a doctor",
            application -> application.dossier().doctor());

    /** Leave to found a business or part-time work was approved (经批准离岗创业或兼职). */
    public static final Flag LEAVE_APPROVED = APPLICATION.flag(
            "dossier.leaveApproved",
            "经批准离岗创业或兼职",
            "leave to found a business or part-time work was approved",
            application -> application.dossier().leaveApproved());

    /** Passed an examination in a foreign language (外语考试合格). */
    public static final Flag FOREIGN_LANGUAGE_EXAM = APPLICATION.flag(
            "dossier.foreignLanguageExam",
            "外语考试合格",
            "passed an examination in a foreign language",
            application -> application.dossier().foreignLanguageExam());

    /** Continuing education comes up to what is required (继续教育达到规定要求). */
    public static final Flag CONTINUING_EDUCATION = APPLICATION.flag(
            "dossier.continuingEducation",
            "继续教育达到规定要求",
            "continuing education comes up to what is required",
            application -> application.dossier().continuingEducation());

    /** The points scored, where the series scores points (量化赋分). */
    public static final Fact<Score> POINTS = APPLICATION.fact(
            "dossier.points",
            Unit.SCORE,
            "量化赋分",
            "points scored",
            application -> application.dossier().points());

    /** Passed an examination in the use of computers (计算机考试合格). */
    public static final Flag COMPUTER_EXAM = APPLICATION.flag(
            "dossier.computerExam",
            "计算机考试合格",
            "passed an examination in the use of computers",
            application -> application.dossier().computerExam());

    /** Group of local talent (乡土人才类别). */
    public static final Fact<LocalTalentGroup> LOCAL_TALENT_GROUP = APPLICATION.code(
            "dossier.localTalentGroup",
            LocalTalentGroup.class,
            "乡土人才类别",
            "group of local talent",
            application -> application.dossier().localTalentGroup());

    /** The formalities of retirement are done (已办理退休手续). */
    public static final Flag RETIRED = APPLICATION.flag(
            "dossier.retired",
            "已办理退休手续",
            "the formalities of retirement are done",
            application -> application.dossier().retired());

    /** A later retirement is approved (延长退休年龄已获批准). */
    public static final Flag EXTENSION_APPROVED = APPLICATION.flag(
            "dossier.retirementExtension.approved",
            "延长退休年龄已获批准",
            "a later retirement is approved",
            application -> application.dossier().retirementExtension().approved());

    /** Last day before the later retirement (延长退休截止日). */
    public static final Fact<LocalDate> EXTENSION_LAST_DAY = APPLICATION.fact(
            "dossier.retirementExtension.lastDay",
            Unit.DATE,
            "延长退休截止日",
            "last day before the later retirement",
            application -> application.dossier().retirementExtension().lastDay());

    /** Division the household is registered in (户籍所在地). */
    public static final Fact<DivisionCode> HOUSEHOLD = APPLICATION.fact(
            "dossier.household",
            Unit.DIVISION,
            "户籍所在地",
            "division the household is registered in",
            application -> application.dossier().household());

    /** Day since which the household is registered there (户籍迁入时间). */
    public static final Fact<LocalDate> HOUSEHOLD_SINCE = APPLICATION.fact(
            "dossier.householdSince",
            Unit.DATE,
            "户籍迁入时间",
            "day since which the household is registered there",
            application -> application.dossier().householdSince());

    /** Keeper of the personnel file (人事档案保管机构). */
    public static final Fact<FileKeeper> FILE_KEEPER = APPLICATION.code(
            "dossier.personnelFile.keeper",
            FileKeeper.class,
            "人事档案保管机构",
            "keeper of the personnel file",
            application -> application.dossier().personnelFile().keeper());

    /** Division the personnel file is kept in (人事档案所在地). */
    public static final Fact<DivisionCode> FILE_DIVISION = APPLICATION.fact(
            "dossier.personnelFile.division",
            Unit.DIVISION,
            "人事档案所在地",
            "division the personnel file is kept in",
            application -> application.dossier().personnelFile().division());

    /** Day since which the personnel file is entrusted (人事档案托管起始日). */
    public static final Fact<LocalDate> FILE_ENTRUSTED_ON = APPLICATION.fact(
            "dossier.personnelFile.entrustedOn",
            Unit.DATE,
            "人事档案托管起始日",
            "day since which the personnel file is entrusted",
            application -> application.dossier().personnelFile().entrustedOn());

    /** Standing in the civil service (公务员身份). */
    public static final Fact<CivilServiceStatus> CIVIL_SERVICE_STATUS = APPLICATION.code(
            "dossier.civilServiceStatus",
            CivilServiceStatus.class,
            "公务员身份",
            "standing in the civil service",
            application -> application.dossier().civilServiceStatus());

    /** Status of the applicant as told (所报身份性质). */
    public static final Fact<ApplicantStatus> STATUS_TOLD = APPLICATION.code(
            "dossier.status",
            ApplicantStatus.class,
            "所报身份性质",
            "status of the applicant as told",
            application -> application.dossier().status());

    /** Field of a freelancer (自由职业专业领域). */
    public static final Fact<FreelanceField> FREELANCE_FIELD = APPLICATION.code(
            "dossier.freelanceField",
            FreelanceField.class,
            "自由职业专业领域",
            "field of a freelancer",
            application -> application.dossier().freelanceField());

    /** Came from a state organ (国家机关分流或交流人员). */
    public static final Flag FROM_STATE_ORGAN = APPLICATION.flag(
            "dossier.fromStateOrgan",
            "国家机关分流或交流人员",
            "came from a state organ",
            application -> application.dossier().fromStateOrgan());

    /** Is recognised as talent in urgent need (高层次急需紧缺人才). */
    public static final Flag URGENT_TALENT = APPLICATION.flag(
            "dossier.urgentTalent",
            "高层次急需紧缺人才",
            "is recognised as talent in urgent need",
            application -> application.dossier().urgentTalent());

    private PersonFacts() {}
}
