package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.FILED;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.NANNING;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.BOTH_MAY_BE_RELAXED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.FileKeeper;
import io.zhicheng.policy.model.career.PersonnelFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whole decisions by the notice. */
class EligibilityTest {
    private final Policy policy =
            Policies.of(new GuangxiModule(), new QinzhouModule()).in("450702").on(LocalDate.of(2020, 8, 1));

    @Test
    void anEngineerOfTheCityIsEligible() {
        Decision decision = policy.decide(inOrder());

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void whatTheSeriesAsksWaitsForThoseWhoCheck() {
        Decision decision = policy.decide(inOrder()
                .withJudgements(Judgements.builder()
                        .educationConditionMet(true)
                        .seniorityConditionMet(true)
                        .build()));

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE_SUBJECT_TO_JUDGEMENT);
        assertThat(decision.judgements())
                .extracting(missing -> missing.path())
                .containsExactly("judgements.seriesConditionsMet");
    }

    @Test
    void nothingToldSettlesNothing() {
        Application blank = Application.builder().date(FILED).build();

        assertThat(policy.decide(blank).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nobodyOfAnotherCityIsEligibleHere() {
        Dossier elsewhere = engineer(NANNING)
                .withPersonnelFile(PersonnelFile.builder()
                        .keeper(FileKeeper.EMPLOYING_UNIT)
                        .division(NANNING)
                        .build());

        assertThat(policy.decide(applying(elsewhere)).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void anExceptionalApplicationWithBothRelaxedHingesOnTheSeries() {
        Application both = inOrder()
                .withJudgements(Judgements.builder()
                        .seriesConditionsMet(true)
                        .educationConditionMet(false)
                        .seniorityConditionMet(false)
                        .build());

        Decision decision = policy.decide(both);

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missingNorms())
                .extracting(norm -> norm.parameter().id())
                .contains(BOTH_MAY_BE_RELAXED.id());
    }

    @Test
    void theNoticeTellsWhatIsOpenAndWhichReadingCounted() {
        assertThat(policy.norms().stream().map(norm -> norm.citation().toString()))
                .anyMatch("QZ4/1.1-a"::equals)
                .anyMatch("CN104/1-a"::equals);
    }
}
