package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.FILED;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Scope.COVERED_FROM_BEFORE;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_UNIT;
import static io.zhicheng.policy.gansu.grassroots.Scope.LEVEL_HAS_STANDARD;
import static io.zhicheng.policy.gansu.grassroots.Scope.LEVEL_IS_REVIEWED;
import static io.zhicheng.policy.gansu.grassroots.Scope.PERSON_IN_SCOPE;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.RetirementCategory;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import java.time.LocalDate;

/** GS28 chapter 3, sections (1), (3) and (4). */
class ScopeBoundaryTest extends BoundaryTable {
    @Override
    protected void clauses() {
        clause("GS28/3.1-a")
                .line(
                        "county hospital in Yuzhong (Lanzhou) -> grass-roots",
                        GRASS_ROOTS_UNIT,
                        MET,
                        of(COUNTY, "620123"))
                .line("township school -> grass-roots", GRASS_ROOTS_UNIT, MET, of(RURAL, "620123"))
                .line(
                        "unit owned by Lanzhou municipality but located in a county seat -> not grass-roots (ownership"
                                + " level decides, not location)",
                        GRASS_ROOTS_UNIT,
                        NOT_MET,
                        in(unitOf(PREFECTURE, "620123").countyTierExists(true).build()))
                .line(
                        "+ branch of a central unit in a county -> not grass-roots",
                        GRASS_ROOTS_UNIT,
                        NOT_MET,
                        of(CENTRAL, "620123"))
                .line(
                        "+ municipal unit of Jiayuguan -> undetermined",
                        GRASS_ROOTS_UNIT,
                        UNKNOWN,
                        of(PREFECTURE, "620200"))
                .line(
                        "+ unit of Lanzhou New Area -> undetermined",
                        GRASS_ROOTS_UNIT,
                        UNKNOWN,
                        in(unitOf(PREFECTURE, "620171").countyTierExists(false).build()));
        clause("GS28/3.1-b")
                .line("Linxia prefecture hospital -> grass-roots", GRASS_ROOTS_UNIT, MET, of(PREFECTURE, "622901"))
                .line(
                        "Dingxi municipal hospital -> not grass-roots",
                        GRASS_ROOTS_UNIT,
                        NOT_MET,
                        of(PREFECTURE, "621102"))
                .line(
                        "provincial unit stationed in Linxia city -> not grass-roots",
                        GRASS_ROOTS_UNIT,
                        NOT_MET,
                        of(PROVINCE, "622901"))
                .line("+ Gannan prefecture school -> grass-roots", GRASS_ROOTS_UNIT, MET, of(PREFECTURE, "623001"));
        clause("GS28/3.1-c")
                .line(
                        "engineer employed by a county enterprise -> in scope",
                        PERSON_IN_SCOPE,
                        MET,
                        staffOf(UnitKind.ENTERPRISE, true))
                .line(
                        "civil servant of a county bureau -> out of scope unless moved to a unit (10.4-a)",
                        PERSON_IN_SCOPE,
                        NOT_MET,
                        staffOf(UnitKind.GOVERNMENT_BODY, false))
                .line(
                        "+ the same, moved to a county institution -> in scope",
                        PERSON_IN_SCOPE,
                        MET,
                        staffOf(UnitKind.PUBLIC_INSTITUTION, true));
        clause("GS28/3.1-d")
                .line(
                        "at a county school since 2010, meets conditions -> covered",
                        COVERED_FROM_BEFORE,
                        MET,
                        servingSince(LocalDate.of(2010, 9, 1), LocalDate.of(2040, 1, 1)))
                .line(
                        "retired before issue -> not covered (fails 5.1.3-a)",
                        COVERED_FROM_BEFORE,
                        NOT_MET,
                        servingSince(LocalDate.of(1980, 9, 1), LocalDate.of(2017, 12, 31)))
                .line(
                        "+ came within 2018 before the end of July -> undetermined, for the day of issue is not printed",
                        COVERED_FROM_BEFORE,
                        UNKNOWN,
                        servingSince(LocalDate.of(2018, 3, 1), LocalDate.of(2040, 1, 1)));
        clause("GS28/3.3-a")
                .line("副高 + 破格 -> in scope", EXCEPTIONAL, LEVEL_HAS_STANDARD, MET, seeking(ASSOCIATE_SENIOR))
                .line("中级 + 正常 -> decided under 3.3-b", NORMAL, LEVEL_HAS_STANDARD, UNKNOWN, seeking(INTERMEDIATE));
        clause("GS28/3.3-b")
                .under(Cases.withStandardAnd(
                        SeriesNumbers.INTERMEDIATE_STANDARD.by("EXAMPLE/1").is(true)))
                .line(
                        "series flag true -> grass-roots intermediate standard applies",
                        LEVEL_HAS_STANDARD,
                        MET,
                        seeking(INTERMEDIATE))
                .under(Cases.withStandardAnd(
                        SeriesNumbers.INTERMEDIATE_STANDARD.by("EXAMPLE/1").is(false)))
                .line("+ series flag false -> it does not", LEVEL_HAS_STANDARD, NOT_MET, seeking(INTERMEDIATE))
                .under(Cases.WITH_STANDARD)
                .line("series flag missing -> undetermined", LEVEL_HAS_STANDARD, UNKNOWN, seeking(INTERMEDIATE));
        clause("GS28/3.4-a")
                .line(
                        "intermediate accounting (exam-only) -> out of scope",
                        LEVEL_IS_REVIEWED,
                        NOT_MET,
                        assessed("accounting", INTERMEDIATE, AssessmentMode.EXAM_IN_LIEU_OF_REVIEW))
                .line(
                        "associate-senior in an exam-plus-review series -> in scope for the review part",
                        LEVEL_IS_REVIEWED,
                        MET,
                        assessed("accounting", ASSOCIATE_SENIOR, AssessmentMode.EXAM_AND_REVIEW));
    }

    private static EmployingUnit.Builder unitOf(LocationTier tier, String division) {
        EmployingUnit.Builder builder = EmployingUnit.builder();
        builder.tier(tier).division(DivisionCode.of(division));
        return builder;
    }

    private static Application of(LocationTier tier, String division) {
        return in(unitOf(tier, division).build());
    }

    private static Application in(EmployingUnit unit) {
        return grassRoots(ASSOCIATE_SENIOR, Dossier.untold().withUnit(unit));
    }

    private static Application staffOf(UnitKind kind, boolean professional) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .unit(unit(COUNTY).withKind(kind))
                        .professionalStaff(professional)
                        .build());
    }

    private static Application servingSince(LocalDate start, LocalDate retirement) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                Dossier.builder()
                        .birthDate(LocalDate.of(1960, 1, 1))
                        .retirementCategory(RetirementCategory.MAN)
                        .retirementDate(retirement)
                        .service(Listing.whole(ServiceSpell.of(Spell.since(start), COUNTY, ServiceKind.WORK)))
                        .build());
    }

    private static Application seeking(TitleLevel level) {
        return grassRoots(level, Dossier.untold());
    }

    private static Application assessed(String series, TitleLevel level, AssessmentMode mode) {
        return Application.of(
                Dossier.untold(), Sought.of(TitleSeries.of(series), level).withMode(mode), FILED);
    }
}
