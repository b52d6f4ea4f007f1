package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;

import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Judgements.Builder;

/** The table of what people have judged. */
final class JudgementsCodec {
    static final ObjectCodec<Judgements, Builder> JUDGEMENTS = table(
                    "the judgements", Judgements::builder, Builder::build)
            .flag("employerAssessmentPassed", Judgements::employerAssessmentPassed, Builder::employerAssessmentPassed)
            .flag("performsDutiesFully", Judgements::performsDutiesFully, Builder::performsDutiesFully)
            .flag("competentForWork", Judgements::competentForWork, Builder::competentForWork)
            .flag("outstandingContribution", Judgements::outstandingContribution, Builder::outstandingContribution)
            .flag(
                    "otherOutstandingAchievement",
                    Judgements::otherOutstandingAchievement,
                    Builder::otherOutstandingAchievement)
            .flag("majorContribution", Judgements::majorContribution, Builder::majorContribution)
            .flag("unusualTalent", Judgements::unusualTalent, Builder::unusualTalent)
            .flag("peersOfSameConditions", Judgements::peersOfSameConditions, Builder::peersOfSameConditions)
            .done();

    private JudgementsCodec() {}
}
