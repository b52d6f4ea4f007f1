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
            .done();

    private JudgementsCodec() {}
}
