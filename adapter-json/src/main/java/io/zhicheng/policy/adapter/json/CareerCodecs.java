package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.APPLICANT_STATUS;
import static io.zhicheng.policy.adapter.json.Codes.APPRAISAL_GRADE;
import static io.zhicheng.policy.adapter.json.Codes.ASSESSMENT_MODE;
import static io.zhicheng.policy.adapter.json.Codes.DUAL_CHANNEL;
import static io.zhicheng.policy.adapter.json.Codes.EDUCATION_LEVEL;
import static io.zhicheng.policy.adapter.json.Codes.EDUCATION_PROOF;
import static io.zhicheng.policy.adapter.json.Codes.ESTABLISHMENT;
import static io.zhicheng.policy.adapter.json.Codes.FILE_KEEPER;
import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.REVIEW_OUTCOME;
import static io.zhicheng.policy.adapter.json.Codes.REVIEW_PATH;
import static io.zhicheng.policy.adapter.json.Codes.SERVICE_KIND;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;

import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.LabourRelation;
import io.zhicheng.policy.model.career.PersonnelFile;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.career.ServiceSpell;

/** Where somebody has learnt and worked, and what came of it. */
final class CareerCodecs {
    static final ObjectCodec<Education, Education.Builder> EDUCATION = table(
                    "an education", Education::builder, Education.Builder::build)
            .field("level", EDUCATION_LEVEL, Education::level, Education.Builder::level)
            .field("graduatedOn", DATE, Education::graduatedOn, Education.Builder::graduatedOn)
            .flag("completed", Education::completed, Education.Builder::completed)
            .flag("inService", Education::inService, Education.Builder::inService)
            .flag("majorMatches", Education::majorMatches, Education.Builder::majorMatches)
            .flag("onRegister", Education::onRegister, Education.Builder::onRegister)
            .field("proof", EDUCATION_PROOF, Education::proof, Education.Builder::proof)
            .done();

    static final ObjectCodec<ServiceSpell, ServiceSpell.Builder> SERVICE_SPELL = table(
                    "a service spell", ServiceSpell::builder, ServiceSpell.Builder::build)
            .spell("spell", ServiceSpell::spell, ServiceSpell.Builder::spell)
            .field("tier", LOCATION_TIER, ServiceSpell::tier, ServiceSpell.Builder::tier)
            .field("division", DIVISION, ServiceSpell::division, ServiceSpell.Builder::division)
            .field("kind", SERVICE_KIND, ServiceSpell::kind, ServiceSpell.Builder::kind)
            .flag("professional", ServiceSpell::professional, ServiceSpell.Builder::professional)
            .flag("matchingPost", ServiceSpell::matchingPost, ServiceSpell.Builder::matchingPost)
            .flag("urbanHome", ServiceSpell::urbanHome, ServiceSpell.Builder::urbanHome)
            .field("employer", TEXT, ServiceSpell::employer, ServiceSpell.Builder::employer)
            .done();

    static final ObjectCodec<Appointment, Appointment.Builder> APPOINTMENT = table(
                    "an appointment", Appointment::builder, Appointment.Builder::build)
            .field("level", TITLE_LEVEL, Appointment::level, Appointment.Builder::level)
            .spell("spell", Appointment::spell, Appointment.Builder::spell)
            .field("tier", LOCATION_TIER, Appointment::tier, Appointment.Builder::tier)
            .field("establishment", ESTABLISHMENT, Appointment::establishment, Appointment.Builder::establishment)
            .done();

    static final ObjectCodec<AnnualAppraisal, AnnualAppraisal.Builder> ANNUAL_APPRAISAL = table(
                    "an annual appraisal", AnnualAppraisal::builder, AnnualAppraisal.Builder::build)
            .field("year", YEAR, AnnualAppraisal::year, AnnualAppraisal.Builder::year)
            .field("grade", APPRAISAL_GRADE, AnnualAppraisal::grade, AnnualAppraisal.Builder::grade)
            .field("tier", LOCATION_TIER, AnnualAppraisal::tier, AnnualAppraisal.Builder::tier)
            .done();

    static final ObjectCodec<PriorApplication, PriorApplication.Builder> PRIOR_APPLICATION = table(
                    "a prior application", PriorApplication::builder, PriorApplication.Builder::build)
            .field("year", YEAR, PriorApplication::year, PriorApplication.Builder::year)
            .field("level", TITLE_LEVEL, PriorApplication::level, PriorApplication.Builder::level)
            .field("series", SERIES, PriorApplication::series, PriorApplication.Builder::series)
            .field("mode", ASSESSMENT_MODE, PriorApplication::mode, PriorApplication.Builder::mode)
            .field("path", REVIEW_PATH, PriorApplication::path, PriorApplication.Builder::path)
            .flag("accepted", PriorApplication::accepted, PriorApplication.Builder::accepted)
            .field("channel", DUAL_CHANNEL, PriorApplication::channel, PriorApplication.Builder::channel)
            .field("committee", TEXT, PriorApplication::committee, PriorApplication.Builder::committee)
            .field("outcome", REVIEW_OUTCOME, PriorApplication::outcome, PriorApplication.Builder::outcome)
            .flag("early", PriorApplication::early, PriorApplication.Builder::early)
            .flag("sameAsThis", PriorApplication::sameAsThis, PriorApplication.Builder::sameAsThis)
            .done();

    static final ObjectCodec<LabourRelation, LabourRelation.Builder> LABOUR_RELATION = table(
                    "a labour relationship", LabourRelation::builder, LabourRelation.Builder::build)
            .field("unit", TEXT, LabourRelation::unit, LabourRelation.Builder::unit)
            .field("status", APPLICANT_STATUS, LabourRelation::status, LabourRelation.Builder::status)
            .spell("spell", LabourRelation::spell, LabourRelation.Builder::spell)
            .done();

    static final ObjectCodec<PersonnelFile, PersonnelFile.Builder> PERSONNEL_FILE = table(
                    "a personnel file", PersonnelFile::builder, PersonnelFile.Builder::build)
            .field("keeper", FILE_KEEPER, PersonnelFile::keeper, PersonnelFile.Builder::keeper)
            .field("division", DIVISION, PersonnelFile::division, PersonnelFile.Builder::division)
            .field("entrustedOn", DATE, PersonnelFile::entrustedOn, PersonnelFile.Builder::entrustedOn)
            .done();

    static final ObjectCodec<RetirementExtension, RetirementExtension.Builder> RETIREMENT_EXTENSION = table(
                    "a later retirement", RetirementExtension::builder, RetirementExtension.Builder::build)
            .flag("approved", RetirementExtension::approved, RetirementExtension.Builder::approved)
            .personal("lastDay", DATE, RetirementExtension::lastDay, RetirementExtension.Builder::lastDay)
            .done();

    private CareerCodecs() {}
}
