package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.ApplicantStatus;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.AppraisalGrade;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EducationProof;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.Establishment;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.ReviewPath;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import net.jqwik.api.Arbitrary;

/** Arbitrary rows and parts of a career. */
public final class CareerArbitraries {
    private CareerArbitraries() {}

    /** Employing units (用人单位). */
    public static Arbitrary<EmployingUnit> employingUnits() {
        return Making.of(EmployingUnit::builder)
                .told(Values.any(UnitKind.class), EmployingUnit.Builder::kind)
                .told(Values.any(UnitField.class), EmployingUnit.Builder::field)
                .told(Values.any(LocationTier.class), EmployingUnit.Builder::tier)
                .told(Values.divisions(), EmployingUnit.Builder::division)
                .told(Values.flags(), EmployingUnit.Builder::countyTierExists)
                .told(Values.flags(), EmployingUnit.Builder::branch)
                .told(Values.divisions(), EmployingUnit.Builder::headOffice)
                .told(Values.flags(), EmployingUnit.Builder::leftCivilServiceManagement)
                .told(Values.flags(), EmployingUnit.Builder::postManaged)
                .told(Values.flags(), EmployingUnit.Builder::personnelAuthority)
                .told(Values.flags(), EmployingUnit.Builder::partyOrganisation)
                .told(Values.flags(), EmployingUnit.Builder::hardshipUnit)
                .told(Values.flags(), EmployingUnit.Builder::workQuota)
                .told(Values.flags(), EmployingUnit.Builder::countyCounterpart)
                .told(Values.series(), EmployingUnit.Builder::mainSeries)
                .told(Values.counts(), EmployingUnit.Builder::vacancies)
                .told(Values.flags(), EmployingUnit.Builder::overPostRatio)
                .told(Values.counts(), EmployingUnit.Builder::separateQuotaTotal)
                .told(Values.counts(), EmployingUnit.Builder::separateQuotaUsed)
                .build(EmployingUnit.Builder::build);
    }

    /** Educations (学历). */
    public static Arbitrary<Education> educations() {
        return Making.of(Education::builder)
                .told(Values.any(EducationLevel.class), Education.Builder::level)
                .told(Values.dates(), Education.Builder::graduatedOn)
                .told(Values.flags(), Education.Builder::completed)
                .told(Values.flags(), Education.Builder::inService)
                .told(Values.flags(), Education.Builder::majorMatches)
                .told(Values.flags(), Education.Builder::onRegister)
                .told(Values.any(EducationProof.class), Education.Builder::proof)
                .build(Education.Builder::build);
    }

    /** Spells of service (工作经历). */
    public static Arbitrary<ServiceSpell> serviceSpells() {
        return Making.of(ServiceSpell::builder)
                .with(Values.spells(), ServiceSpell.Builder::spell)
                .told(Values.any(LocationTier.class), ServiceSpell.Builder::tier)
                .told(Values.divisions(), ServiceSpell.Builder::division)
                .told(Values.any(ServiceKind.class), ServiceSpell.Builder::kind)
                .told(Values.flags(), ServiceSpell.Builder::professional)
                .told(Values.flags(), ServiceSpell.Builder::matchingPost)
                .told(Values.flags(), ServiceSpell.Builder::urbanHome)
                .told(Values.employers(), ServiceSpell.Builder::employer)
                .build(ServiceSpell.Builder::build);
    }

    /** Titles held (资格). */
    public static Arbitrary<Qualification> qualifications() {
        return Making.of(Qualification::builder)
                .told(Values.series(), Qualification.Builder::series)
                .told(Values.any(TitleLevel.class), Qualification.Builder::level)
                .told(Values.dates(), Qualification.Builder::obtainedOn)
                .told(Values.any(ValidityScope.class), Qualification.Builder::scope)
                .told(Values.any(RouteToTitle.class), Qualification.Builder::obtainedBy)
                .told(Values.flags(), Qualification.Builder::obtainedEarly)
                .told(Values.flags(), Qualification.Builder::lateralMajor)
                .told(Values.flags(), Qualification.Builder::searchable)
                .told(Values.employers(), Qualification.Builder::issuer)
                .told(Values.flags(), Qualification.Builder::certificateEnclosed)
                .sometimes(Values.spells(), Qualification.Builder::usable)
                .build(Qualification.Builder::build);
    }

    /** Appointments (聘任). */
    public static Arbitrary<Appointment> appointments() {
        return Making.of(Appointment::builder)
                .told(Values.any(TitleLevel.class), Appointment.Builder::level)
                .with(Values.spells(), Appointment.Builder::spell)
                .told(Values.any(LocationTier.class), Appointment.Builder::tier)
                .told(Values.any(Establishment.class), Appointment.Builder::establishment)
                .build(Appointment.Builder::build);
    }

    /** Annual appraisals (年度考核). */
    public static Arbitrary<AnnualAppraisal> annualAppraisals() {
        return Making.of(AnnualAppraisal::builder)
                .told(Values.years(), AnnualAppraisal.Builder::year)
                .told(Values.any(AppraisalGrade.class), AnnualAppraisal.Builder::grade)
                .told(Values.any(LocationTier.class), AnnualAppraisal.Builder::tier)
                .build(AnnualAppraisal.Builder::build);
    }

    /** Prior applications (以往申报). */
    public static Arbitrary<PriorApplication> priorApplications() {
        return Making.of(PriorApplication::builder)
                .told(Values.years(), PriorApplication.Builder::year)
                .told(Values.any(TitleLevel.class), PriorApplication.Builder::level)
                .told(Values.series(), PriorApplication.Builder::series)
                .told(Values.any(AssessmentMode.class), PriorApplication.Builder::mode)
                .told(Values.any(ReviewPath.class), PriorApplication.Builder::path)
                .told(Values.flags(), PriorApplication.Builder::accepted)
                .told(Values.any(DualChannel.class), PriorApplication.Builder::channel)
                .told(Values.committees(), PriorApplication.Builder::committee)
                .told(Values.any(ReviewOutcome.class), PriorApplication.Builder::outcome)
                .told(Values.flags(), PriorApplication.Builder::early)
                .told(Values.flags(), PriorApplication.Builder::sameAsThis)
                .build(PriorApplication.Builder::build);
    }

    /** Labour relationships (人事劳动关系). */
    public static Arbitrary<LabourRelation> labourRelations() {
        return Making.of(LabourRelation::builder)
                .told(Values.unitCodes(), LabourRelation.Builder::unit)
                .told(Values.any(ApplicantStatus.class), LabourRelation.Builder::status)
                .with(Values.spells(), LabourRelation.Builder::spell)
                .build(LabourRelation.Builder::build);
    }

    /** Personnel files (人事档案). */
    public static Arbitrary<PersonnelFile> personnelFiles() {
        return Making.of(PersonnelFile::builder)
                .told(Values.any(FileKeeper.class), PersonnelFile.Builder::keeper)
                .told(Values.divisions(), PersonnelFile.Builder::division)
                .told(Values.dates(), PersonnelFile.Builder::entrustedOn)
                .build(PersonnelFile.Builder::build);
    }

    /** Later retirements (延长退休年龄). */
    public static Arbitrary<RetirementExtension> retirementExtensions() {
        return Making.of(RetirementExtension::builder)
                .told(Values.flags(), RetirementExtension.Builder::approved)
                .told(Values.retirementDates(), RetirementExtension.Builder::lastDay)
                .build(RetirementExtension.Builder::build);
    }
}
