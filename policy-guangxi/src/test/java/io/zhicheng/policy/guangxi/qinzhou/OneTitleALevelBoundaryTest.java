package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.OneTitleALevel.ALL_RESULTS_VOID;
import static io.zhicheng.policy.guangxi.qinzhou.OneTitleALevel.ANOTHER_OF_THE_LEVEL;
import static io.zhicheng.policy.guangxi.qinzhou.OneTitleALevel.NO_LEVEL_TWICE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.fact.YearsOfApplications;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.PriorApplication;
import io.zhicheng.policy.model.career.ReviewOutcome;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.Year;

/** QZ4 chapter 2, section (1), item 6. */
class OneTitleALevelBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/2.1.6-a")
                .line("one mid-level application -> fine", ANOTHER_OF_THE_LEVEL, NOT_MET, after(thisOne()))
                .line(
                        "mid-level engineering and mid-level economics in 2020 -> violation",
                        ANOTHER_OF_THE_LEVEL,
                        MET,
                        after(thisOne(), reviewed("economics", INTERMEDIATE, ReviewOutcome.PENDING)))
                .line(
                        "mid-level and associate-senior in 2020 -> not forbidden here",
                        ANOTHER_OF_THE_LEVEL,
                        NOT_MET,
                        after(thisOne(), reviewed("economics", ASSOCIATE_SENIOR, ReviewOutcome.PENDING)))
                .line(
                        "+ the other by examination -> fine",
                        ANOTHER_OF_THE_LEVEL,
                        NOT_MET,
                        after(application("economics", INTERMEDIATE)
                                .mode(AssessmentMode.EXAM_IN_LIEU_OF_REVIEW)
                                .outcome(ReviewOutcome.PASSED)
                                .build()))
                .line(
                        "+ the other taken back after it was accepted -> violation",
                        ANOTHER_OF_THE_LEVEL,
                        MET,
                        after(withdrawn(true)))
                .line(
                        "+ the other taken back before -> undetermined",
                        ANOTHER_OF_THE_LEVEL,
                        UNKNOWN,
                        after(withdrawn(false)));
        clause("QZ4/2.1.6-b")
                .line(
                        "two mid-level applications, one passed -> the pass is void",
                        void_(
                                reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED),
                                reviewed("economics", INTERMEDIATE, ReviewOutcome.REJECTED)))
                .line(
                        "two mid-level plus one associate-senior pass -> that pass is void too (all results)",
                        void_(
                                reviewed("engineering", INTERMEDIATE, ReviewOutcome.REJECTED),
                                reviewed("economics", INTERMEDIATE, ReviewOutcome.REJECTED),
                                reviewed("accounting", ASSOCIATE_SENIOR, ReviewOutcome.PASSED)))
                .line(
                        "+ the rule itself, of the first of these",
                        ALL_RESULTS_VOID,
                        MET,
                        YearOfApplications.of(
                                2020,
                                reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED),
                                reviewed("economics", INTERMEDIATE, ReviewOutcome.REJECTED)))
                .line(
                        "one application -> results stand",
                        NO_LEVEL_TWICE,
                        MET,
                        YearOfApplications.of(2020, reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED)))
                .line(
                        "+ one of the year before -> results stand",
                        NO_LEVEL_TWICE,
                        MET,
                        YearOfApplications.of(
                                2020,
                                reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED),
                                PriorApplication.of(2019, INTERMEDIATE, ReviewOutcome.REJECTED)))
                .line(
                        "+ one taken back before it was accepted -> undetermined",
                        NO_LEVEL_TWICE,
                        UNKNOWN,
                        YearOfApplications.of(
                                2020, reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED), withdrawn(false)))
                .line(
                        "+ not all of the year is told -> undetermined",
                        NO_LEVEL_TWICE,
                        UNKNOWN,
                        YearOfApplications.builder()
                                .year(Year.of(2020))
                                .applications(
                                        Listing.partly(reviewed("engineering", INTERMEDIATE, ReviewOutcome.PASSED)))
                                .build());
    }

    private Runnable void_(PriorApplication... applications) {
        return () -> {
            YearOfApplications year = YearOfApplications.of(2020, applications);
            Decision decision = policy().answer(YearsOfApplications.RESULTS_STAND, year);
            assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
            assertThat(decision.obligations())
                    .extracting(each -> each.obligation())
                    .contains(ALL_RESULTS_VOID);
        };
    }

    /** An intermediate application of an engineer, with what the register has of the year. */
    private static Application after(PriorApplication... register) {
        return applying(engineer(QINNAN).withPriorApplications(Listing.whole(register)), INTERMEDIATE);
    }

    private static PriorApplication thisOne() {
        return application("engineering", INTERMEDIATE)
                .mode(AssessmentMode.REVIEW)
                .outcome(ReviewOutcome.PENDING)
                .sameAsThis(true)
                .build();
    }

    private static PriorApplication reviewed(String series, TitleLevel level, ReviewOutcome outcome) {
        return application(series, level)
                .mode(AssessmentMode.REVIEW)
                .outcome(outcome)
                .accepted(true)
                .sameAsThis(false)
                .build();
    }

    private static PriorApplication withdrawn(boolean accepted) {
        return application("economics", INTERMEDIATE)
                .mode(AssessmentMode.REVIEW)
                .outcome(ReviewOutcome.WITHDRAWN)
                .accepted(accepted)
                .sameAsThis(false)
                .build();
    }

    private static PriorApplication.Builder application(String series, TitleLevel level) {
        PriorApplication.Builder builder = PriorApplication.builder();
        builder.year(Year.of(2020)).series(TitleSeries.of(series)).level(level);
        return builder;
    }
}
