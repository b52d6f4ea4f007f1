package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EducationProof;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.model.title.ValidityScope;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** The lists of an applicant's career, and their columns. */
public final class CareerFacts {
    /** Education (学历). */
    public static final Rows<Education> EDUCATIONS = APPLICATION.rows(
            "dossier.educations",
            Education.class,
            "学历",
            "education",
            application -> application.dossier().educations());

    /** Level of education (学历层次). */
    public static final Fact<EducationLevel> EDUCATION_LEVEL =
            EDUCATIONS.code("level", EducationLevel.class, "学历层次", "level of education", Education::level);

    /** Day of graduation (毕业时间). */
    public static final Fact<LocalDate> GRADUATED_ON =
            EDUCATIONS.fact("graduatedOn", Unit.DATE, "毕业时间", "day of graduation", Education::graduatedOn);

    /** The education was completed; not so for 结业 or 肄业 (已毕业). */
    public static final Flag EDUCATION_COMPLETED =
            EDUCATIONS.flag("completed", "已毕业", "the education was completed", Education::completed);

    /** The education was earned while in work (在职教育). */
    public static final Flag EDUCATION_IN_SERVICE =
            EDUCATIONS.flag("inService", "在职教育", "the education was earned while in work", Education::inService);

    /** The major matches the speciality applied for (所学专业对口). */
    public static final Flag MAJOR_MATCHES = EDUCATIONS.flag(
            "majorMatches", "所学专业对口", "the major matches the speciality applied for", Education::majorMatches);

    /** The education is found in the national register (学信网可查询学历). */
    public static final Flag EDUCATION_ON_REGISTER = EDUCATIONS.flag(
            "onRegister", "学信网可查询学历", "the education is found in the national register", Education::onRegister);

    /** How the education is proved (学历证明材料). */
    public static final Fact<EducationProof> EDUCATION_PROOF =
            EDUCATIONS.code("proof", EducationProof.class, "学历证明材料", "how the education is proved", Education::proof);

    /** Spell of service (工作经历). */
    public static final Rows<ServiceSpell> SERVICE = APPLICATION.rows(
            "dossier.service",
            ServiceSpell.class,
            "工作经历",
            "spell of service",
            application -> application.dossier().service());

    /** Time served (工作起止时间). */
    public static final SpellFacts SERVICE_SPELL = SERVICE.spell("spell", ServiceSpell::spell);

    /** Tier of the unit served (服务单位隶属层级). */
    public static final Fact<LocationTier> SERVICE_TIER =
            SERVICE.code("tier", LocationTier.class, "服务单位隶属层级", "tier of the unit served", ServiceSpell::tier);

    /** Division of the service (服务地点). */
    public static final Fact<DivisionCode> SERVICE_DIVISION =
            SERVICE.fact("division", Unit.DIVISION, "服务地点", "division of the service", ServiceSpell::division);

    /** Way of service (服务方式). */
    public static final Fact<ServiceKind> SERVICE_KIND =
            SERVICE.code("kind", ServiceKind.class, "服务方式", "way of service", ServiceSpell::kind);

    /** The service was technical work in the speciality applied for (本专业技术工作). */
    public static final Flag SERVICE_PROFESSIONAL = SERVICE.flag(
            "professional",
            "本专业技术工作",
            "the service was technical work in the speciality applied for",
            ServiceSpell::professional);

    /** The service was in a technical post of the speciality (对口专业技术岗位). */
    public static final Flag SERVICE_MATCHING_POST = SERVICE.flag(
            "matchingPost",
            "对口专业技术岗位",
            "the service was in a technical post of the speciality",
            ServiceSpell::matchingPost);

    /** The service was done by staff of a town unit sent to the countryside (城镇单位人员派往乡村). */
    public static final Flag SERVICE_URBAN_HOME = SERVICE.flag(
            "urbanHome",
            "城镇单位人员派往乡村",
            "the service was done by staff of a town unit sent to the countryside",
            ServiceSpell::urbanHome);

    /** Unit served (工作单位). */
    public static final Fact<String> SERVICE_EMPLOYER =
            SERVICE.fact("employer", Unit.TEXT, "工作单位", "unit served", ServiceSpell::employer);

    /** Title held (已有职称). */
    public static final Rows<Qualification> QUALIFICATIONS = APPLICATION.rows(
            "dossier.qualifications",
            Qualification.class,
            "已有职称",
            "title held",
            application -> application.dossier().qualifications());

    /** Code of the series of the title held (已有职称系列). */
    public static final Fact<String> QUALIFICATION_SERIES = QUALIFICATIONS.fact(
            "series",
            Unit.TEXT,
            "已有职称系列",
            "series of the title held",
            title -> title.series().map(TitleSeries::code));

    /** Level of the title held (已有职称层级). */
    public static final Fact<TitleLevel> QUALIFICATION_LEVEL =
            QUALIFICATIONS.code("level", TitleLevel.class, "已有职称层级", "level of the title held", Qualification::level);

