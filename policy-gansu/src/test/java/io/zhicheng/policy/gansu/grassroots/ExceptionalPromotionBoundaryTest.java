package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.ExceptionalPromotion.EXCEPTIONAL_ACHIEVEMENTS;
import static io.zhicheng.policy.gansu.grassroots.ExceptionalPromotion.EXCEPTIONAL_POINTS;
import static io.zhicheng.policy.gansu.grassroots.ExceptionalPromotion.EXCEPTIONAL_UNITS;
import static io.zhicheng.policy.gansu.grassroots.NormalPromotion.PROFESSIONAL_SERVICE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.EDUCATION_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.EXCEPTIONAL;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.model.career.EducationLevel.BACHELOR;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.quantity.Score;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import java.time.LocalDate;

/**
 * GS28 chapter 7, sections (1) and (3). The standard asks for five years in the title, a bachelor, ten years of service
 * and three items; one item more for tenure and for education.
 */
class ExceptionalPromotionBoundaryTest extends BoundaryTable {
    private static final Dossier WHOLE = career(BACHELOR, LocalDate.of(2012, 1, 1), LocalDate.of(2002, 1, 1));
    private static final Dossier SHORT_TENURE = career(BACHELOR, LocalDate.of(2017, 1, 1), LocalDate.of(2002, 1, 1));
    private static final Dossier LOW_EDUCATION =
            career(SECONDARY_SPECIALISED, LocalDate.of(2012, 1, 1), LocalDate.of(2002, 1, 1));
    private static final Dossier BOTH =
            career(SECONDARY_SPECIALISED, LocalDate.of(2017, 1, 1), LocalDate.of(2002, 1, 1));
    private static final Dossier EIGHT_YEARS = career(BACHELOR, LocalDate.of(2012, 1, 1), LocalDate.of(2011, 1, 1));

