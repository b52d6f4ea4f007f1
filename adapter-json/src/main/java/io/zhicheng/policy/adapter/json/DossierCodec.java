package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.AchievementCodecs.EXCESS_YEAR;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.EXPERT_REFERRAL;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.HONOUR;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.JOURNAL_LISTING;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.POST_WORKED;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.PRIZE;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.RURAL_WORKSHOP;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.SOCIAL_EVALUATION;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.SOLVED_PROBLEM;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.TRAINEE;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.WORK;
import static io.zhicheng.policy.adapter.json.CareerCodecs.ANNUAL_APPRAISAL;
import static io.zhicheng.policy.adapter.json.CareerCodecs.APPOINTMENT;
import static io.zhicheng.policy.adapter.json.CareerCodecs.EDUCATION;
import static io.zhicheng.policy.adapter.json.CareerCodecs.LABOUR_RELATION;
import static io.zhicheng.policy.adapter.json.CareerCodecs.PERSONNEL_FILE;
import static io.zhicheng.policy.adapter.json.CareerCodecs.PRIOR_APPLICATION;
import static io.zhicheng.policy.adapter.json.CareerCodecs.RETIREMENT_EXTENSION;
import static io.zhicheng.policy.adapter.json.CareerCodecs.SERVICE_SPELL;
import static io.zhicheng.policy.adapter.json.Codes.APPLICANT_STATUS;
import static io.zhicheng.policy.adapter.json.Codes.CIVIL_SERVICE_STATUS;
import static io.zhicheng.policy.adapter.json.Codes.ESTABLISHMENT;
import static io.zhicheng.policy.adapter.json.Codes.FREELANCE_FIELD;
import static io.zhicheng.policy.adapter.json.Codes.LOCAL_TALENT_GROUP;
import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.RETIREMENT_CATEGORY;
import static io.zhicheng.policy.adapter.json.ConductCodecs.INTEGRITY_FINDING;
import static io.zhicheng.policy.adapter.json.ConductCodecs.INTERVIEW;
import static io.zhicheng.policy.adapter.json.ConductCodecs.INVESTIGATION;
import static io.zhicheng.policy.adapter.json.ConductCodecs.MORALITY_APPRAISAL;
import static io.zhicheng.policy.adapter.json.ConductCodecs.SANCTION;
import static io.zhicheng.policy.adapter.json.MeritCodecs.ADVICE_ADOPTION;
import static io.zhicheng.policy.adapter.json.MeritCodecs.EPIDEMIC_SERVICE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.PaperCodecs.COMPLETED_COURSE;
import static io.zhicheng.policy.adapter.json.PaperCodecs.CONTRIBUTION_SPELL;
import static io.zhicheng.policy.adapter.json.QualificationCodec.QUALIFICATION;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;
import static io.zhicheng.policy.adapter.json.Scalars.FLAG;
import static io.zhicheng.policy.adapter.json.Scalars.SCORE;
import static io.zhicheng.policy.adapter.json.UnitCodec.UNIT;

import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.RetirementExtension;