    /** Day the title was obtained (取得资格时间). */
    public static final Fact<LocalDate> OBTAINED_ON = QUALIFICATIONS.fact(
            "obtainedOn", Unit.DATE, "取得资格时间", "day the title was obtained", Qualification::obtainedOn);

    /** Scope in which the title counts (已有职称有效范围). */
    public static final Fact<ValidityScope> QUALIFICATION_SCOPE = QUALIFICATIONS.code(
            "scope", ValidityScope.class, "已有职称有效范围", "scope in which the title counts", Qualification::scope);

    /** Way the title was obtained (取得方式). */
    public static final Fact<RouteToTitle> OBTAINED_BY = QUALIFICATIONS.code(
            "obtainedBy", RouteToTitle.class, "取得方式", "way the title was obtained", Qualification::obtainedBy);

    /** The title was obtained by applying one year early (提前一年申报取得). */
    public static final Flag OBTAINED_EARLY = QUALIFICATIONS.flag(
            "obtainedEarly",
            "提前一年申报取得",
            "the title was obtained by applying one year early",
            Qualification::obtainedEarly);

    /** The title was obtained though the major did not match (所学专业不对口取得). */
    public static final Flag LATERAL_MAJOR = QUALIFICATIONS.flag(
            "lateralMajor",
            "所学专业不对口取得",
            "the title was obtained though the major did not match",
            Qualification::lateralMajor);

    /** Time in which the title held could be used at its holder's units (职称可用起止时间). */
    public static final SpellFacts USABLE_SPELL = new SpellFacts(
            QUALIFICATIONS.fact(
                    "usable.start",
                    Unit.DATE,
                    "职称可用起始日",
                    "start of the title's use",
                    title -> title.usable().start()),
            QUALIFICATIONS.fact(
                    "usable.end",
                    Unit.DATE,
                    "职称可用终止日",
                    "end of the title's use",
                    title -> title.usable().endExclusive()));

    /** Appointment (聘任). */
    public static final Rows<Appointment> APPOINTMENTS = APPLICATION.rows(
            "dossier.appointments",
            Appointment.class,
            "聘任",
            "appointment",
            application -> application.dossier().appointments());

    /** Level of the appointment (聘任层级). */
    public static final Fact<TitleLevel> APPOINTMENT_LEVEL =
            APPOINTMENTS.code("level", TitleLevel.class, "聘任层级", "level of the appointment", Appointment::level);

    /** Time of the appointment (聘任起止时间). */
    public static final SpellFacts APPOINTMENT_SPELL = APPOINTMENTS.spell("spell", Appointment::spell);

    /** Tier of the unit that appointed (聘任单位隶属层级). */
    public static final Fact<LocationTier> APPOINTMENT_TIER = APPOINTMENTS.code(
            "tier", LocationTier.class, "聘任单位隶属层级", "tier of the unit that appointed", Appointment::tier);

    /** Standing to the established posts when appointed (聘任时编制情况). */
    public static final Fact<Establishment> APPOINTMENT_ESTABLISHMENT = APPOINTMENTS.code(
            "establishment",
            Establishment.class,
            "聘任时编制情况",
            "standing to the established posts when appointed",
            Appointment::establishment);

    /** Annual appraisal (年度考核). */
    public static final Rows<AnnualAppraisal> APPRAISALS = APPLICATION.rows(
            "dossier.appraisals",
            AnnualAppraisal.class,
            "年度考核",
            "annual appraisal",
            application -> application.dossier().appraisals());

    /** Year appraised (年度考核年度). */
    public static final Fact<Year> APPRAISAL_YEAR =
            APPRAISALS.fact("year", Unit.YEAR, "年度考核年度", "year appraised", AnnualAppraisal::year);

    /** Grade of the annual appraisal (年度考核等次). */
    public static final Fact<AppraisalGrade> APPRAISAL_GRADE = APPRAISALS.code(
            "grade", AppraisalGrade.class, "年度考核等次", "grade of the annual appraisal", AnnualAppraisal::grade);

    /** Tier of the unit that appraised (考核单位隶属层级). */
    public static final Fact<LocationTier> APPRAISAL_TIER = APPRAISALS.code(
            "tier", LocationTier.class, "考核单位隶属层级", "tier of the unit that appraised", AnnualAppraisal::tier);

    /** Earlier application (以往申报). */
    public static final Rows<PriorApplication> PRIOR_APPLICATIONS = APPLICATION.rows(
            "dossier.priorApplications",
            PriorApplication.class,
            "以往申报",
            "earlier application",
            application -> application.dossier().priorApplications());

    /** Review year of the earlier application (以往申报年度). */
    public static final Fact<Year> PRIOR_YEAR = PRIOR_APPLICATIONS.fact(
            "year", Unit.YEAR, "以往申报年度", "review year of the earlier application", PriorApplication::year);

