package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.quantity.Months.years;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.AssessmentMode;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.TitleSeries;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import java.time.LocalDate;
import java.util.List;

/** The policies and the persons that the tables start from. */
public final class Cases {
    /** 8 October 2018: the first round under the guidance. */
    static final LocalDate FILED = LocalDate.of(2018, 10, 8);

    private static List<Norm> norms = GrassRootsGuidance.norms();

    /** The guidance alone. */
    static Policy POLICY = guidance();

    private static final ClauseCatalogue EXAMPLE = ClauseCatalogue.of(
            List.of(Document.builder("EXAMPLE")
                    .title("示例评价条件标准（虚构）", "Example series standard (invented)")
                    .number("示例〔2018〕1号")
                    .issuer("示例", "example")
                    .inForceFrom(LocalDate.of(2018, 1, 1))
                    .build()),
            List.of(Clause.builder(ClauseId.parse("EXAMPLE/1"))
                    .numbering("一")
                    .area("tenure")
                    .kind(ClauseKind.DECISION)
                    .appliesTo("tests")
                    .zh("示例数值")
                    .en("Example numbers.")
                    .build()));

    /** An invented standard: five years, bachelor, ten years of service, one item more for each condition broken. */
    public static final SeriesStandard STANDARD = new SeriesStandard(
            TitleSeries.of("school-teachers"),
            new Label("示例标准", "example standard"),
            EXAMPLE,
            List.of(
                    SeriesNumbers.TENURE_OF_SERIES.by("EXAMPLE/1").is(years(5)),
                    SeriesNumbers.PROFESSIONAL_SERVICE_OF_SERIES.by("EXAMPLE/1").is(years(10)),
                    SeriesNumbers.EDUCATION_OF_SERIES.by("EXAMPLE/1").is(EducationLevel.BACHELOR),
                    SeriesNumbers.EXTRA_FOR_TENURE.by("EXAMPLE/1").is(units("1")),
                    SeriesNumbers.EXTRA_FOR_EDUCATION.by("EXAMPLE/1").is(units("1")),
                    SeriesNumbers.EXTRA_FOR_SERVICE.by("EXAMPLE/1").is(units("0.5")),
                    SeriesNumbers.PREFECTURE_UNITS.by("EXAMPLE/1").is(units("4"))));

    /** The guidance with the invented standard. */
    static Policy WITH_STANDARD = guidanceWithStandard();

    private Cases() {}

    /**
     * Resolves the policies anew if the rules are no longer what they were. Each table starts with this, so that it
     * judges by the rules as they are now: mutation testing changes them while the tests stay loaded.
     */
    static void refresh() {
        List<Norm> now = GrassRootsGuidance.norms();
        if (!now.equals(norms)) {
            norms = now;
            POLICY = guidance();
            WITH_STANDARD = guidanceWithStandard();
        }
    }

    private static Policy guidance() {
        return Policies.of(new GansuModule()).in("620000").on(FILED);
    }

    private static Policy guidanceWithStandard() {
        return Policies.of(new GansuModule()).in("620000").with(STANDARD).on(FILED);
    }

    /** The guidance with the invented standard and further numbers of it. */
    static Policy withStandardAnd(Norm... further) {
        SeriesStandard more = new SeriesStandard(
                STANDARD.series(),
                STANDARD.label(),
                STANDARD.catalogue(),
                ImmutableList.<Norm>builder()
                        .addAll(STANDARD.norms())
                        .add(further)
                        .build());
        return Policies.of(new GansuModule()).in("620000").with(more).on(FILED);
    }

    /** The guidance with the invented standard, of which one number is left out. */
    static Policy withStandardWithout(Parameter<?> number) {
        List<Norm> others = STANDARD.norms().stream()
                .filter(norm -> !norm.slot().equals(number))
                .toList();
        SeriesStandard less = new SeriesStandard(STANDARD.series(), STANDARD.label(), STANDARD.catalogue(), others);
        return Policies.of(new GansuModule()).in("620000").with(less).on(FILED);
    }

    /** A dossier whose every list is told to be empty; the rest is not told. */
    public static Dossier emptyLists() {
        return Dossier.builder()
                .educations(Listing.none())
                .service(Listing.none())
                .qualifications(Listing.none())
                .appointments(Listing.none())
                .appraisals(Listing.none())
                .moralityAppraisals(Listing.none())
                .findings(Listing.none())
                .investigations(Listing.none())
                .sanctions(Listing.none())
                .interviews(Listing.none())
                .priorApplications(Listing.none())
                .prizes(Listing.none())
                .honours(Listing.none())
                .referrals(Listing.none())
                .solvedProblems(Listing.none())
                .excessYears(Listing.none())
                .trainees(Listing.none())
                .evaluations(Listing.none())
                .posts(Listing.none())
                .works(Listing.none())
                .journalListings(Listing.none())
                .workshops(Listing.none())
                .build();
    }

    /** A unit of a tier, in Yuzhong county of Lanzhou unless the tier is a prefecture's, then in Dingxi. */
    static EmployingUnit unit(LocationTier tier) {
        return EmployingUnit.builder()
                .kind(UnitKind.PUBLIC_INSTITUTION)
                .tier(tier)
                .division(DivisionCode.of(tier == LocationTier.PREFECTURE ? "621100" : "620123"))
                .build();
    }

    /** An application of a dossier for a level through the grass-roots channel. */
    static Application grassRoots(TitleLevel level, Dossier dossier) {
        Sought sought = Sought.builder()
                .series(TitleSeries.of("school-teachers"))
                .speciality("小学语文")
                .level(level)
                .channel(DualChannel.GRASS_ROOTS)
                .mode(AssessmentMode.REVIEW)
                .build();
        return Application.of(dossier, sought, FILED);
    }
}