/** The table of a dossier, in the order of the model. */
final class DossierCodec {
    static final ObjectCodec<Dossier, Dossier.Builder> DOSSIER = table(
                    "a dossier", Dossier::builder, Dossier.Builder::build)
            .personal("birthDate", DATE, Dossier::birthDate, Dossier.Builder::birthDate)
            .personal(
                    "retirementCategory",
                    RETIREMENT_CATEGORY,
                    Dossier::retirementCategory,
                    Dossier.Builder::retirementCategory)
            .personal("retirementDate", DATE, Dossier::retirementDate, Dossier.Builder::retirementDate)
            .personal("retired", FLAG, Dossier::retired, Dossier.Builder::retired)
            .part(
                    "retirementExtension",
                    RETIREMENT_EXTENSION,
                    Dossier::retirementExtension,
                    Dossier.Builder::retirementExtension,
                    any -> RetirementExtension.untold())
            .personal("household", DIVISION, Dossier::household, Dossier.Builder::household)
            .personal("householdSince", DATE, Dossier::householdSince, Dossier.Builder::householdSince)
            .part(
                    "personnelFile",
                    PERSONNEL_FILE,
                    Dossier::personnelFile,
                    Dossier.Builder::personnelFile,
                    any -> PersonnelFile.untold())
            .field(
                    "civilServiceStatus",
                    CIVIL_SERVICE_STATUS,
                    Dossier::civilServiceStatus,
                    Dossier.Builder::civilServiceStatus)
            .rows("labourRelations", LABOUR_RELATION, Dossier::labourRelations, Dossier.Builder::labourRelations)
            .field("status", APPLICANT_STATUS, Dossier::status, Dossier.Builder::status)
            .field("freelanceField", FREELANCE_FIELD, Dossier::freelanceField, Dossier.Builder::freelanceField)
            .part("unit", UNIT, Dossier::unit, Dossier.Builder::unit, any -> EmployingUnit.untold())
            .flag("professionalStaff", Dossier::professionalStaff, Dossier.Builder::professionalStaff)
            .field("establishment", ESTABLISHMENT, Dossier::establishment, Dossier.Builder::establishment)
            .flag("unitLeader", Dossier::unitLeader, Dossier.Builder::unitLeader)
            .flag("urbanTalent", Dossier::urbanTalent, Dossier.Builder::urbanTalent)
            .flag("generalPractitioner", Dossier::generalPractitioner, Dossier.Builder::generalPractitioner)
            .flag("gpResidencyPassed", Dossier::gpResidencyPassed, Dossier.Builder::gpResidencyPassed)
            .flag("residencyBeyondGp", Dossier::residencyBeyondGp, Dossier.Builder::residencyBeyondGp)
            .rows("educations", EDUCATION, Dossier::educations, Dossier.Builder::educations)
            .rows("service", SERVICE_SPELL, Dossier::service, Dossier.Builder::service)
            .rows("qualifications", QUALIFICATION, Dossier::qualifications, Dossier.Builder::qualifications)
            .rows("appointments", APPOINTMENT, Dossier::appointments, Dossier.Builder::appointments)
            .rows("appraisals", ANNUAL_APPRAISAL, Dossier::appraisals, Dossier.Builder::appraisals)
            .personalRows(
                    "moralityAppraisals",
                    MORALITY_APPRAISAL,
                    Dossier::moralityAppraisals,
                    Dossier.Builder::moralityAppraisals)
            .personalRows("findings", INTEGRITY_FINDING, Dossier::findings, Dossier.Builder::findings)
            .personalRows("investigations", INVESTIGATION, Dossier::investigations, Dossier.Builder::investigations)
            .personalRows("sanctions", SANCTION, Dossier::sanctions, Dossier.Builder::sanctions)
            .personalRows("interviews", INTERVIEW, Dossier::interviews, Dossier.Builder::interviews)
            .rows(
                    "priorApplications",
                    PRIOR_APPLICATION,
                    Dossier::priorApplications,
                    Dossier.Builder::priorApplications)
            .rows("prizes", PRIZE, Dossier::prizes, Dossier.Builder::prizes)
            .rows("honours", HONOUR, Dossier::honours, Dossier.Builder::honours)
            .rows("referrals", EXPERT_REFERRAL, Dossier::referrals, Dossier.Builder::referrals)
            .rows("solvedProblems", SOLVED_PROBLEM, Dossier::solvedProblems, Dossier.Builder::solvedProblems)
            .rows("excessYears", EXCESS_YEAR, Dossier::excessYears, Dossier.Builder::excessYears)
            .rows("trainees", TRAINEE, Dossier::trainees, Dossier.Builder::trainees)
            .rows("evaluations", SOCIAL_EVALUATION, Dossier::evaluations, Dossier.Builder::evaluations)
            .rows("posts", POST_WORKED, Dossier::posts, Dossier.Builder::posts)
            .rows("works", WORK, Dossier::works, Dossier.Builder::works)
            .rows("journalListings", JOURNAL_LISTING, Dossier::journalListings, Dossier.Builder::journalListings)
            .rows("adviceAdoptions", ADVICE_ADOPTION, Dossier::adviceAdoptions, Dossier.Builder::adviceAdoptions)
            .rows("workshops", RURAL_WORKSHOP, Dossier::workshops, Dossier.Builder::workshops)
            .rows("courses", COMPLETED_COURSE, Dossier::courses, Dossier.Builder::courses)
            .personalRows("contributions", CONTRIBUTION_SPELL, Dossier::contributions, Dossier.Builder::contributions)
            .part(
                    "epidemicService",
                    EPIDEMIC_SERVICE,
                    Dossier::epidemicService,
                    Dossier.Builder::epidemicService,
                    any -> EpidemicService.untold())
            .flag("wasCivilServant", Dossier::wasCivilServant, Dossier.Builder::wasCivilServant)
            .flag("fromStateOrgan", Dossier::fromStateOrgan, Dossier.Builder::fromStateOrgan)
            .flag("urgentTalent", Dossier::urgentTalent, Dossier.Builder::urgentTalent)
            .flag("movedIn", Dossier::movedIn, Dossier.Builder::movedIn)
            .field("transferredOn", DATE, Dossier::transferredOn, Dossier.Builder::transferredOn)
            .field("transferredFrom", LOCATION_TIER, Dossier::transferredFrom, Dossier.Builder::transferredFrom)
            .flag("transferComplete", Dossier::transferComplete, Dossier.Builder::transferComplete)
            .flag("keyWorker", Dossier::keyWorker, Dossier.Builder::keyWorker)
            .flag("dutiesFulfilled", Dossier::dutiesFulfilled, Dossier.Builder::dutiesFulfilled)
            .flag("walkTeachingSubject", Dossier::walkTeachingSubject, Dossier.Builder::walkTeachingSubject)
            .flag("scienceOrCultureTalent", Dossier::scienceOrCultureTalent, Dossier.Builder::scienceOrCultureTalent)
            .flag("teacher", Dossier::teacher, Dossier.Builder::teacher)
            .flag("doctor", Dossier::doctor, Dossier.Builder::doctor)
            .flag("leaveApproved", Dossier::leaveApproved, Dossier.Builder::leaveApproved)
            .flag("foreignLanguageExam", Dossier::foreignLanguageExam, Dossier.Builder::foreignLanguageExam)
            .flag("computerExam", Dossier::computerExam, Dossier.Builder::computerExam)
            .flag("continuingEducation", Dossier::continuingEducation, Dossier.Builder::continuingEducation)
            .personal("points", SCORE, Dossier::points, Dossier.Builder::points)
            .field("localTalentGroup", LOCAL_TALENT_GROUP, Dossier::localTalentGroup, Dossier.Builder::localTalentGroup)
            .personalPart(
                    "attributes",
                    new AttributesCodec(),
                    Dossier::attributes,
                    Dossier.Builder::attributes,
                    any -> Attributes.untold())
            .done();

    private DossierCodec() {}
}
