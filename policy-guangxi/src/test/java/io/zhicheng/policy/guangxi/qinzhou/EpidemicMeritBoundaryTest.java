package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.EXAM_ENTRY;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.QINNAN;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.applying;
import static io.zhicheng.policy.guangxi.qinzhou.Applicants.engineer;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.COMMON_SUBJECT_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.CoursesBeforeFiling.INDUSTRY_COURSES_DONE;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicConditions.ABILITY_EXAM_EXCUSED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicConditions.EXAM_WAIVER_RECORDED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicConditions.GRASS_ROOTS_ASKED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicConditions.GRASS_ROOTS_SUFFICES;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicResults.SERVES_AS_IMPORTANT;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.EARLY_HOW_OFTEN;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.EARLY_NOT_USED;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.EXAM_SENIORITY;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.EXAM_TENURE;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.GREEN_CHANNEL;
import static io.zhicheng.policy.guangxi.qinzhou.EpidemicSeniority.SERIES_TENURE;
import static io.zhicheng.policy.guangxi.qinzhou.Routes.NORMAL;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.SERIES_CONDITIONS;
import static io.zhicheng.policy.model.career.EpidemicRole.FRONT_LINE_HEALTH;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.module.Changes.set;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.EpidemicResult;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EpidemicService;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.ConditionKind;
import io.zhicheng.policy.model.procedure.UnmetCondition;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Requirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** QZ4 chapter 6, section (3): results, tenure, examination, courses, papers and the green channel. */
class EpidemicMeritBoundaryTest extends CityTable {
    private static final LocalDate JUDGED_ON = LocalDate.of(2020, 8, 1);
    private static final EpidemicService NURSE = EpidemicService.of(FRONT_LINE_HEALTH, true);
    private static final TitleSeries HEALTH = TitleSeries.of("health");
    /** Five years were asked for in the title next below; the application is of 25 June 2020. */
    private static final LocalDate FOUR_YEARS_BEFORE = LocalDate.of(2016, 6, 25);

