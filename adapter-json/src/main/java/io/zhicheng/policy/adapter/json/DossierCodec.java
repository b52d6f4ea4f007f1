package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.AchievementCodecs.EXCESS_YEAR;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.EXPERT_REFERRAL;
import static io.zhicheng.policy.adapter.json.AchievementCodecs.HONOUR;
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
import static io.zhicheng.policy.adapter.json.CareerCodecs.PRIOR_APPLICATION;
import static io.zhicheng.policy.adapter.json.CareerCodecs.SERVICE_SPELL;
import static io.zhicheng.policy.adapter.json.Codes.ESTABLISHMENT;
import static io.zhicheng.policy.adapter.json.Codes.LOCAL_TALENT_GROUP;
import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.RETIREMENT_CATEGORY;
import static io.zhicheng.policy.adapter.json.ConductCodecs.INTEGRITY_FINDING;
import static io.zhicheng.policy.adapter.json.ConductCodecs.INVESTIGATION;
import static io.zhicheng.policy.adapter.json.ConductCodecs.MORALITY_APPRAISAL;
import static io.zhicheng.policy.adapter.json.ConductCodecs.SANCTION;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.QualificationCodec.QUALIFICATION;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.UnitCodec.UNIT;

import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Dossier.Builder;
import io.zhicheng.policy.model.career.EmployingUnit;

/** The table of a dossier, in the order of the model. */
final class DossierCodec {
    static final ObjectCodec<Dossier, Builder> DOSSIER = table("a dossier", Dossier::builder, Builder::build)
            .personal("birthDate", DATE, Dossier::birthDate, Builder::birthDate)
            .personal(
                    "retirementCategory", RETIREMENT_CATEGORY, Dossier::retirementCategory, Builder::retirementCategory)
            .personal("retirementDate", DATE, Dossier::retirementDate, Builder::retirementDate)
            .part("unit", UNIT, Dossier::unit, Builder::unit, any -> EmployingUnit.untold())
            .flag("professionalStaff", Dossier::professionalStaff, Builder::professionalStaff)
            .field("establishment", ESTABLISHMENT, Dossier::establishment, Builder::establishment)
            .flag("unitLeader", Dossier::unitLeader, Builder::unitLeader)
            .flag("urbanTalent", Dossier::urbanTalent, Builder::urbanTalent)
            .flag("generalPractitioner", Dossier::generalPractitioner, Builder::generalPractitioner)
            .flag("gpResidencyPassed", Dossier::gpResidencyPassed, Builder::gpResidencyPassed)
            .flag("residencyBeyondGp", Dossier::residencyBeyondGp, Builder::residencyBeyondGp)
            .rows("educations", EDUCATION, Dossier::educations, Builder::educations)
            .rows("service", SERVICE_SPELL, Dossier::service, Builder::service)
            .rows("qualifications", QUALIFICATION, Dossier::qualifications, Builder::qualifications)
            .rows("appointments", APPOINTMENT, Dossier::appointments, Builder::appointments)
            .rows("appraisals", ANNUAL_APPRAISAL, Dossier::appraisals, Builder::appraisals)
            .personalRows(
                    "moralityAppraisals", MORALITY_APPRAISAL, Dossier::moralityAppraisals, Builder::moralityAppraisals)
            .personalRows("findings", INTEGRITY_FINDING, Dossier::findings, Builder::findings)
            .personalRows("investigations", INVESTIGATION, Dossier::investigations, Builder::investigations)
            .personalRows("sanctions", SANCTION, Dossier::sanctions, Builder::sanctions)
            .rows("priorApplications", PRIOR_APPLICATION, Dossier::priorApplications, Builder::priorApplications)
            .rows("prizes", PRIZE, Dossier::prizes, Builder::prizes)
            .rows("honours", HONOUR, Dossier::honours, Builder::honours)
            .rows("referrals", EXPERT_REFERRAL, Dossier::referrals, Builder::referrals)
            .rows("solvedProblems", SOLVED_PROBLEM, Dossier::solvedProblems, Builder::solvedProblems)
            .rows("excessYears", EXCESS_YEAR, Dossier::excessYears, Builder::excessYears)
            .rows("trainees", TRAINEE, Dossier::trainees, Builder::trainees)
            .rows("evaluations", SOCIAL_EVALUATION, Dossier::evaluations, Builder::evaluations)
            .rows("posts", POST_WORKED, Dossier::posts, Builder::posts)
            .rows("works", WORK, Dossier::works, Builder::works)
            .rows("workshops", RURAL_WORKSHOP, Dossier::workshops, Builder::workshops)
            .flag("wasCivilServant", Dossier::wasCivilServant, Builder::wasCivilServant)
            .field("transferredOn", DATE, Dossier::transferredOn, Builder::transferredOn)
            .field("transferredFrom", LOCATION_TIER, Dossier::transferredFrom, Builder::transferredFrom)
            .flag("transferComplete", Dossier::transferComplete, Builder::transferComplete)
            .flag("keyWorker", Dossier::keyWorker, Builder::keyWorker)
            .flag("dutiesFulfilled", Dossier::dutiesFulfilled, Builder::dutiesFulfilled)
            .flag("walkTeachingSubject", Dossier::walkTeachingSubject, Builder::walkTeachingSubject)
            .flag("scienceOrCultureTalent", Dossier::scienceOrCultureTalent, Builder::scienceOrCultureTalent)
            .flag("teacher", Dossier::teacher, Builder::teacher)
            .flag("doctor", Dossier::doctor, Builder::doctor)
            .flag("leaveApproved", Dossier::leaveApproved, Builder::leaveApproved)
            .flag("foreignLanguageExam", Dossier::foreignLanguageExam, Builder::foreignLanguageExam)
            .flag("computerExam", Dossier::computerExam, Builder::computerExam)
            .field("localTalentGroup", LOCAL_TALENT_GROUP, Dossier::localTalentGroup, Builder::localTalentGroup)
            .done();

    private DossierCodec() {}
}
