package io.zhicheng.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AdviceAdoption;
import io.zhicheng.policy.model.achievement.AdviceAuthorship;
import io.zhicheng.policy.model.achievement.AdviceInstruction;
import io.zhicheng.policy.model.achievement.AdvicePublication;
import io.zhicheng.policy.model.achievement.AdviceUse;
import io.zhicheng.policy.model.achievement.EpidemicResult;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EpidemicResearchField;
import io.zhicheng.policy.model.career.EpidemicRole;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import io.zhicheng.policy.rule.Party;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is told of merit beyond the ordinary reads back. */
class MeritFactsTest {
    @Test
    void articlesServiceAndUnmetConditionsReadBack() {
        AdviceAdoption use = AdviceAdoption.of(
                "P", AdvicePublication.PROVINCIAL, AdviceUse.COMBINED, AdviceInstruction.PROVINCIAL_LEADER);
        UnmetCondition unmet = UnmetCondition.of(ConditionKind.PAPERS);
        Application told = Application.builder()
                .date(LocalDate.of(2020, 8, 10))
                .dossier(Dossier.builder()
                        .adviceAdoptions(Listing.partly(use))
                        .epidemicService(EpidemicService.of(EpidemicRole.FRONT_LINE_RESEARCH, true)
                                .withResearchField(EpidemicResearchField.VACCINES))
                        .unit(EmployingUnit.builder().overPostRatio(true).build())
                        .build())
                .judgements(Judgements.builder()
                        .unmetConditions(Listing.whole(unmet))
                        .build())
                .build();

        assertThat(MeritFacts.ADVICE_ADOPTIONS.read(told)).isEqualTo(Listing.partly(use));
        assertThat(MeritFacts.ADVICE_PIECE.read(use)).contains("P");
        assertThat(MeritFacts.ADVICE_AUTHORSHIP.read(use)).contains(AdviceAuthorship.SOLE);
        assertThat(MeritFacts.ADVICE_PUBLICATION.read(use)).contains(AdvicePublication.PROVINCIAL);
        assertThat(MeritFacts.ADVICE_USE.read(use)).contains(AdviceUse.COMBINED);
        assertThat(MeritFacts.ADVICE_INSTRUCTION.read(use)).contains(AdviceInstruction.PROVINCIAL_LEADER);
        assertThat(MeritFacts.EPIDEMIC_ROLE.read(told)).contains(EpidemicRole.FRONT_LINE_RESEARCH);
        assertThat(MeritFacts.EPIDEMIC_RESEARCH_FIELD.read(told)).contains(EpidemicResearchField.VACCINES);
        assertThat(MeritFacts.ON_FRONT_LINE_LIST.read(told)).contains(true);
        assertThat(MeritFacts.ON_FRONT_LINE_LIST.judge()).contains(Party.INDUSTRY_DEPARTMENT);
        assertThat(MeritFacts.UNMET_CONDITIONS.read(told)).isEqualTo(Listing.whole(unmet));
        assertThat(MeritFacts.UNMET_CONDITION.read(unmet)).contains(ConditionKind.PAPERS);
        assertThat(UnitFacts.UNIT_OVER_POST_RATIO.read(told)).contains(true);
        assertThat(AchievementFacts.EPIDEMIC_RESULT.read(Work.builder()
                        .epidemicResult(EpidemicResult.CASE_RECORD)
                        .build()))
                .contains(EpidemicResult.CASE_RECORD);
    }
}
