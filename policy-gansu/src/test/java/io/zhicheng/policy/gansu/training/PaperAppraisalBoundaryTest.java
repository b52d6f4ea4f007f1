package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.ADMISSION;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.APPRAISED;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.DEFENCE_ORGANISED;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.MAY_DEFEND;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.OPEN_DEFENCE_OF_GROUP;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.PAPERS_HANDED_IN;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.RESULTS_ACCEPTED;
import static io.zhicheng.policy.gansu.training.PaperAppraisal.SENT_TO_EXPERTS;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.with;
import static io.zhicheng.policy.gansu.training.YearCounts.HAND_IN_BY;
import static io.zhicheng.policy.model.achievement.WorkKind.PAPER;
import static io.zhicheng.policy.model.achievement.WorkKind.WORK_SUMMARY;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.title.DualChannel;
import java.time.LocalDate;

/** GSPX1 chapter 4: two papers are appraised, and who passes goes on to the defence. */
class PaperAppraisalBoundaryTest extends TrainingTable {
    private static final Work PASSED = named(PAPER).withAppraisalPassed(true);
    private static final Work FAILED = named(PAPER).withAppraisalPassed(false);

    @Override
    protected void clauses() {
        Work paper = named(PAPER);
        clause("GSPX1/4.1-a")
                .line("2 papers -> met", PAPERS_HANDED_IN, MET, filed(paper, paper))
                .line("1 paper -> not met", PAPERS_HANDED_IN, NOT_MET, filed(paper))
                .line("3 papers -> too many: choose 2", PAPERS_HANDED_IN, NOT_MET, filed(paper, paper, paper))
                .line(
                        "+ 3 papers of which 2 are named -> met",
                        PAPERS_HANDED_IN,
                        MET,
                        filed(paper, paper, paper.withRepresentative(false)))
                .line(
                        "+ results in place of papers, province-wide -> not met",
                        PAPERS_HANDED_IN,
                        NOT_MET,
                        filed(named(WORK_SUMMARY), named(WORK_SUMMARY)))
                .line(
                        "+ the same at the grass roots -> the standard has to tell",
                        PAPERS_HANDED_IN,
                        UNKNOWN,
                        grassRoots(named(WORK_SUMMARY), named(WORK_SUMMARY)))
                .line("+ nothing at all at the grass roots -> not met", PAPERS_HANDED_IN, NOT_MET, grassRoots())
                .under(with(RESULTS_ACCEPTED.by("EXAMPLE/1").is(true)))
                .line(
                        "+ a standard that accepts them -> met",
                        PAPERS_HANDED_IN,
                        MET,
                        grassRoots(named(WORK_SUMMARY), named(WORK_SUMMARY)))
                .line(
                        "+ and one paper with one result -> met",
                        PAPERS_HANDED_IN,
                        MET,
                        grassRoots(paper, named(WORK_SUMMARY)))
                .line("+ a single result -> not met", PAPERS_HANDED_IN, NOT_MET, grassRoots(named(WORK_SUMMARY)));
        clause("GSPX1/4.1-c")
                .line("passed -> may enter", APPRAISED, MET, filed(PASSED, PASSED))
                .line("failed -> not scheduled", APPRAISED, NOT_MET, filed(FAILED, FAILED))
                .line("1 of 2 passed -> undetermined", APPRAISED, NEEDS_JUDGEMENT, filed(PASSED, FAILED))
                .line("+ the experts take the whole as passed", APPRAISED, MET, wholly(true))
                .line("+ or as failed", APPRAISED, NOT_MET, wholly(false))
                .line("+ not appraised yet -> not known", APPRAISED, UNKNOWN, filed(paper, paper))
                .line(
                        "+ other results are not appraised",
                        APPRAISED,
                        MET,
                        filed(PASSED, PASSED, FAILED.withRepresentative(false)));
        clause("GSPX1/4.2-a")
                .line("both -> may", MAY_DEFEND, MET, checked(true, PASSED, PASSED))
                .line("only check passed -> may not", MAY_DEFEND, NOT_MET, checked(true, FAILED, FAILED))
                .line("+ only appraisal passed -> may not", MAY_DEFEND, NOT_MET, checked(false, PASSED, PASSED))
                .line("+ then the case is scheduled", () -> {
                    Application application = checked(true, PASSED, PASSED);
                    assertThat(with(HAND_IN_BY.by("EXAMPLE/1").is(LocalDate.of(2020, 10, 16)))
                                    .answer(
                                            ADMISSION,
                                            application.withFiling(
                                                    application.filing().withHandedInOn(LocalDate.of(2020, 10, 16))))
                                    .verdict())
                            .isEqualTo(Verdict.ELIGIBLE);
                });
        clause("GSPX1/4.1-b").line("+ a step for every case", SENT_TO_EXPERTS, MET, filed(paper, paper));
        clause("GSPX1/4.2-b")
                .line("+ for those who may defend", DEFENCE_ORGANISED, MET, checked(true, PASSED, PASSED))
                .line("+ and no others", DEFENCE_ORGANISED, NOT_MET, checked(false, PASSED, PASSED));
        clause("GSPX1/4.2-c")
                .line("+ for those who may defend", OPEN_DEFENCE_OF_GROUP, MET, checked(true, PASSED, PASSED));
    }

    private static Work named(WorkKind kind) {
        return Work.of(kind, LocalDate.of(2019, 5, 1)).withRepresentative(true);
    }

    private static Application grassRoots(Work... works) {
        return filed(DualChannel.GRASS_ROOTS, clean().withWorks(Listing.whole(works)));
    }

    /** One paper passed and one did not; the experts say what comes of it. */
    private static Application wholly(boolean passed) {
        Application application = filed(PASSED, FAILED);
        return application.withJudgements(application.judgements().withPapersPassed(passed));
    }

    private static Application checked(boolean first, Work... papers) {
        Application application = filed(papers);
        return application.withFiling(application.filing().withFirstCheckPassed(first));
    }
}