    @Override
    protected void clauses() {
        clause("GS28/7.1-a")
                .line("outstanding contribution established -> open", EXCEPTIONAL, MET, contributing(true))
                .line("not established -> normal route only", EXCEPTIONAL, NOT_MET, contributing(false))
                .line("+ not judged yet -> needs judgement", EXCEPTIONAL, NEEDS_JUDGEMENT, file(WHOLE))
                .line("+ the normal route is there meanwhile", NORMAL, MET, contributing(false))
                .line(
                        "+ no exceptional promotion to a junior title",
                        EXCEPTIONAL,
                        NOT_APPLICABLE,
                        grassRoots(ASSISTANT, WHOLE));
        clause("GS28/7.1-b")
                .line(
                        "中专 holder in exception review -> not blocked by education",
                        EXCEPTIONAL,
                        EDUCATION_SUFFICES,
                        NOT_APPLICABLE,
                        file(LOW_EDUCATION))
                .line("normal route -> not waived", NORMAL, EDUCATION_SUFFICES, NOT_MET, file(LOW_EDUCATION));
        clause("GS28/7.1-c")
                .line("2y tenure of 5 -> not blocked", EXCEPTIONAL, TENURE_SUFFICES, NOT_APPLICABLE, file(SHORT_TENURE))
                .line("normal route -> blocked unless 5.4", NORMAL, TENURE_SUFFICES, NOT_MET, file(SHORT_TENURE));
        clause("GS28/7.1-d")
                .line(
                        "8y total of 10 -> not blocked",
                        EXCEPTIONAL,
                        PROFESSIONAL_SERVICE_SUFFICES,
                        NOT_APPLICABLE,
                        file(EIGHT_YEARS))
                .line("normal route -> blocked", NORMAL, PROFESSIONAL_SERVICE_SUFFICES, NOT_MET, file(EIGHT_YEARS));
        clause("GS28/7.3-a")
                .line("normal 3, extra 1 -> 4 needed", EXCEPTIONAL_UNITS, units("4"), file(SHORT_TENURE))
                .line("+ 4 items -> met", EXCEPTIONAL, EXCEPTIONAL_ACHIEVEMENTS, MET, file(items("4")))
                .line(
                        "+ 3 items, and nothing says whether the series scores points -> undetermined",
                        EXCEPTIONAL,
                        EXCEPTIONAL_ACHIEVEMENTS,
                        UNKNOWN,
                        file(items("3")))
                .under(Cases.withStandardAnd(
                        SeriesNumbers.POINT_SCORING.by("EXAMPLE/1").is(false)))
                .line("3 items only -> not met", EXCEPTIONAL, EXCEPTIONAL_ACHIEVEMENTS, NOT_MET, file(items("3")));
        clause("GS28/7.3-b")
                .line("tenure only waived -> normal + extra(tenure)", EXCEPTIONAL_UNITS, units("4"), file(SHORT_TENURE))
                .line("tenure and education waived -> both extras if set", EXCEPTIONAL_UNITS, units("5"), file(BOTH))
                .line("+ nothing waived -> normal", EXCEPTIONAL_UNITS, units("3"), file(WHOLE))
                .line("+ service only waived -> half an item more", EXCEPTIONAL_UNITS, units("3.5"), file(EIGHT_YEARS))
                .under(Cases.withStandardWithout(SeriesNumbers.EXTRA_FOR_TENURE))
                .unknown("extra unset -> undetermined", EXCEPTIONAL_UNITS, file(SHORT_TENURE));
        clause("GS28/7.3-c")
                .under(Cases.withStandardAnd(
                        SeriesNumbers.POINT_SCORING.by("EXAMPLE/1").is(true),
                        SeriesNumbers.NORMAL_POINTS.by("EXAMPLE/1").is(Score.score("60")),
                        SeriesNumbers.EXTRA_POINTS.by("EXAMPLE/1").is(Score.score("20"))))
                .line("normal 60, extra 20 -> 80", EXCEPTIONAL_POINTS, Score.score("80"), file(WHOLE))
                .line(
                        "+ 80 points -> met",
                        EXCEPTIONAL,
                        EXCEPTIONAL_ACHIEVEMENTS,
                        MET,
                        file(SHORT_TENURE.withPoints(Score.score("80"))))
                .line(
                        "+ 79.5 points -> not met",
                        EXCEPTIONAL,
                        EXCEPTIONAL_ACHIEVEMENTS,
                        NOT_MET,
                        file(SHORT_TENURE.withPoints(Score.score("79.5"))))
                .under(Cases.withStandardAnd(
                        SeriesNumbers.POINT_SCORING.by("EXAMPLE/1").is(true),
                        SeriesNumbers.NORMAL_POINTS.by("EXAMPLE/1").is(Score.score("60"))))
                .unknown("extra unset -> undetermined", EXCEPTIONAL_POINTS, file(WHOLE));
    }

    private static Application file(Dossier dossier) {
        return grassRoots(ASSOCIATE_SENIOR, dossier);
    }

    private static Application contributing(boolean outstanding) {
        return file(WHOLE)
                .withJudgements(Judgements.builder()
                        .outstandingContribution(outstanding)
                        .build());
    }

    /** A teacher of a county unit; no title was obtained early, and none recognised by the employer. */
    private static Dossier career(EducationLevel education, LocalDate titleSince, LocalDate serviceSince) {
        ServiceSpell service = ServiceSpell.builder()
                .spell(Spell.since(serviceSince))
                .tier(COUNTY)
                .kind(ServiceKind.WORK)
                .professional(true)
                .build();
        Qualification title = Qualification.builder()
                .level(INTERMEDIATE)
                .obtainedOn(titleSince)
                .obtainedBy(RouteToTitle.NORMAL)
                .obtainedEarly(false)
                .build();
        return emptyLists()
                .withUnit(unit(COUNTY).withPostManaged(false))
                .withGeneralPractitioner(false)
                .withWasCivilServant(false)
                .withEducations(Listing.whole(Education.of(education, LocalDate.of(2001, 7, 1))))
                .withService(Listing.whole(service))
                .withQualifications(Listing.whole(title));
    }

    /** Short of tenure, with results that the standard of the series lists with so many items. */
    private static Dossier items(String items) {
        Work work = Work.builder()
                .kind(WorkKind.PROJECT)
                .achievedOn(LocalDate.of(2018, 5, 1))
                .ownField(true)
                .listedBySeries(true)
                .units(units(items))
                .build();
        return SHORT_TENURE.withWorks(Listing.whole(work));
    }
}
