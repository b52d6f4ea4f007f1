package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.CivilServiceStatus;
import io.zhicheng.policy.model.career.CompletedCourse;
import io.zhicheng.policy.model.career.ContributionSpell;
import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FreelanceField;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.LocalTalentGroup;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.career.Sanction;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.title.Qualification;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything told of an applicant (申报人).
 *
 * <p>No name and no number of identity: no rule needs them.
 */
@Value.Immutable
public abstract class Dossier extends Personal implements WithDossier {
    Dossier() {}

    /** The day of birth (出生日期). */
    public abstract Optional<LocalDate> birthDate();

    /** The category that decides the retirement age. */
    public abstract Optional<RetirementCategory> retirementCategory();

    /** The day of retirement as the host has it, statutory or approved (退休时间). */
    public abstract Optional<LocalDate> retirementDate();

    /** Whether the formalities of retirement are done (已办理退休手续). */
    public abstract Optional<Boolean> retired();

    /** An extension of the age of retirement (延长退休年龄). */
    @Value.Default
    public RetirementExtension retirementExtension() {
        return RetirementExtension.untold();
    }

    /** Where the household is registered (户籍所在地). */
    public abstract Optional<DivisionCode> household();

    /** The day since which the household is registered there (户籍迁入时间). */
    public abstract Optional<LocalDate> householdSince();

    /** Where the personnel file is kept (人事档案). */
    @Value.Default
    public PersonnelFile personnelFile() {
        return PersonnelFile.untold();
    }

    /** Whether the applicant is in the civil service (公务员、参公人员). */
    public abstract Optional<CivilServiceStatus> civilServiceStatus();

    /** Labour relationships with units (人事劳动关系). */
    @Value.Default
    public Listing<LabourRelation> labourRelations() {
        return Listing.untold();
    }

    /** What the applicant is by the unit of the labour relationship, where a host tells it outright (身份性质). */
    public abstract Optional<ApplicantStatus> status();

    /** The field of a freelancer (自由职业专业领域). */
    public abstract Optional<FreelanceField> freelanceField();

    /** The unit that employs the applicant (用人单位). */
    @Value.Default
    public EmployingUnit unit() {
        return EmployingUnit.untold();
    }

    /** Whether the applicant is professional and technical staff (专业技术人员). */
    public abstract Optional<Boolean> professionalStaff();

    /** How the applicant stands to the established posts of the unit (编制). */
    public abstract Optional<Establishment> establishment();

    /** Whether the applicant is a party or administrative leader of the unit (党政领导). */
    public abstract Optional<Boolean> unitLeader();

    /** Whether the applicant is talent from a town (城镇人才). */
    public abstract Optional<Boolean> urbanTalent();

    /** Whether the applicant is a general practitioner (全科医生). */
    public abstract Optional<Boolean> generalPractitioner();

    /** Whether the residency in general practice was passed (全科住培合格). */
    public abstract Optional<Boolean> gpResidencyPassed();

    /** Whether a residency in another speciality was passed (其他专业住培合格). */
    public abstract Optional<Boolean> residencyBeyondGp();

    /** Education (学历). */
    @Value.Default
    public Listing<Education> educations() {
        return Listing.untold();
    }

    /** Service (工作经历). */
    @Value.Default
    public Listing<ServiceSpell> service() {
        return Listing.untold();
    }

    /** Titles held (任职资格). */
    @Value.Default
    public Listing<Qualification> qualifications() {
        return Listing.untold();
    }

    /** Appointments (聘任). */
    @Value.Default
    public Listing<Appointment> appointments() {
        return Listing.untold();
    }

    /** Annual appraisals (年度考核). */
    @Value.Default
    public Listing<AnnualAppraisal> appraisals() {
        return Listing.untold();
    }

    /** Appraisals of professional morality (职业道德考核). */
    @Value.Default
    public Listing<MoralityAppraisal> moralityAppraisals() {
        return Listing.untold();
    }

    /** Findings on integrity (诚信问题). */
    @Value.Default
    public Listing<IntegrityFinding> findings() {
        return Listing.untold();
    }

    /** Investigations (立案审查). */
    @Value.Default
    public Listing<Investigation> investigations() {
        return Listing.untold();
    }

    /** Sanctions (处分). */
    @Value.Default
    public Listing<Sanction> sanctions() {
        return Listing.untold();
    }

    /** Interviews with discipline or supervision bodies (纪检、监察部门约谈). */
    @Value.Default
    public Listing<DisciplineInterview> interviews() {
        return Listing.untold();
    }

    /** Earlier applications (以往申报). */
    @Value.Default
    public Listing<PriorApplication> priorApplications() {
        return Listing.untold();
    }

    /** Prizes (奖项). */
    @Value.Default
    public Listing<Prize> prizes() {
        return Listing.untold();
    }

    /** Honours (荣誉). */
    @Value.Default
    public Listing<Honour> honours() {
        return Listing.untold();
    }

