package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.List;

/**
 * The boundaries of GS28 chapter 6, section (3), items 4 to 6: research and what is looked at in each trade; and of 7
 * (2) item 1, of which the standards of series are the subject too.
 */
final class ResearchBoundaryTest extends BoundaryTable {
    /** The guidance with an invented standard that asks one research result of prefecture units. */
    private static final Policy ONE_RESULT = Policies.of(new GansuModule())
            .in("620000")
            .with(new SeriesStandard(
                    TitleSeries.of("school-teachers"),
                    new Label("示例标准", "example standard"),
                    Cases.STANDARD.catalogue(),
                    List.of(SeriesNumbers.RESEARCH_OF_SERIES.by("EXAMPLE/1").is(1))))
            .on(Cases.FILED);

    private static final EmployingUnit COUNTY = unit(LocationTier.COUNTY).withPostManaged(false);
    private static final EmployingUnit OF_LINXIA_PREFECTURE = unit(LocationTier.PREFECTURE)
            .withDivision(DivisionCode.of("622900"))
            .withPostManaged(false);
    private static final EmployingUnit COUNTY_IN_LINXIA = COUNTY.withDivision(DivisionCode.of("622921"));

    @Override
    protected void clauses() {
        clause("GS28/6.3.4-a")
                .line(
                        "中级 without projects -> not an obstacle",
                        Research.RESEARCH_SUFFICES,
                        NOT_APPLICABLE,
                        application(INTERMEDIATE, OF_LINXIA_PREFECTURE))
                // no demand at a county unit; the lowered one at a prefecture's own
                .line("副高 -> see 6.3.4-b/-c", () -> {
                    assertThat(outcome(Research.RESEARCH_SUFFICES, application(ASSOCIATE_SENIOR, COUNTY)))
                            .isEqualTo(NOT_APPLICABLE);
                    assertThat(outcome(Research.RESEARCH_SUFFICES, application(ASSOCIATE_SENIOR, OF_LINXIA_PREFECTURE)))
                            .isEqualTo(UNKNOWN);
                });
        clause("GS28/6.3.4-b")
                .under(ONE_RESULT)
                .line("Linxia prefecture hospital 副高 -> lowered value of the series", () -> {
                    EmployingUnit hospital = OF_LINXIA_PREFECTURE.withField(UnitField.HEALTH);
                    assertThat(ONE_RESULT
                                    .examine(
                                            Research.RESEARCH_SUFFICES,
                                            application(
                                                    ASSOCIATE_SENIOR,
                                                    hospital,
                                                    work(WorkKind.PROJECT).build()))
                                    .outcome())
                            .isEqualTo(MET);
                    assertThat(ONE_RESULT
                                    .examine(Research.RESEARCH_SUFFICES, application(ASSOCIATE_SENIOR, hospital))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                })
                .line(
                        "+ one result since the present title suffices",
                        Research.RESEARCH_SUFFICES,
                        MET,
                        application(
                                ASSOCIATE_SENIOR,
                                OF_LINXIA_PREFECTURE,
                                work(WorkKind.PROJECT).build()))
                .line(
                        "+ a result before the present title does not count",
                        Research.RESEARCH_SUFFICES,
                        NOT_MET,
                        application(
                                ASSOCIATE_SENIOR,
                                OF_LINXIA_PREFECTURE,
                                Work.of(WorkKind.PROJECT, LocalDate.of(2012, 12, 31))))
                .under(Cases.POLICY)
                .line(
                        "series value missing -> undetermined",
                        Research.RESEARCH_SUFFICES,
                        UNKNOWN,
                        application(ASSOCIATE_SENIOR, OF_LINXIA_PREFECTURE));
        clause("GS28/6.3.4-c")
                .line(
                        "county engineer with acceptance report -> satisfied",
                        Research.RESEARCH_SUBSTITUTED,
                        MET,
                        application(
                                ASSOCIATE_SENIOR,
                                COUNTY,
                                work(WorkKind.ACCEPTANCE_REPORT).build()))
                .line("no substitute at all -> not an obstacle as such, but nothing to assess", () -> {
                    Application nothing = application(ASSOCIATE_SENIOR, COUNTY);
                    assertThat(outcome(Research.RESEARCH_SUFFICES, nothing)).isEqualTo(NOT_APPLICABLE);
                    assertThat(outcome(Research.RESEARCH_SUBSTITUTED, nothing)).isEqualTo(NOT_MET);
                })
                .line(
                        "Linxia prefecture staff -> see 6.3.4-b",
                        Research.RESEARCH_SUBSTITUTED,
                        NOT_APPLICABLE,
                        application(
                                ASSOCIATE_SENIOR,
                                OF_LINXIA_PREFECTURE,
                                work(WorkKind.ACCEPTANCE_REPORT).build()))
                .line(
                        "+ a work of art may stand in for research",
                        Research.RESEARCH_SUBSTITUTED,
                        MET,
                        application(
                                ASSOCIATE_SENIOR, COUNTY, work(WorkKind.ARTWORK).build()));
        clause("GS28/6.3.5-a")
                .line(
                        "no monograph -> not an obstacle",
                        Research.BOOKS_SUFFICE,
                        NOT_APPLICABLE,
                        application(ASSOCIATE_SENIOR, COUNTY))
                .line("monograph offered -> may count under 6.3.5-b if listed by the series", () -> {
                    assertThat(outcome(Research.INNOVATION_ADMISSIBLE, monograph(true)))
                            .isEqualTo(MET);
                    assertThat(outcome(Research.INNOVATION_ADMISSIBLE, monograph(false)))
                            .isEqualTo(NOT_MET);
                });
        clause("GS28/6.3.5-b")
                .line(
                        "work in a prefecture museum -> admissible",
                        () -> assertThat(innovation(work(WorkKind.MUSEUM_WORK).museum(AwardScope.MUNICIPAL)))
                                .isEqualTo(units("1")))
                .line(
                        "work in a county museum -> not by this clause",
                        () -> assertThat(innovation(work(WorkKind.MUSEUM_WORK).museum(AwardScope.COUNTY)))
                                .isEqualTo(AchievementUnits.ZERO))
                .line("journal paper -> admissible though not required", () -> {
                    assertThat(innovation(work(WorkKind.PAPER))).isEqualTo(units("1"));
                    assertThat(outcome(Ability.PAPERS_SUFFICE, application(ASSOCIATE_SENIOR, COUNTY)))
                            .isEqualTo(NOT_APPLICABLE);
                })
                .line(
                        "+ it comes along",
                        Research.INNOVATION_ADMISSIBLE,
                        MET,
                        application(
                                ASSOCIATE_SENIOR, COUNTY, work(WorkKind.PAPER).build()));
        clause("GS28/6.3.5-c")
                .line("outstanding invention -> may apply", Routes.EXCEPTIONAL, MET, outstanding(true))
                .line("ordinary result -> normal route", () -> {
                    assertThat(Cases.WITH_STANDARD
                                    .examine(Routes.EXCEPTIONAL, outstanding(false))
                                    .outcome())
                            .isEqualTo(NOT_MET);
                    assertThat(Cases.WITH_STANDARD
                                    .examine(Routes.NORMAL, outstanding(false))
                                    .outcome())
                            .isEqualTo(MET);
                });
        clause("GS28/6.3.6.4-c")
                .line(
                        "case analysis submitted -> admissible",
                        TradeFocus.HEALTH_REPORTS_ADMISSIBLE,
                        MET,
                        clinic(Listing.whole(work(WorkKind.CASE_ANALYSIS).build())))
                .line("unlisted kind -> by series standard", () -> {
                    assertThat(reports(work(WorkKind.OTHER).listedBySeries(true).build()))
                            .isEqualTo(MET);
                    assertThat(reports(
                                    work(WorkKind.OTHER).listedBySeries(false).build()))
                            .isEqualTo(NOT_MET);
                    assertThat(reports(work(WorkKind.OTHER).build())).isEqualTo(UNKNOWN);
                });
        clause("GS28/6.3.6.4-d")
                .line(
                        "all four supplied -> used",
                        TradeFocus.HEALTH_FIGURES_ADMISSIBLE,
                        MET,
                        clinic(Listing.whole(
                                work(WorkKind.CONTRACTED_RESIDENTS).build(),
                                work(WorkKind.VISITS).build(),
                                work(WorkKind.SERVICE_QUALITY).build(),
                                work(WorkKind.SATISFACTION).build())))
                .line(
                        "missing -> undetermined, no threshold here",
                        TradeFocus.HEALTH_FIGURES_ADMISSIBLE,
                        UNKNOWN,
                        clinic(Listing.untold()));
        clause("GS28/6.3.6.6-a")
                .line(
                        "prefecture-affiliated Linxia school -> raised value",
                        NormalPromotion.REQUIRED_UNITS,
                        units("4"),
                        application(ASSOCIATE_SENIOR, OF_LINXIA_PREFECTURE))
                .line(
                        "county school in Linxia -> normal value",
                        NormalPromotion.REQUIRED_UNITS,
                        units("3"),
                        application(ASSOCIATE_SENIOR, COUNTY_IN_LINXIA))
                .line("+ a standard raises it", TradeFocus.PREFECTURES_NOT_BELOW, MET, draft("3", "3.5"))
                .line("+ a standard keeps it", TradeFocus.PREFECTURES_NOT_BELOW, MET, draft("3", "3"))
                .line("+ a standard lowers it", TradeFocus.PREFECTURES_NOT_BELOW, NOT_MET, draft("3", "2.5"))
                .under(Cases.POLICY)
                .unknown(
                        "raised value missing -> undetermined",
                        NormalPromotion.REQUIRED_UNITS,
                        application(ASSOCIATE_SENIOR, OF_LINXIA_PREFECTURE));
        clause("GS28/7.2.1-a")
                .line(
                        "standard lists prefecture prizes -> fine",
                        ExceptionalPromotion.EXCEPTIONAL_SCOPE_MODEST,
                        MET,
                        StandardDraft.builder()
                                .exceptionalScope(AwardScope.MUNICIPAL)
                                .build())
                .line(
                        "standard demands a national prize -> warning ('in principle')",
                        ExceptionalPromotion.EXCEPTIONAL_SCOPE_MODEST,
                        NOT_MET,
                        StandardDraft.builder()
                                .exceptionalScope(AwardScope.NATIONAL)
                                .build());
    }

    private static Outcome outcome(Slot requirement, Application application) {
        return Cases.WITH_STANDARD.examine(requirement, application).outcome();
    }

    private static Work.Builder work(WorkKind kind) {
        Work.Builder work = Work.builder();
        work.kind(kind).achievedOn(LocalDate.of(2016, 5, 1));
        return work;
    }

    /** The title below since 2013, and these results. */
    private static Application application(TitleLevel level, EmployingUnit unit, Work... works) {
        return grassRoots(
                level,
                Dossier.builder()
                        .unit(unit)
                        .qualifications(Listing.whole(Qualification.of(
                                level == INTERMEDIATE ? ASSISTANT : INTERMEDIATE, LocalDate.of(2013, 1, 1))))
                        .prizes(Listing.none())
                        .works(Listing.whole(works))
                        .build());
    }

    private static Application monograph(boolean listed) {
        return application(
                ASSOCIATE_SENIOR,
                COUNTY,
                work(WorkKind.MONOGRAPH).listedBySeries(listed).build());
    }

    /** What a result that no series lists comes to. */
    private static AchievementUnits innovation(Work.Builder work) {
        return Cases.WITH_STANDARD
                .measure(
                        Research.INNOVATION_UNITS,
                        application(
                                ASSOCIATE_SENIOR,
                                COUNTY,
                                work.listedBySeries(false).build()))
                .value()
                .orElseThrow();
    }

    private static Application outstanding(boolean outstanding) {
        return application(ASSOCIATE_SENIOR, COUNTY, work(WorkKind.INVENTION).build())
                .withJudgements(Judgements.builder()
                        .outstandingContribution(outstanding)
                        .build());
    }

    private static Application clinic(Listing<Work> works) {
        Application application = application(ASSOCIATE_SENIOR, COUNTY.withField(UnitField.HEALTH));
        return application.withDossier(application.dossier().withWorks(works));
    }

    private static Outcome reports(Work work) {
        return Cases.WITH_STANDARD
                .examine(TradeFocus.HEALTH_REPORTS_ADMISSIBLE, clinic(Listing.whole(work)))
                .outcome();
    }

    private static StandardDraft draft(String normal, String prefecture) {
        return StandardDraft.builder()
                .normalUnits(units(normal))
                .prefectureUnits(units(prefecture))
                .build();
    }
}
