package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.ADVICE_AUTHORSHIP;
import static io.zhicheng.policy.adapter.json.Codes.ADVICE_INSTRUCTION;
import static io.zhicheng.policy.adapter.json.Codes.ADVICE_PUBLICATION;
import static io.zhicheng.policy.adapter.json.Codes.ADVICE_USE;
import static io.zhicheng.policy.adapter.json.Codes.CONDITION_KIND;
import static io.zhicheng.policy.adapter.json.Codes.EPIDEMIC_RESEARCH_FIELD;
import static io.zhicheng.policy.adapter.json.Codes.EPIDEMIC_ROLE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.procedure.UnmetCondition;

/** The tables of merit beyond the ordinary, and of the conditions left unmet. */
final class MeritCodecs {
    static final ObjectCodec<AdviceAdoption, AdviceAdoption.Builder> ADVICE_ADOPTION = table(
                    "a use of an advice article", AdviceAdoption::builder, AdviceAdoption.Builder::build)
            .field("piece", TEXT, AdviceAdoption::piece, AdviceAdoption.Builder::piece)
            .field("authorship", ADVICE_AUTHORSHIP, AdviceAdoption::authorship, AdviceAdoption.Builder::authorship)
            .field("publication", ADVICE_PUBLICATION, AdviceAdoption::publication, AdviceAdoption.Builder::publication)
            .field("use", ADVICE_USE, AdviceAdoption::use, AdviceAdoption.Builder::use)
            .field("instruction", ADVICE_INSTRUCTION, AdviceAdoption::instruction, AdviceAdoption.Builder::instruction)
            .done();

    static final ObjectCodec<EpidemicService, EpidemicService.Builder> EPIDEMIC_SERVICE = table(
                    "the epidemic service", EpidemicService::builder, EpidemicService.Builder::build)
            .field("role", EPIDEMIC_ROLE, EpidemicService::role, EpidemicService.Builder::role)
            .field(
                    "researchField",
                    EPIDEMIC_RESEARCH_FIELD,
                    EpidemicService::researchField,
                    EpidemicService.Builder::researchField)
            .flag("onFrontLineList", EpidemicService::onFrontLineList, EpidemicService.Builder::onFrontLineList)
            .done();

    static final ObjectCodec<UnmetCondition, UnmetCondition.Builder> UNMET_CONDITION = table(
                    "an unmet condition", UnmetCondition::builder, UnmetCondition.Builder::build)
            .field("kind", CONDITION_KIND, UnmetCondition::kind, UnmetCondition.Builder::kind)
            .done();

    private MeritCodecs() {}
}