    @Override
    protected void clauses() {
        clause("QZ4/6.3-e")
                .line(
                        "epidemiological report by front-line staff -> counts",
                        SERVES_AS_IMPORTANT,
                        MET,
                        achieved(NURSE, EpidemicResult.EPIDEMIOLOGICAL_REPORT))
                .line(
                        "unrelated paper -> does not count by this clause",
                        SERVES_AS_IMPORTANT,
                        NOT_MET,
                        achieved(NURSE, EpidemicResult.NONE))
                .line(
                        "same report by staff not on the front line -> undetermined",
                        SERVES_AS_IMPORTANT,
                        UNKNOWN,
                        achieved(EpidemicService.none(), EpidemicResult.EPIDEMIOLOGICAL_REPORT))
                .line("+ all ten kinds that are named count", () -> {
                    for (EpidemicResult each : EpidemicResult.values()) {
                        if (each != EpidemicResult.NONE && each != EpidemicResult.OTHER) {
                            assertThat(policy().examine(SERVES_AS_IMPORTANT, achieved(NURSE, each))
                                            .outcome())
                                    .as(each.en())
                                    .isEqualTo(MET);
                        }
                    }
                    assertThat(EpidemicResult.values()).hasSize(12);
                })
                .line(
                        "+ a kind that is not named -> undetermined",
                        SERVES_AS_IMPORTANT,
                        UNKNOWN,
                        achieved(NURSE, EpidemicResult.OTHER));
        clause("QZ4/6.3-f")
                .under(asking(SERIES_TENURE, years(5)))
                .line("5 required, 4 held -> may apply", NORMAL, MET, tooShort(NURSE, INTERMEDIATE, FOUR_YEARS_BEFORE))
                .line(
                        "5 required, 3y11m held -> may not",
                        NORMAL,
                        NOT_MET,
                        tooShort(NURSE, INTERMEDIATE, LocalDate.of(2016, 7, 25)))
                .line(
                        "front-line but higher level skips one -> not covered",
                        NORMAL,
                        NOT_MET,
                        tooShort(NURSE, ASSISTANT, FOUR_YEARS_BEFORE))
                .line(
                        "+ not front-line -> not covered",
                        NORMAL,
                        NOT_MET,
                        tooShort(EpidemicService.none(), INTERMEDIATE, FOUR_YEARS_BEFORE))
                .line(
                        "+ four years less a day -> may not",
                        NORMAL,
                        NOT_MET,
                        tooShort(NURSE, INTERMEDIATE, FOUR_YEARS_BEFORE.plusDays(1)))
                .line("+ the year was used since -> not again", EARLY_NOT_USED, NOT_MET, usedBefore())
                .line(
                        "+ nobody said whether -> undetermined",
                        EARLY_NOT_USED,
                        UNKNOWN,
                        obtained(LocalDate.of(2020, 3, 1)))
                .line("+ titles of before the epidemic do not matter", EARLY_NOT_USED, MET, obtained(FOUR_YEARS_BEFORE))
                .line(
                        "+ education is not relaxed",
                        NORMAL,
                        NOT_MET,
                        tooShort(NURSE, INTERMEDIATE, FOUR_YEARS_BEFORE)
                                .withJudgements(Judgements.builder()
                                        .educationConditionMet(false)
                                        .seniorityConditionMet(false)
                                        .build()))
                .under(ExampleLayer.over(List.of(
                                set(SERIES_TENURE.by("EXAMPLE/1").is(years(5))),
                                set(EARLY_HOW_OFTEN.by("EXAMPLE/1").is(EpidemicSeniority.HowOften.EACH_TIME))))
                        .on(JUDGED_ON))
                .line("+ where it may be used each time, again", EARLY_NOT_USED, MET, usedBefore())
                .under(policy())
                .line(
                        "+ what the series asks is not known -> undetermined",
                        NORMAL,
                        UNKNOWN,
                        tooShort(NURSE, INTERMEDIATE, FOUR_YEARS_BEFORE));
        clause("QZ4/6.3-g")
                .under(asking(EXAM_TENURE, years(5)))
                .line("5 required, 4 held -> may sit", EXAM_SENIORITY, MET, held(NURSE, FOUR_YEARS_BEFORE))
                .line("3 held -> may not", EXAM_SENIORITY, NOT_MET, held(NURSE, LocalDate.of(2017, 6, 25)))
                .line(
                        "+ not front-line, 4 held -> may not",
                        EXAM_SENIORITY,
                        NOT_MET,
                        held(EpidemicService.none(), FOUR_YEARS_BEFORE))
                .line(
                        "+ not front-line, 5 held -> may sit",
                        EXAM_SENIORITY,
                        MET,
                        held(EpidemicService.none(), LocalDate.of(2015, 6, 25)))
                .line("+ the question is answered by that", () -> {
                    Policy policy = asking(EXAM_TENURE, years(5));
                    assertThat(policy.answer(EXAM_ENTRY, held(NURSE, FOUR_YEARS_BEFORE))
                                    .verdict())
                            .isEqualTo(Verdict.ELIGIBLE);
                    assertThat(policy.answer(EXAM_ENTRY, held(EpidemicService.none(), FOUR_YEARS_BEFORE))
                                    .verdict())
                            .isEqualTo(Verdict.INELIGIBLE);
                });
        clause("QZ4/6.3-h")
                .under(asking(GRASS_ROOTS_ASKED, years(1)))
                .line(
                        "requires 1 year, has 0 plus epidemic service -> met",
                        GRASS_ROOTS_SUFFICES,
                        MET,
                        atGrassRoots(NURSE))
                .line(
                        "+ requires 1 year, has 0 and no such service -> not met",
                        GRASS_ROOTS_SUFFICES,
                        NOT_MET,
                        atGrassRoots(EpidemicService.none()))
                .line(
                        "+ so the series' conditions are met",
                        SERIES_CONDITIONS,
                        MET,
                        lacking(HEALTH, ConditionKind.GRASS_ROOTS_EXPERIENCE))
                .under(asking(GRASS_ROOTS_ASKED, years(2)))
                .line("requires 2 years, has 0 -> not met", GRASS_ROOTS_SUFFICES, NOT_MET, atGrassRoots(NURSE))
                .line(
                        "+ requires 2 years, has 1 at a county unit -> met",
                        GRASS_ROOTS_SUFFICES,
                        MET,
                        applying(nurse().withService(Listing.whole(ServiceSpell.builder()
                                .spell(Spell.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))
                                .tier(LocationTier.COUNTY)
                                .kind(ServiceKind.WORK)
                                .build()))));
        clause("QZ4/6.3-i")
                .line("2020 hours missing, front-line -> met", () -> {
                    for (Requirement each : List.of(INDUSTRY_COURSES_DONE, COMMON_SUBJECT_DONE)) {
                        assertThat(policy().examine(each, applying(withoutCourses(NURSE)))
                                        .outcome())
                                .as(each.id())
                                .isEqualTo(MET);
                    }
                })
                .line(
                        "2019 hours missing -> not covered",
                        INDUSTRY_COURSES_DONE,
                        NOT_MET,
                        Application.builder()
                                .dossier(withoutCourses(NURSE))
                                .date(LocalDate.of(2019, 8, 1))
                                .build())
                .line(
                        "+ not front-line -> not met",
                        INDUSTRY_COURSES_DONE,
                        NOT_MET,
                        applying(withoutCourses(EpidemicService.none())))
                .line(
                        "+ where the checkers say the series' courses are lacking -> met",
                        SERIES_CONDITIONS,
                        MET,
                        lacking(HEALTH, ConditionKind.CONTINUING_EDUCATION));
        clause("QZ4/6.3-j")
                .line(
                        "same series, no paper -> paper shortfall does not fail",
                        SERIES_CONDITIONS,
                        MET,
                        lacking(HEALTH, ConditionKind.PAPERS))
                .line(
                        "change of series, no paper -> ordinary rule",
                        SERIES_CONDITIONS,
                        NOT_MET,
                        lacking(TitleSeries.of("engineering"), ConditionKind.PAPERS))
                .line(
                        "+ papers and achievements lacking -> not met",
                        SERIES_CONDITIONS,
                        NOT_MET,
                        lacking(HEALTH, ConditionKind.PAPERS, ConditionKind.ACHIEVEMENTS))
                .line(
                        "+ what is lacking is not told -> undetermined",
                        SERIES_CONDITIONS,
                        UNKNOWN,
                        applying(nurse())
                                .withSought(Sought.of(HEALTH, ASSOCIATE_SENIOR))
                                .withJudgements(Judgements.builder()
                                        .seriesConditionsMet(false)
                                        .build()))
                .line(
                        "+ not front-line -> ordinary rule",
                        SERIES_CONDITIONS,
                        NOT_MET,
                        lacking(HEALTH, ConditionKind.PAPERS)
                                .withDossier(nurse().withEpidemicService(EpidemicService.none())));
        clause("QZ4/6.3-k")
                .line("health series, associate-senior, same series -> excused", () -> {
                    assertThat(policy().examine(ABILITY_EXAM_EXCUSED, lacking(HEALTH, ConditionKind.ABILITY_EXAM))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(policy().examine(SERIES_CONDITIONS, lacking(HEALTH, ConditionKind.ABILITY_EXAM))
                                    .outcome())
                            .isEqualTo(MET);
                })
                .line(
                        "other series -> not applicable",
                        ABILITY_EXAM_EXCUSED,
                        NOT_APPLICABLE,
                        lacking(TitleSeries.of("engineering"), ConditionKind.ABILITY_EXAM))
                .line("+ the office records it", EXAM_WAIVER_RECORDED, MET, lacking(HEALTH, ConditionKind.ABILITY_EXAM))
                .line(
                        "+ an intermediate title -> not excused",
                        ABILITY_EXAM_EXCUSED,
                        NOT_MET,
                        lacking(HEALTH, ConditionKind.ABILITY_EXAM).withSought(Sought.of(HEALTH, INTERMEDIATE)));
        clause("QZ4/6.3-l")
                .line("provincial commendation -> open", GREEN_CHANNEL, MET, commended(AwardScope.PROVINCIAL))
                .line("city commendation -> closed", GREEN_CHANNEL, NOT_MET, commended(AwardScope.MUNICIPAL))
                .line("national commendation -> open", GREEN_CHANNEL, MET, commended(AwardScope.NATIONAL))
                .line(
                        "+ for something else -> closed",
                        GREEN_CHANNEL,
                        NOT_MET,
                        applying(nurse().withHonours(Listing.whole(
                                Honour.of(HonourKind.COMMENDATION, AwardScope.PROVINCIAL, LocalDate.of(2020, 5, 1))))))
                .line(
                        "+ education short -> undetermined",
                        GREEN_CHANNEL,
                        UNKNOWN,
                        commended(AwardScope.PROVINCIAL)
                                .withJudgements(Judgements.builder()
                                        .educationConditionMet(false)
                                        .build()))
                .line(
                        "+ other conditions short -> undetermined",
                        GREEN_CHANNEL,
                        SERIES_CONDITIONS,
                        UNKNOWN,
                        commended(AwardScope.PROVINCIAL)
                                .withJudgements(Judgements.builder()
                                        .seriesConditionsMet(false)
                                        .unmetConditions(Listing.whole(UnmetCondition.of(ConditionKind.ACHIEVEMENTS)))
                                        .build()))
                .line(
                        "+ the examination is open too, whatever the tenure",
                        EXAM_SENIORITY,
                        MET,
                        commended(AwardScope.PROVINCIAL));
    }

