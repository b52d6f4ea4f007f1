package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.DualChannels.CHANNEL_OPEN;
import static io.zhicheng.policy.gansu.training.EvaluationStandard.GRASS_ROOTS;
import static io.zhicheng.policy.gansu.training.EvaluationStandard.PROVINCE;
import static io.zhicheng.policy.gansu.training.OnlineApplication.APPLICANTS_REPORTED;
import static io.zhicheng.policy.gansu.training.OnlineApplication.APPLY_ONLINE;
import static io.zhicheng.policy.gansu.training.OnlineApplication.CHOOSE_CHANNEL;
import static io.zhicheng.policy.gansu.training.OnlineApplication.LOG_IN;
import static io.zhicheng.policy.gansu.training.OnlineApplication.SUBMITTED_IN_TIME;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.school;
import static io.zhicheng.policy.gansu.training.Round.submitted;
import static io.zhicheng.policy.gansu.training.Standards.BY_GRASS_ROOTS_STANDARD;
import static io.zhicheng.policy.gansu.training.Standards.BY_PROVINCE_STANDARD;
import static io.zhicheng.policy.gansu.training.Standards.STANDARD;
import static io.zhicheng.policy.gansu.training.Standards.STANDARD_MET;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.DualChannel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** GSPX1 chapters 1 and 2 (1), (2): by which standard, in which channel, and when an application is made. */
class OnlineApplicationBoundaryTest extends TrainingTable {
    @Override
    protected void clauses() {
        Application province = filed(DualChannel.PROVINCE, clean());
        Application grassRoots = filed(DualChannel.GRASS_ROOTS, clean());
        clause("GSPX1/1.1-a")
                .line("track PROVINCE -> 495", STANDARD, PROVINCE, province)
                .line("track GRASSROOTS -> 494, never 495", () -> {
                    assertThat(policy().measure(STANDARD, grassRoots).value()).contains(GRASS_ROOTS);
                    assertThat(policy().examine(BY_PROVINCE_STANDARD, grassRoots)
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line("+ told as such", BY_PROVINCE_STANDARD, MET, province)
                .line(
                        "+ whether its conditions are met waits for those who have it",
                        STANDARD_MET,
                        NEEDS_JUDGEMENT,
                        province.withJudgements(Judgements.untold()))
                .line("+ they say so -> met", STANDARD_MET, MET, province)
                .unknown(
                        "+ channel not told -> not known",
                        STANDARD,
                        province.withSought(province.sought().withChannel(Optional.empty())));
        clause("GSPX1/1.2-a")
                .line("county Party-school teacher on grass-roots track -> 494", STANDARD, GRASS_ROOTS, grassRoots)
                .line(
                        "provincial-unit applicant on grass-roots track -> track refused (not grass-roots)",
                        CHANNEL_OPEN,
                        NOT_MET,
                        filed(DualChannel.GRASS_ROOTS, clean().withUnit(school(LocationTier.PROVINCE))))
                .line("+ told as such", BY_GRASS_ROOTS_STANDARD, MET, grassRoots);
        clause("GSPX1/2.2-a")
                .line(
                        "2020-08-31 23:59:59 -> not open",
                        SUBMITTED_IN_TIME,
                        NOT_MET,
                        submitted(LocalDateTime.of(2020, 8, 31, 23, 59, 59)))
                .line(
                        "2020-09-30 23:59:59 -> accepted",
                        SUBMITTED_IN_TIME,
                        MET,
                        submitted(LocalDateTime.of(2020, 9, 30, 23, 59, 59)))
                .line(
                        "2020-10-01 00:00:00 -> closed",
                        SUBMITTED_IN_TIME,
                        NOT_MET,
                        submitted(LocalDateTime.of(2020, 10, 1, 0, 0)))
                .line(
                        "+ 2020-09-01 00:00:00 -> open",
                        SUBMITTED_IN_TIME,
                        MET,
                        submitted(LocalDateTime.of(2020, 9, 1, 0, 0)))
                .line(
                        "+ a fraction of a second before the end -> accepted",
                        SUBMITTED_IN_TIME,
                        MET,
                        submitted(LocalDateTime.of(2020, 9, 30, 23, 59, 59, 999_999_999)))
                .line("+ not told when -> not known", SUBMITTED_IN_TIME, UNKNOWN, province.withFiling(Filing.untold()))
                .line("+ late by an hour -> told so", () -> {
                    Finding finding =
                            policy().examine(SUBMITTED_IN_TIME, submitted(LocalDateTime.of(2020, 10, 1, 1, 0, 0)));
                    assertThat(shortfalls(finding)).containsExactly("1:00:00");
                });
        clause("GSPX1/2.2-b")
                .line(
                        "draft saved 09-29, submitted 10-01 -> refuse",
                        SUBMITTED_IN_TIME,
                        NOT_MET,
                        submitted(LocalDateTime.of(2020, 10, 1, 8, 0)).withDate(LocalDate.of(2020, 9, 29)))
                .line(
                        "submitted 09-30 22:00 -> accept",
                        SUBMITTED_IN_TIME,
                        MET,
                        submitted(LocalDateTime.of(2020, 9, 30, 22, 0)));
        clause("GSPX1/2.1-a").line("+ a step for everybody", APPLY_ONLINE, MET, province);
        clause("GSPX1/2.1-c").line("+ a step for everybody", LOG_IN, MET, province);
        clause("GSPX1/2.1-d")
                .line("+ a step at the grass roots", CHOOSE_CHANNEL, MET, grassRoots)
                .line("+ and nowhere else", CHOOSE_CHANNEL, NOT_MET, province);
        clause("GSPX1/2.2-c")
                .line("+ who applied in time is reported", APPLICANTS_REPORTED, MET, province)
                .line(
                        "+ who did not is not",
                        APPLICANTS_REPORTED,
                        NOT_MET,
                        submitted(LocalDateTime.of(2020, 10, 1, 0, 0)));
    }

    /** By how much each comparison of a finding falls short, in English. */
    private static List<String> shortfalls(Finding finding) {
        return all(finding)
                .flatMap(each -> each.comparison().stream())
                .flatMap(comparison -> comparison.shortfall().stream())
                .map(amount -> amount.text(Locale.ENGLISH))
                .toList();
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(OnlineApplicationBoundaryTest::all));
    }
}
