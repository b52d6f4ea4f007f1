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
            .flag("seriesStandardMet", Judgements::seriesStandardMet, Judgements.Builder::seriesStandardMet)
            .flag("papersPassed", Judgements::papersPassed, Judgements.Builder::papersPassed)
            .done();

    private JudgementsCodec() {}
}