    private static <Q> Policy asking(Parameter<Q> parameter, Q value) {
        return ExampleLayer.over(List.of(set(parameter.by("EXAMPLE/1").is(value))))
                .on(JUDGED_ON);
    }

    /** On the front line, with an intermediate title of a health professional since December 2014. */
    private static Dossier nurse() {
        return engineer(QINNAN)
                .withEpidemicService(NURSE)
                .withService(Listing.none())
                .withQualifications(Listing.whole(Qualification.of(HEALTH, INTERMEDIATE, LocalDate.of(2014, 12, 1))));
    }

    private static Application achieved(EpidemicService service, EpidemicResult result) {
        return applying(engineer(QINNAN)
                .withEpidemicService(service)
                .withWorks(Listing.whole(Work.builder().epidemicResult(result).build())));
    }

    /** The seniority asked for is not there. */
    private static Application tooShort(EpidemicService service, TitleLevel level, LocalDate obtainedOn) {
        return applying(engineer(QINNAN)
                        .withEpidemicService(service)
                        .withHonours(Listing.none())
                        .withQualifications(Listing.whole(Qualification.of(level, obtainedOn))))
                .withJudgements(Judgements.builder()
                        .seriesConditionsMet(true)
                        .educationConditionMet(true)
                        .seniorityConditionMet(false)
                        .build());
    }

