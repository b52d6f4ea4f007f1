package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.AWARD_SCOPE;
import static io.zhicheng.policy.adapter.json.Codes.EPIDEMIC_RESULT;
import static io.zhicheng.policy.adapter.json.Codes.EVALUATION_LEAD;
import static io.zhicheng.policy.adapter.json.Codes.HONOUR_KIND;
import static io.zhicheng.policy.adapter.json.Codes.ISSUE_KIND;
import static io.zhicheng.policy.adapter.json.Codes.PRIZE_KIND;
import static io.zhicheng.policy.adapter.json.Codes.PUBLICATION_CARRIER;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.Codes.WORK_KIND;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.SHARE;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;
import static io.zhicheng.policy.adapter.json.Scalars.UNITS;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;

import io.zhicheng.policy.model.achievement.DuplicationCheck;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.Publication;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;

/** What somebody has achieved. */
final class AchievementCodecs {
    static final ObjectCodec<Prize, Prize.Builder> PRIZE = table("a prize", Prize::builder, Prize.Builder::build)
            .field("kind", PRIZE_KIND, Prize::kind, Prize.Builder::kind)
            .field("scope", AWARD_SCOPE, Prize::scope, Prize.Builder::scope)
            .field("prizeClass", COUNT, Prize::prizeClass, Prize.Builder::prizeClass)
            .field("rank", COUNT, Prize::rank, Prize.Builder::rank)
            .field("awardedOn", DATE, Prize::awardedOn, Prize.Builder::awardedOn)
            .field("decision", TEXT, Prize::decision, Prize.Builder::decision)
            .done();

    static final ObjectCodec<Honour, Honour.Builder> HONOUR = table("an honour", Honour::builder, Honour.Builder::build)
            .field("kind", HONOUR_KIND, Honour::kind, Honour.Builder::kind)
            .field("scope", AWARD_SCOPE, Honour::scope, Honour.Builder::scope)
            .flag("byPartyOrGovernment", Honour::byPartyOrGovernment, Honour.Builder::byPartyOrGovernment)
            .field("awardedOn", DATE, Honour::awardedOn, Honour.Builder::awardedOn)
            .field("decision", TEXT, Honour::decision, Honour.Builder::decision)
            .done();

    static final ObjectCodec<ExpertReferral, ExpertReferral.Builder> EXPERT_REFERRAL = table(
                    "an expert referral", ExpertReferral::builder, ExpertReferral.Builder::build)
            .personal("expert", TEXT, ExpertReferral::expert, ExpertReferral.Builder::expert)
            .field("level", TITLE_LEVEL, ExpertReferral::level, ExpertReferral.Builder::level)
            .flag("sameTrade", ExpertReferral::sameTrade, ExpertReferral.Builder::sameTrade)
            .flag("named", ExpertReferral::named, ExpertReferral.Builder::named)
            .flag("pledgeSigned", ExpertReferral::pledgeSigned, ExpertReferral.Builder::pledgeSigned)
            .done();

    static final ObjectCodec<SolvedProblem, SolvedProblem.Builder> SOLVED_PROBLEM = table(
                    "a solved problem", SolvedProblem::builder, SolvedProblem.Builder::build)
            .field("solvedOn", DATE, SolvedProblem::solvedOn, SolvedProblem.Builder::solvedOn)
            .flag("benefitEvidenced", SolvedProblem::benefitEvidenced, SolvedProblem.Builder::benefitEvidenced)
            .done();

    static final ObjectCodec<ExcessYear, ExcessYear.Builder> EXCESS_YEAR = table(
                    "a year of excess work", ExcessYear::builder, ExcessYear.Builder::build)
            .field("year", YEAR, ExcessYear::year, ExcessYear.Builder::year)
            .done();

    static final ObjectCodec<Trainee, Trainee.Builder> TRAINEE = table(
                    "a trainee", Trainee::builder, Trainee.Builder::build)
            .field("trainedOn", DATE, Trainee::trainedOn, Trainee.Builder::trainedOn)
            .field("acknowledgedBy", AWARD_SCOPE, Trainee::acknowledgedBy, Trainee.Builder::acknowledgedBy)
            .flag("acknowledged", Trainee::acknowledged, Trainee.Builder::acknowledged)
            .done();

    static final ObjectCodec<SocialEvaluation, SocialEvaluation.Builder> SOCIAL_EVALUATION = table(
                    "a social evaluation", SocialEvaluation::builder, SocialEvaluation.Builder::build)
            .field("heldOn", DATE, SocialEvaluation::heldOn, SocialEvaluation.Builder::heldOn)
            .field("rankInUnit", COUNT, SocialEvaluation::rankInUnit, SocialEvaluation.Builder::rankInUnit)
            .field("lead", EVALUATION_LEAD, SocialEvaluation::lead, SocialEvaluation.Builder::lead)
            .flag("pupils", SocialEvaluation::pupils, SocialEvaluation.Builder::pupils)
            .flag("parents", SocialEvaluation::parents, SocialEvaluation.Builder::parents)
            .flag("teachers", SocialEvaluation::teachers, SocialEvaluation.Builder::teachers)
            .flag("school", SocialEvaluation::school, SocialEvaluation.Builder::school)
            .flag("patients", SocialEvaluation::patients, SocialEvaluation.Builder::patients)
            .flag("doctors", SocialEvaluation::doctors, SocialEvaluation.Builder::doctors)
            .flag("hospital", SocialEvaluation::hospital, SocialEvaluation.Builder::hospital)
            .done();

