package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;

import io.zhicheng.policy.model.application.Judgements;

/** The table of what people have judged. */
final class JudgementsCodec {
    static final ObjectCodec<Judgements, Judgements.Builder> JUDGEMENTS = table(
                    "the judgements", Judgements::builder, Judgements.Builder::build)
            .flag(
                    "employerAssessmentPassed",
                    Judgements::employerAssessmentPassed,
                    Judgements.Builder::employerAssessmentPassed)
            .flag("performsDutiesFully", Judgements::performsDutiesFully, Judgements.Builder::performsDutiesFully)
            .flag("competentForWork", Judgements::competentForWork, Judgements.Builder::competentForWork)
            .flag(
                    "outstandingContribution",
                    Judgements::outstandingContribution,
                    Judgements.Builder::outstandingContribution)
            .flag(
                    "otherOutstandingAchievement",
                    Judgements::otherOutstandingAchievement,
                    Judgements.Builder::otherOutstandingAchievement)
            .flag("majorContribution", Judgements::majorContribution, Judgements.Builder::majorContribution)
            .flag("unusualTalent", Judgements::unusualTalent, Judgements.Builder::unusualTalent)
            .flag("peersOfSameConditions", Judgements::peersOfSameConditions, Judgements.Builder::peersOfSameConditions)
            .flag("seriesConditionsMet", Judgements::seriesConditionsMet, Judgements.Builder::seriesConditionsMet)
            .personalRows(
                    "unmetConditions",
                    MeritCodecs.UNMET_CONDITION,
                    Judgements::unmetConditions,
                    Judgements.Builder::unmetConditions)
            .flag("educationConditionMet", Judgements::educationConditionMet, Judgements.Builder::educationConditionMet)
            .flag("seniorityConditionMet", Judgements::seniorityConditionMet, Judgements.Builder::seniorityConditionMet)
            .flag(
                    "resultsRecognisedByTrade",
                    Judgements::resultsRecognisedByTrade,
                    Judgements.Builder::resultsRecognisedByTrade)
            .flag(
                    "directReviewConditionsMet",
                    Judgements::directReviewConditionsMet,
                    Judgements.Builder::directReviewConditionsMet)
            .flag("procedureRegular", Judgements::procedureRegular, Judgements.Builder::procedureRegular)
            .flag("materialsComplete", Judgements::materialsComplete, Judgements.Builder::materialsComplete)
            .flag("basicConditionsMet", Judgements::basicConditionsMet, Judgements.Builder::basicConditionsMet)
            .flag("mismatchExplained", Judgements::mismatchExplained, Judgements.Builder::mismatchExplained)
            .flag("contributionsAccepted", Judgements::contributionsAccepted, Judgements.Builder::contributionsAccepted)
            .flag("agencyPaidForUnit", Judgements::agencyPaidForUnit, Judgements.Builder::agencyPaidForUnit)
            .flag("papersPassed", Judgements::papersPassed, Judgements.Builder::papersPassed)
            .done();

    private JudgementsCodec() {}
}