    private static Application held(EpidemicService service, LocalDate obtainedOn) {
        return tooShort(service, INTERMEDIATE, obtainedOn);
    }

    private static Application obtained(LocalDate on) {
        return held(NURSE, on);
    }

    private static Application usedBefore() {
        return applying(engineer(QINNAN)
                .withEpidemicService(NURSE)
                .withQualifications(Listing.whole(Qualification.builder()
                        .level(INTERMEDIATE)
                        .obtainedOn(LocalDate.of(2020, 3, 1))
                        .obtainedEarly(true)
                        .build())));
    }

    private static Application atGrassRoots(EpidemicService service) {
        return applying(nurse().withEpidemicService(service));
    }

    private static Dossier withoutCourses(EpidemicService service) {
        return engineer(QINNAN).withEpidemicService(service).withCourses(Listing.none());
    }

    /** Associate senior in a series, where the checkers name what is lacking. */
    private static Application lacking(TitleSeries series, ConditionKind... kinds) {
        return applying(nurse())
                .withSought(Sought.of(series, ASSOCIATE_SENIOR))
                .withJudgements(Judgements.builder()
                        .seriesConditionsMet(false)
                        .unmetConditions(Listing.whole(
                                Arrays.stream(kinds).map(UnmetCondition::of).toArray(UnmetCondition[]::new)))
                        .build());
    }

    private static Application commended(AwardScope scope) {
        return applying(nurse().withHonours(
                                Listing.whole(Honour.of(HonourKind.EPIDEMIC_CONTROL, scope, LocalDate.of(2020, 5, 1)))))
                .withSought(Sought.of(HEALTH, ASSOCIATE_SENIOR));
    }
}
