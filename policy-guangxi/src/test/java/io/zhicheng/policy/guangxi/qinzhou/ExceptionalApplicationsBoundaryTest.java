package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.inOrder;
import static io.zhicheng.policy.guangxi.qinzhou.ExceptionalApplications.NO_LEVEL_SKIPPED;
import static io.zhicheng.policy.guangxi.qinzhou.Readings.BOTH_MAY_BE_RELAXED;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NORMAL;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.WITHIN_SCOPE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;

/** QZ4 chapter 3, section (3): what an exceptional application is. */
class ExceptionalApplicationsBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/3.3-f")
                .line("education short, lower title held -> exceptional", () -> {
                    Application shortEducation = measured(false, true);
                    assertThat(outcome(EXCEPTIONAL, shortEducation)).isEqualTo(MET);
                    assertThat(policy().examineOn(EXCEPTIONAL, NO_LEVEL_SKIPPED, shortEducation)
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(outcome(NORMAL, shortEducation)).isEqualTo(NOT_MET);
                })
                .line("both met -> normal", () -> {
                    assertThat(outcome(NORMAL, measured(true, true))).isEqualTo(MET);
                    assertThat(outcome(EXCEPTIONAL, measured(true, true))).isEqualTo(NOT_MET);
                })
                .line("achievement short -> not exceptional, simply not met", () -> {
                    Application shortAchievements = inOrder()
                            .withJudgements(Judgements.builder()
                                    .educationConditionMet(true)
                                    .seniorityConditionMet(true)
                                    .seriesConditionsMet(false)
                                    .build());
                    assertThat(outcome(EXCEPTIONAL, shortAchievements)).isEqualTo(NOT_MET);
                    assertThat(outcome(WITHIN_SCOPE, shortAchievements)).isEqualTo(NOT_MET);
                })
                .line("+ seniority short -> exceptional", EXCEPTIONAL, MET, measured(true, false))
                .line("+ both short -> undetermined", EXCEPTIONAL, UNKNOWN, measured(false, false))
                .under(ExampleLayer.region(
                                add(BOTH_MAY_BE_RELAXED.by("EXAMPLE/1").is(true)))
                        .on(LocalDate.of(2020, 8, 1)))
                .line("+ both short where the region lets both be relaxed", EXCEPTIONAL, MET, measured(false, false));
        clause("QZ4/3.3-g")
                .line(
                        "assistant title applying associate-senior as exceptional -> refused",
                        EXCEPTIONAL,
                        NO_LEVEL_SKIPPED,
                        NOT_MET,
                        holding(Listing.whole(Qualification.of(ASSISTANT, LocalDate.of(2014, 12, 1)))))
                .line(
                        "no title applying as exceptional -> refused",
                        EXCEPTIONAL,
                        NO_LEVEL_SKIPPED,
                        NOT_MET,
                        holding(Listing.none()))
                .line(
                        "mid-level applying associate-senior with short years -> may be exceptional",
                        EXCEPTIONAL,
                        NO_LEVEL_SKIPPED,
                        MET,
                        measured(true, false));
    }

    private Outcome outcome(Slot slot, Application application) {
        return policy().examine(slot, application).outcome();
    }

    private static Application measured(boolean education, boolean seniority) {
        return inOrder()
                .withJudgements(Judgements.builder()
                        .seriesConditionsMet(true)
                        .educationConditionMet(education)
                        .seniorityConditionMet(seniority)
                        .build());
    }

    private static Application holding(Listing<Qualification> titles) {
        return measured(false, true).withDossier(engineer(QINNAN).withQualifications(titles));
    }
}
