package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.fact.Applications.FORWARDING;
import static io.zhicheng.policy.gansu.training.DuplicationReports.PERMITTED_RATE;
import static io.zhicheng.policy.gansu.training.DuplicationReports.RATE_PERMITTED;
import static io.zhicheng.policy.gansu.training.DuplicationReports.REPORTS_STAMPED;
import static io.zhicheng.policy.gansu.training.DuplicationReports.REPORTS_VERIFIED;
import static io.zhicheng.policy.gansu.training.DuplicationReports.UNIT_ORDERS_CHECK;
import static io.zhicheng.policy.gansu.training.DuplicationReports.UPLOAD_REPORT;
import static io.zhicheng.policy.gansu.training.Materials.NOTICE_PROOF;
import static io.zhicheng.policy.gansu.training.Materials.PUBLIC_NOTICE;
import static io.zhicheng.policy.gansu.training.Materials.SCANS_ACCEPTED;
import static io.zhicheng.policy.gansu.training.Recommendation.EXAMINED_BY_UNIT;
import static io.zhicheng.policy.gansu.training.Recommendation.FALSIFICATION_FOUND;
import static io.zhicheng.policy.gansu.training.Recommendation.VIOLATION_FOUND;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.with;
import static io.zhicheng.policy.gansu.training.YearCounts.HANDED_IN_IN_TIME;
import static io.zhicheng.policy.gansu.training.YearCounts.HAND_IN_BY;
import static io.zhicheng.policy.gansu.training.YearCounts.REVIEW_GIVEN_UP;
import static io.zhicheng.policy.model.career.FindingStatus.CONFIRMED;
import static io.zhicheng.policy.model.career.FindingStatus.SUSPECTED;
import static io.zhicheng.policy.model.career.IntegrityMatter.APPLICATION_FRAUD;
import static io.zhicheng.policy.model.career.IntegrityMatter.OTHER_VIOLATION;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.DuplicationCheck;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.FiledItemKind;
import io.zhicheng.policy.model.career.FindingStatus;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.IntegrityMatter;
import io.zhicheng.policy.model.quantity.Share;
import java.time.LocalDate;
import java.time.Year;

/** GSPX1 chapters 2 (3) 1 and 5, 3 and 7 (1) 3: what the unit examines, and what it must not forward. */
class RecommendationBoundaryTest extends TrainingTable {
    private static final FiledItem GOOD = FiledItem.of(FiledItemKind.TITLE_CERTIFICATE)
            .withGenuine(true)
            .withComplete(true)
            .withLegible(true)
            .withWellFormed(true)
            .withTimely(true);

    private static final LocalDate SCHEDULED = LocalDate.of(2020, 10, 16);

