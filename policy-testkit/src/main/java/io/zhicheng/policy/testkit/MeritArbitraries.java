package io.zhicheng.policy.testkit;

import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.AdviceAuthorship;
import io.zhicheng.policy.model.achievement.AdviceInstruction;
import io.zhicheng.policy.model.achievement.AdvicePublication;
import io.zhicheng.policy.model.achievement.AdviceUse;
import io.zhicheng.policy.model.career.EpidemicResearchField;
import io.zhicheng.policy.model.career.EpidemicRole;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import net.jqwik.api.Arbitrary;

/** Arbitrary merit beyond the ordinary, and arbitrary conditions left unmet. */
public final class MeritArbitraries {
    private MeritArbitraries() {}

    /** Uses of policy-advice articles (决策咨询类信息采用). */
    public static Arbitrary<AdviceAdoption> adviceAdoptions() {
        return Making.of(AdviceAdoption::builder)
                .told(Values.pieces(), AdviceAdoption.Builder::piece)
                .told(Values.any(AdviceAuthorship.class), AdviceAdoption.Builder::authorship)
                .told(Values.any(AdvicePublication.class), AdviceAdoption.Builder::publication)
                .told(Values.any(AdviceUse.class), AdviceAdoption.Builder::use)
                .told(Values.any(AdviceInstruction.class), AdviceAdoption.Builder::instruction)
                .build(AdviceAdoption.Builder::build);
    }

    /** Ways of taking part in epidemic control (参加疫情防控情况). */
    public static Arbitrary<EpidemicService> epidemicServices() {
        return Making.of(EpidemicService::builder)
                .told(Values.any(EpidemicRole.class), EpidemicService.Builder::role)
                .told(Values.any(EpidemicResearchField.class), EpidemicService.Builder::researchField)
                .told(Values.flags(), EpidemicService.Builder::onFrontLineList)
                .build(EpidemicService.Builder::build);
    }

    /** Unmet conditions (未达到的条件). */
    public static Arbitrary<UnmetCondition> unmetConditions() {
        return Making.of(UnmetCondition::builder)
                .told(Values.any(ConditionKind.class), UnmetCondition.Builder::kind)
                .build(UnmetCondition.Builder::build);
    }
}
