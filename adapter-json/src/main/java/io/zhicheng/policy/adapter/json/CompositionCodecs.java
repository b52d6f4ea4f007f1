package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.CareerCodecs.ANNUAL_APPRAISAL;
import static io.zhicheng.policy.adapter.json.Codes.AWARD_SCOPE;
import static io.zhicheng.policy.adapter.json.Codes.EDUCATION_LEVEL;
import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.MEMBER_ROLE;
import static io.zhicheng.policy.adapter.json.Codes.POOL_ENTRY_STEP;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_BAND;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.Codes.VALIDITY_SCOPE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.FLAG;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.Attributes;
import io.zhicheng.policy.model.committee.AchievementAward;
import io.zhicheng.policy.model.committee.CommitteeMember;
import io.zhicheng.policy.model.committee.CompletedStep;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.Speciality;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Who sits on a committee, who is in its pool, and an expert's place in one. No message tells who it is. */
final class CompositionCodecs {
    private static final String NOT_FORESEEN = "not foreseen";

    /** The first day of retirement, or the end of days while there is none in sight. */
    private static final ScalarCodec<LocalDate> RETIREMENT = new ScalarCodec<>(
            "a date such as \"2028-03-04\", or \"" + NOT_FORESEEN + "\"",
            Shape.dateOr("retirementDate", NOT_FORESEEN),
            CompositionCodecs::retirement,
            CompositionCodecs::writeRetirement);

    static final ObjectCodec<Speciality, SpecialityDraft> SPECIALITY = table(
                    "a speciality", SpecialityDraft::new, SpecialityDraft::build)
            .field("code", TEXT, Speciality::code, SpecialityDraft::code)
            .done();

    static final ObjectCodec<CompletedStep, CompletedStepDraft> COMPLETED_STEP = table(
                    "a completed step", CompletedStepDraft::new, CompletedStepDraft::build)
            .field("step", POOL_ENTRY_STEP, CompletedStep::step, CompletedStepDraft::step)
            .done();

    static final ObjectCodec<Expert, Expert.Builder> EXPERT = table("an expert", Expert::builder, Expert.Builder::build)
            .personal("reference", TEXT, Expert::reference, Expert.Builder::reference)
            .field("level", TITLE_LEVEL, Expert::level, Expert.Builder::level)
            .field("titleScope", VALIDITY_SCOPE, Expert::titleScope, Expert.Builder::titleScope)
            .field("speciality", TEXT, Expert::speciality, Expert.Builder::speciality)
            .flag("closeSpeciality", Expert::closeSpeciality, Expert.Builder::closeSpeciality)
            .field("appointedOn", DATE, Expert::appointedOn, Expert.Builder::appointedOn)
            .field("newLevelSince", DATE, Expert::newLevelSince, Expert.Builder::newLevelSince)
            .field("educationLevel", EDUCATION_LEVEL, Expert::educationLevel, Expert.Builder::educationLevel)
            .flag("educationInSpeciality", Expert::educationInSpeciality, Expert.Builder::educationInSpeciality)
            .flag(
                    "educationMeetsRegulation",
                    Expert::educationMeetsRegulation,
                    Expert.Builder::educationMeetsRegulation)
            .personal("employer", TEXT, Expert::employer, Expert.Builder::employer)
            .field("employerTier", LOCATION_TIER, Expert::employerTier, Expert.Builder::employerTier)
            .flag("fromGrassRoots", Expert::fromGrassRoots, Expert.Builder::fromGrassRoots)
            .flag("outsideSystem", Expert::outsideSystem, Expert.Builder::outsideSystem)
            .flag("professional", Expert::professional, Expert.Builder::professional)
            .personal("bornOn", DATE, Expert::bornOn, Expert.Builder::bornOn)
            .personal("moralityProblem", FLAG, Expert::moralityProblem, Expert.Builder::moralityProblem)
            .personal("underInvestigation", FLAG, Expert::underInvestigation, Expert.Builder::underInvestigation)
            .personal("retiresOn", RETIREMENT, Expert::retiresOn, Expert.Builder::retiresOn)
            .flag("entryRelaxed", Expert::entryRelaxed, Expert.Builder::entryRelaxed)
            .flag("inPool", Expert::inPool, Expert.Builder::inPool)
            .flag("satLastYear", Expert::satLastYear, Expert.Builder::satLastYear)
            .personal("recused", FLAG, Expert::recused, Expert.Builder::recused)
            .done();

    static final ObjectCodec<CommitteeMember, CommitteeMember.Builder> MEMBER = table(
                    "a committee member", CommitteeMember::builder, CommitteeMember.Builder::build)
            .field("role", MEMBER_ROLE, CommitteeMember::role, CommitteeMember.Builder::role)
            .part("expert", EXPERT, CommitteeMember::expert, CommitteeMember.Builder::expert, any -> Expert.untold())
            .flag("present", CommitteeMember::present, CommitteeMember.Builder::present)
            .done();