    static final ObjectCodec<PostWorked, PostWorked.Builder> POST_WORKED = table(
                    "a post", PostWorked::builder, PostWorked.Builder::build)
            .field("post", TEXT, PostWorked::post, PostWorked.Builder::post)
            .flag("grassRoots", PostWorked::grassRoots, PostWorked.Builder::grassRoots)
            .flag("proficient", PostWorked::proficient, PostWorked.Builder::proficient)
            .done();

    static final ObjectCodec<Publication, Publication.Builder> PUBLICATION = table(
                    "a publication", Publication::builder, Publication.Builder::build)
            .field("journal", TEXT, Publication::journal, Publication.Builder::journal)
            .field("carrier", PUBLICATION_CARRIER, Publication::carrier, Publication.Builder::carrier)
            .field("issueKind", ISSUE_KIND, Publication::issueKind, Publication.Builder::issueKind)
            .flag("publicSerialNumber", Publication::publicSerialNumber, Publication.Builder::publicSerialNumber)
            .flag("printEdition", Publication::printEdition, Publication.Builder::printEdition)
            .flag("provincialJournal", Publication::provincialJournal, Publication.Builder::provincialJournal)
            .flag("authoritativeJournal", Publication::authoritativeJournal, Publication.Builder::authoritativeJournal)
            .done();

    static final ObjectCodec<DuplicationCheck, DuplicationCheck.Builder> DUPLICATION_CHECK = table(
                    "a duplication check", DuplicationCheck::builder, DuplicationCheck.Builder::build)
            .flag("indexed", DuplicationCheck::indexed, DuplicationCheck.Builder::indexed)
            .personal("rate", SHARE, DuplicationCheck::rate, DuplicationCheck.Builder::rate)
            .flag("unitVerified", DuplicationCheck::unitVerified, DuplicationCheck.Builder::unitVerified)
            .flag("unitStamped", DuplicationCheck::unitStamped, DuplicationCheck.Builder::unitStamped)
            .done();

    static final ObjectCodec<JournalListing, JournalListing.Builder> JOURNAL_LISTING = table(
                    "a journal listing", JournalListing::builder, JournalListing.Builder::build)
            .field("journal", TEXT, JournalListing::journal, JournalListing.Builder::journal)
            .field("year", YEAR, JournalListing::year, JournalListing.Builder::year)
            .flag("core", JournalListing::core, JournalListing.Builder::core)
            .done();

    static final ObjectCodec<Work, Work.Builder> WORK = table("a work", Work::builder, Work.Builder::build)
            .field("kind", WORK_KIND, Work::kind, Work.Builder::kind)
            .field("achievedOn", DATE, Work::achievedOn, Work.Builder::achievedOn)
            .field("acknowledgedBy", AWARD_SCOPE, Work::acknowledgedBy, Work.Builder::acknowledgedBy)
            .flag("landmark", Work::landmark, Work.Builder::landmark)
            .field("museum", AWARD_SCOPE, Work::museum, Work.Builder::museum)
            .flag("ownField", Work::ownField, Work.Builder::ownField)
            .flag("relatedToSpeciality", Work::relatedToSpeciality, Work.Builder::relatedToSpeciality)
            .flag("listedBySeries", Work::listedBySeries, Work.Builder::listedBySeries)
            .flag("listedForDirectReview", Work::listedForDirectReview, Work.Builder::listedForDirectReview)
            .field("units", UNITS, Work::units, Work.Builder::units)
            .part("publication", PUBLICATION, Work::publication, Work.Builder::publication, any -> Publication.untold())
            .part(
                    "duplicationCheck",
                    DUPLICATION_CHECK,
                    Work::duplicationCheck,
                    Work.Builder::duplicationCheck,
                    any -> DuplicationCheck.untold())
            .flag("representative", Work::representative, Work.Builder::representative)
            .flag("appraisalPassed", Work::appraisalPassed, Work.Builder::appraisalPassed)
            .field("epidemicResult", EPIDEMIC_RESULT, Work::epidemicResult, Work.Builder::epidemicResult)
            .done();

    static final ObjectCodec<RuralWorkshop, RuralWorkshop.Builder> RURAL_WORKSHOP = table(
                    "a rural workshop", RuralWorkshop::builder, RuralWorkshop.Builder::build)
            .spell("spell", RuralWorkshop::spell, RuralWorkshop.Builder::spell)
            .field("localEmployees", COUNT, RuralWorkshop::localEmployees, RuralWorkshop.Builder::localEmployees)
            .flag("approved", RuralWorkshop::approved, RuralWorkshop.Builder::approved)
            .flag("rural", RuralWorkshop::rural, RuralWorkshop.Builder::rural)
            .done();

    private AchievementCodecs() {}
}