    @Override
    protected void clauses() {
        clause("GSPX1/2.3.1-c")
                .line("page missing -> rejected", SCANS_ACCEPTED, NOT_MET, filing(GOOD.withComplete(false)))
                .line("all pages legible -> accepted", SCANS_ACCEPTED, MET, filing(GOOD))
                .line("blurred but complete -> rejected", SCANS_ACCEPTED, NOT_MET, filing(GOOD.withLegible(false)))
                .line("+ not genuine -> rejected", SCANS_ACCEPTED, NOT_MET, filing(GOOD, GOOD.withGenuine(false)))
                .line("+ entries are not scanned", SCANS_ACCEPTED, MET, filing(FiledItem.of(FiledItemKind.ENTRIES)));
        Policy limit = with(PERMITTED_RATE.by("EXAMPLE/1").is(Share.percent(20)));
        clause("GSPX1/2.3.5-c")
                .under(limit)
                .line("rate 12%, configured limit 20% -> met", RATE_PERMITTED, MET, paper(report(12)))
                .line("rate 25%, limit 20% -> not met", RATE_PERMITTED, NOT_MET, paper(report(25)))
                .line("+ rate 20%, limit 20% -> met", RATE_PERMITTED, MET, paper(report(20)))
                .line(
                        "+ an indexed paper needs no report",
                        RATE_PERMITTED,
                        MET,
                        paper(DuplicationCheck.untold().withIndexed(true)))
                .under(policy())
                .line("limit not configured -> undetermined", RATE_PERMITTED, UNKNOWN, paper(report(12)));
        clause("GSPX1/2.3.5-e")
                .line(
                        "verified -> acceptable",
                        REPORTS_VERIFIED,
                        MET,
                        paper(report(12).withUnitVerified(true)))
                .line(
                        "handed in by the author unverified -> not acceptable",
                        REPORTS_VERIFIED,
                        NOT_MET,
                        paper(report(12).withUnitVerified(false)));
        clause("GSPX1/2.3.5-f")
                .line(
                        "unit stamp -> acceptable",
                        REPORTS_STAMPED,
                        MET,
                        paper(report(12).withUnitStamped(true)))
                .line(
                        "department stamp only -> not acceptable",
                        REPORTS_STAMPED,
                        NOT_MET,
                        paper(report(12).withUnitStamped(false)));
        clause("GSPX1/2.3.5-b")
                .line(
                        "+ a paper that is not indexed -> the unit has it checked",
                        UNIT_ORDERS_CHECK,
                        MET,
                        paper(report(12)))
                .line(
                        "+ an indexed one -> nothing to do",
                        UNIT_ORDERS_CHECK,
                        NOT_MET,
                        paper(DuplicationCheck.untold().withIndexed(true)));
        clause("GSPX1/2.3.5-d").line("+ its report is uploaded", UPLOAD_REPORT, MET, paper(report(12)));
        clause("GSPX1/2.3.3-e").line("+ a step for every unit", PUBLIC_NOTICE, MET, filed(clean()));
        clause("GSPX1/2.3.3-f").line("+ a paper of every unit", NOTICE_PROOF, MET, filed(clean()));
        clause("GSPX1/3-b")
                .line("all four confirmed -> pass", EXAMINED_BY_UNIT, MET, filing(GOOD))
                .line(
                        "expired certificate -> timeliness fails",
                        EXAMINED_BY_UNIT,
                        NOT_MET,
                        filing(GOOD.withTimely(false)))
                .line("+ not in form -> fails", EXAMINED_BY_UNIT, NOT_MET, filing(GOOD.withWellFormed(false)))
                .line("+ not true -> fails", EXAMINED_BY_UNIT, NOT_MET, filing(GOOD.withGenuine(false)))
                .line("+ not complete -> fails", EXAMINED_BY_UNIT, NOT_MET, filing(GOOD.withComplete(false)))
                .line(
                        "+ entries are examined too",
                        EXAMINED_BY_UNIT,
                        UNKNOWN,
                        filing(GOOD, FiledItem.of(FiledItemKind.ENTRIES)));
        clause("GSPX1/3-d")
                .line("none found -> may forward", FALSIFICATION_FOUND, NOT_MET, filed(clean()))
                .line("forged award -> must not forward", () -> {
                    Application forged = found(APPLICATION_FRAUD, CONFIRMED);
                    assertThat(policy().examine(FALSIFICATION_FOUND, forged).outcome())
                            .isEqualTo(MET);
                    Decision decision = policy().answer(FORWARDING, forged);
                    assertThat(decision.verdict()).isEqualTo(Verdict.INELIGIBLE);
                })
                .line(
                        "doubt still under inquiry -> undetermined",
                        FALSIFICATION_FOUND,
                        UNKNOWN,
                        found(APPLICATION_FRAUD, SUSPECTED));
        clause("GSPX1/3-h")
                .line(
                        "breach of the recommendation procedure confirmed -> must not forward",
                        VIOLATION_FOUND,
                        MET,
                        found(OTHER_VIOLATION, CONFIRMED))
                .line("none -> may forward", VIOLATION_FOUND, NOT_MET, filed(clean()))
                .line("+ that is no falsification", FALSIFICATION_FOUND, NOT_MET, found(OTHER_VIOLATION, CONFIRMED));
        Policy schedule = with(HAND_IN_BY.by("EXAMPLE/1").is(SCHEDULED));
        clause("GSPX1/7.1.3-a")
                .under(schedule)
                .line("on the set date -> on time", HANDED_IN_IN_TIME, MET, handedIn(SCHEDULED))
                .line("day after -> late", HANDED_IN_IN_TIME, NOT_MET, handedIn(SCHEDULED.plusDays(1)))
                .under(policy())
                .line("+ no date announced -> undetermined", HANDED_IN_IN_TIME, UNKNOWN, handedIn(SCHEDULED));
        clause("GSPX1/7.1.3-b")
                .under(schedule)
                .line("one day late -> waived", REVIEW_GIVEN_UP, MET, handedIn(SCHEDULED.plusDays(1)))
                .line("on time -> not waived", REVIEW_GIVEN_UP, NOT_MET, handedIn(SCHEDULED));
    }

    private static Application filing(FiledItem... items) {
        Application application = filed(clean());
        return application.withFiling(application.filing().withItems(Listing.whole(items)));
    }

    private static Application handedIn(LocalDate day) {
        Application application = filed(clean());
        return application.withFiling(application.filing().withHandedInOn(day));
    }

    /** A paper that the data base does not have, with a report. */
    private static DuplicationCheck report(int hundredths) {
        return DuplicationCheck.untold().withIndexed(false).withRate(Share.percent(hundredths));
    }

    private static Application paper(DuplicationCheck check) {
        return filed(Work.builder()
                .kind(WorkKind.PAPER)
                .achievedOn(LocalDate.of(2019, 5, 1))
                .duplicationCheck(check)
                .build());
    }

    private static Application found(IntegrityMatter matter, FindingStatus status) {
        IntegrityFinding finding = IntegrityFinding.builder()
                .matter(matter)
                .status(status)
                .year(Year.of(2020))
                .inThisApplication(true)
                .build();
        return filed(clean().withFindings(Listing.whole(finding)));
    }
}