    static final ObjectCodec<Composition, Composition.Builder> COMPOSITION = table(
                    "the composition of a committee", Composition::builder, Composition.Builder::build)
            .field("band", TITLE_BAND, Composition::band, Composition.Builder::band)
            .flag("grassRoots", Composition::grassRoots, Composition.Builder::grassRoots)
            .flag("reviewsFullSenior", Composition::reviewsFullSenior, Composition.Builder::reviewsFullSenior)
            .flag(
                    "reviewsAssociateSenior",
                    Composition::reviewsAssociateSenior,
                    Composition.Builder::reviewsAssociateSenior)
            .field("meetingOn", DATE, Composition::meetingOn, Composition.Builder::meetingOn)
            .rows(
                    "scopeSpecialities",
                    SPECIALITY,
                    Composition::scopeSpecialities,
                    Composition.Builder::scopeSpecialities)
            .rows(
                    "appliedSpecialities",
                    SPECIALITY,
                    Composition::appliedSpecialities,
                    Composition.Builder::appliedSpecialities)
            .personalRows("members", MEMBER, Composition::members, Composition.Builder::members)
            .field("approvedSize", COUNT, Composition::approvedSize, Composition.Builder::approvedSize)
            .field("previousSize", COUNT, Composition::previousSize, Composition.Builder::previousSize)
            .field("replaced", COUNT, Composition::replaced, Composition.Builder::replaced)
            .field("replacedOn", DATE, Composition::replacedOn, Composition.Builder::replacedOn)
            .flag("hostConsent", Composition::hostConsent, Composition.Builder::hostConsent)
            .field("reportedOn", DATE, Composition::reportedOn, Composition.Builder::reportedOn)
            .flag("reportedInWriting", Composition::reportedInWriting, Composition.Builder::reportedInWriting)
            .flag("reportedToApprover", Composition::reportedToApprover, Composition.Builder::reportedToApprover)
            .flag("rotationAccepted", Composition::rotationAccepted, Composition.Builder::rotationAccepted)
            .flag("drawnAtRandom", Composition::drawnAtRandom, Composition.Builder::drawnAtRandom)
            .flag("drawnByTitleOffice", Composition::drawnByTitleOffice, Composition.Builder::drawnByTitleOffice)
            .flag("drawnByHost", Composition::drawnByHost, Composition.Builder::drawnByHost)
            .field("fixedOn", DATE, Composition::fixedOn, Composition.Builder::fixedOn)
            .flag("rosterPublished", Composition::rosterPublished, Composition.Builder::rosterPublished)
            .personalPart(
                    "attributes",
                    new AttributesCodec(),
                    Composition::attributes,
                    Composition.Builder::attributes,
                    any -> Attributes.untold())
            .done();

    static final ObjectCodec<ExpertPool, ExpertPool.Builder> EXPERT_POOL = table(
                    "an expert pool", ExpertPool::builder, ExpertPool.Builder::build)
            .field("band", TITLE_BAND, ExpertPool::band, ExpertPool.Builder::band)
            .personalRows("experts", EXPERT, ExpertPool::experts, ExpertPool.Builder::experts)
            .field("size", COUNT, ExpertPool::size, ExpertPool.Builder::size)
            .done();

    static final ObjectCodec<AchievementAward, AchievementAward.Builder> ACHIEVEMENT_AWARD = table(
                    "an achievement award", AchievementAward::builder, AchievementAward.Builder::build)
            .field("scope", AWARD_SCOPE, AchievementAward::scope, AchievementAward.Builder::scope)
            .field("awardClass", COUNT, AchievementAward::awardClass, AchievementAward.Builder::awardClass)
            .flag("countedMember", AchievementAward::countedMember, AchievementAward.Builder::countedMember)
            .flag("inSpeciality", AchievementAward::inSpeciality, AchievementAward.Builder::inSpeciality)
            .done();

    static final ObjectCodec<PoolEntry, PoolEntry.Builder> POOL_ENTRY = table(
                    "a place in an expert pool", PoolEntry::builder, PoolEntry.Builder::build)
            .field("band", TITLE_BAND, PoolEntry::band, PoolEntry.Builder::band)
            .part("expert", EXPERT, PoolEntry::expert, PoolEntry.Builder::expert, any -> Expert.untold())
            .field("asOf", DATE, PoolEntry::asOf, PoolEntry.Builder::asOf)
            .personalRows("appraisals", ANNUAL_APPRAISAL, PoolEntry::appraisals, PoolEntry.Builder::appraisals)
            .personalRows("awards", ACHIEVEMENT_AWARD, PoolEntry::awards, PoolEntry.Builder::awards)
            .rows("stepsDone", COMPLETED_STEP, PoolEntry::stepsDone, PoolEntry.Builder::stepsDone)
            .personal("titleRevoked", FLAG, PoolEntry::titleRevoked, PoolEntry.Builder::titleRevoked)
            .personal("disciplineBreach", FLAG, PoolEntry::disciplineBreach, PoolEntry.Builder::disciplineBreach)
            .personal(
                    "unsatisfactoryService",
                    FLAG,
                    PoolEntry::unsatisfactoryService,
                    PoolEntry.Builder::unsatisfactoryService)
            .done();

    private CompositionCodecs() {}

    private static Optional<LocalDate> retirement(Json json, String expected, Reading reading) {
        return json instanceof Json.Text text && text.value().equals(NOT_FORESEEN)
                ? Optional.of(LocalDate.MAX)
                : Dates.read(json, expected, reading);
    }

    private static void writeRetirement(JsonGenerator out, LocalDate day) {
        out.writeString(day.equals(LocalDate.MAX) ? NOT_FORESEEN : day.toString());
    }
}