    /** Level of the earlier application (以往申报层级). */
    public static final Fact<TitleLevel> PRIOR_LEVEL = PRIOR_APPLICATIONS.code(
            "level", TitleLevel.class, "以往申报层级", "level of the earlier application", PriorApplication::level);

    /** Channel of the earlier application (以往申报通道). */
    public static final Fact<DualChannel> PRIOR_CHANNEL = PRIOR_APPLICATIONS.code(
            "channel", DualChannel.class, "以往申报通道", "channel of the earlier application", PriorApplication::channel);

    /** Committee of the earlier application (以往申报评委会). */
    public static final Fact<String> PRIOR_COMMITTEE = PRIOR_APPLICATIONS.fact(
            "committee", Unit.TEXT, "以往申报评委会", "committee of the earlier application", PriorApplication::committee);

    /** Outcome of the earlier application (以往评审结果). */
    public static final Fact<ReviewOutcome> PRIOR_OUTCOME = PRIOR_APPLICATIONS.code(
            "outcome", ReviewOutcome.class, "以往评审结果", "outcome of the earlier application", PriorApplication::outcome);

    /** The earlier application was made one year early (以往系提前一年申报). */
    public static final Flag PRIOR_EARLY = PRIOR_APPLICATIONS.flag(
            "early", "以往系提前一年申报", "the earlier application was made one year early", PriorApplication::early);

    /** It is the application at hand (即本次申报). */
    public static final Flag SAME_AS_THIS = PRIOR_APPLICATIONS.flag(
            "sameAsThis", "即本次申报", "it is the application at hand", PriorApplication::sameAsThis);

    /** Series of the earlier application (以往申报系列). */
    public static final Fact<String> PRIOR_SERIES = PRIOR_APPLICATIONS.fact(
            "series",
            Unit.TEXT,
            "以往申报系列",
            "series of the earlier application",
            prior -> prior.series().map(TitleSeries::code));

    /** Way of assessment of the earlier application (以往申报评价方式). */
    public static final Fact<AssessmentMode> PRIOR_MODE = PRIOR_APPLICATIONS.code(
            "mode",
            AssessmentMode.class,
            "以往申报评价方式",
            "way of assessment of the earlier application",
            PriorApplication::mode);

    /** Way by which the earlier application was reviewed (以往评审渠道). */
    public static final Fact<ReviewPath> PRIOR_PATH = PRIOR_APPLICATIONS.code(
            "path",
            ReviewPath.class,
            "以往评审渠道",
            "way by which the earlier application was reviewed",
            PriorApplication::path);

    /** The earlier application was accepted (以往申报已受理). */
    public static final Flag PRIOR_ACCEPTED = PRIOR_APPLICATIONS.flag(
            "accepted", "以往申报已受理", "the earlier application was accepted", PriorApplication::accepted);

    /** Labour relationship (人事劳动关系). */
    public static final Rows<LabourRelation> LABOUR_RELATIONS = APPLICATION.rows(
            "dossier.labourRelations",
            LabourRelation.class,
            "人事劳动关系",
            "labour relationship",
            application -> application.dossier().labourRelations());

    /** Unit of the labour relationship (人事劳动关系所在单位). */
    public static final Fact<String> LABOUR_UNIT = LABOUR_RELATIONS.fact(
            "unit", Unit.TEXT, "人事劳动关系所在单位", "unit of the labour relationship", LabourRelation::unit);

    /** Status of staff of that unit (该单位人员身份性质). */
    public static final Fact<ApplicantStatus> LABOUR_STATUS = LABOUR_RELATIONS.code(
            "status", ApplicantStatus.class, "该单位人员身份性质", "status of staff of that unit", LabourRelation::status);

    /** Time of the labour relationship (人事劳动关系起止时间). */
    public static final SpellFacts LABOUR_SPELL = LABOUR_RELATIONS.spell("spell", LabourRelation::spell);

    /** The certificate was verified online and can be searched for (证书在线审验可查询共享). */
    public static final Flag TITLE_SEARCHABLE = QUALIFICATIONS.flag(
            "searchable",
            "证书在线审验可查询共享",
            "the certificate was verified online and can be searched for",
            Qualification::searchable);

    /** Series, industry or unit that issued the certificate (证书颁发系列（行业、单位）). */
    public static final Fact<String> TITLE_ISSUER = QUALIFICATIONS.fact(
            "issuer",
            Unit.TEXT,
            "证书颁发系列（行业、单位）",
            "series, industry or unit that issued the certificate",
            Qualification::issuer);

    /** The certificate is enclosed (已提供职称证书材料). */
    public static final Flag CERTIFICATE_ENCLOSED = QUALIFICATIONS.flag(
            "certificateEnclosed", "已提供职称证书材料", "the certificate is enclosed", Qualification::certificateEnclosed);

    private CareerFacts() {}
}