    /** Referrals by experts (同行专家举荐). */
    @Value.Default
    public Listing<ExpertReferral> referrals() {
        return Listing.untold();
    }

    /** Technical problems solved (解决技术难题). */
    @Value.Default
    public Listing<SolvedProblem> solvedProblems() {
        return Listing.untold();
    }

    /** Years of work beyond the quota (超额工作量). */
    @Value.Default
    public Listing<ExcessYear> excessYears() {
        return Listing.untold();
    }

    /** People trained (培养人才). */
    @Value.Default
    public Listing<Trainee> trainees() {
        return Listing.untold();
    }

    /** Social evaluations (社会评价). */
    @Value.Default
    public Listing<SocialEvaluation> evaluations() {
        return Listing.untold();
    }

    /** Posts worked in (岗位). */
    @Value.Default
    public Listing<PostWorked> posts() {
        return Listing.untold();
    }

    /** Results of work (业绩成果). */
    @Value.Default
    public Listing<Work> works() {
        return Listing.untold();
    }

    /**
     * What the catalogues of core journals say of the journals of the papers, year by year (核心期刊目录). Whole only
     * when it has every year in which one of them appeared.
     */
    @Value.Default
    public Listing<JournalListing> journalListings() {
        return Listing.untold();
    }

    /** Uses of policy-advice articles (决策咨询类信息采用). */
    @Value.Default
    public Listing<AdviceAdoption> adviceAdoptions() {
        return Listing.untold();
    }

    /** Workshops in the countryside (乡村车间). */
    @Value.Default
    public Listing<RuralWorkshop> workshops() {
        return Listing.untold();
    }

    /** Courses of continuing education that were completed (继续教育). */
    @Value.Default
    public Listing<CompletedCourse> courses() {
        return Listing.untold();
    }

    /** Contributions to social insurance (社保缴费记录). */
    @Value.Default
    public Listing<ContributionSpell> contributions() {
        return Listing.untold();
    }

    /** How the applicant took part in epidemic control (参加疫情防控情况). */
    @Value.Default
    public EpidemicService epidemicService() {
        return EpidemicService.untold();
    }

    /** Whether the applicant was a civil servant at county level or above (县及以上公务员). */
    public abstract Optional<Boolean> wasCivilServant();

    /** Whether the applicant came from a state organ by diversion or exchange (国家机关分流或交流人员). */
    public abstract Optional<Boolean> fromStateOrgan();

    /** Whether the applicant is recognised as high-level talent in urgent need (高层次急需紧缺人才). */
    public abstract Optional<Boolean> urgentTalent();

    /** Whether the applicant came to the unit from another (调入); false for who did not move. */
    public abstract Optional<Boolean> movedIn();

    /** The day of moving into the present kind of unit (调入时间). */
    public abstract Optional<LocalDate> transferredOn();

    /** The tier moved from. */
    public abstract Optional<LocationTier> transferredFrom();

    /** Whether the move is complete; false when only seconded (借调). */
    public abstract Optional<Boolean> transferComplete();

    /** Whether the applicant is a key worker (业务骨干). */
    public abstract Optional<Boolean> keyWorker();

    /** Whether the duties of the post were fulfilled in full (圆满完成本职工作). */
    public abstract Optional<Boolean> dutiesFulfilled();

    /**
     * Whether the subject is one taught by walking from school to school: music, PE, art, foreign language (走教学科).
     */
    public abstract Optional<Boolean> walkTeachingSubject();

    /** Whether the applicant is talent in science or culture (科技文化人才). */
    public abstract Optional<Boolean> scienceOrCultureTalent();

    /** Whether the applicant is a teacher (教师). */
    public abstract Optional<Boolean> teacher();

    /** Whether the applicant is a doctor (医生). */
    public abstract Optional<Boolean> doctor();

    /**
     * Whether leave to found a business or part-time work was approved (经批准离岗创业或兼职); false for no such
     * approval.
     */
    public abstract Optional<Boolean> leaveApproved();

    /** Whether an examination in a foreign language was passed (外语考试). */
    public abstract Optional<Boolean> foreignLanguageExam();

    /** Whether an examination in the use of computers was passed (计算机考试). */
    public abstract Optional<Boolean> computerExam();

    /** Whether continuing education comes up to what state and province require (继续教育). */
    public abstract Optional<Boolean> continuingEducation();

    /** The points scored, where the series scores points (量化赋分). */
    public abstract Optional<Score> points();

    /** The group of local talent (乡土人才). */
    public abstract Optional<LocalTalentGroup> localTalentGroup();

    /** What a module's own rules ask for beyond all this (自有事实). */
    @Value.Default
    public Attributes attributes() {
        return Attributes.untold();
    }

    @Value.Check
    void check() {
        InvalidModelException.unless(
                birthDate().isEmpty()
                        || retirementDate().map(birthDate().get()::isBefore).orElse(true),
                "retirementDate",
                "The day of retirement must be after the day of birth.",
                "the two are swapped.");
    }

    /** Nothing is told. */
    public static Dossier untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
