package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.gansu.grassroots.Cases.emptyLists;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.Preferences.APPLIES_IN_ORIGINAL_UNIT;
import static io.zhicheng.policy.gansu.grassroots.Preferences.COUNTRYSIDE_ACHIEVEMENTS_COUNT;
import static io.zhicheng.policy.gansu.grassroots.Preferences.COUNTRYSIDE_SERVICE_FIRST;
import static io.zhicheng.policy.gansu.grassroots.Preferences.EDUCATION_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Preferences.HEAD_AS_PROFESSIONAL;
import static io.zhicheng.policy.gansu.grassroots.Preferences.LEAVE_ACHIEVEMENTS_COUNT;
import static io.zhicheng.policy.gansu.grassroots.Preferences.MORAL_EDUCATION_PROFILE;
import static io.zhicheng.policy.gansu.grassroots.Preferences.POST_IS_PROFESSIONAL;
import static io.zhicheng.policy.gansu.grassroots.Preferences.RURAL_FIRST;
import static io.zhicheng.policy.gansu.grassroots.Preferences.TENURE_SUFFICES;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.grassroots.Scope.PERSON_IN_SCOPE;
import static io.zhicheng.policy.model.career.EducationLevel.COLLEGE;
import static io.zhicheng.policy.model.career.EducationLevel.SECONDARY_SPECIALISED;
import static io.zhicheng.policy.model.career.ServiceKind.APPROVED_LEAVE;
import static io.zhicheng.policy.model.career.ServiceKind.RURAL_ROTATION;
import static io.zhicheng.policy.model.career.ServiceKind.SUPPORT_RELATION;
import static io.zhicheng.policy.model.career.ServiceKind.UNAPPROVED_LEAVE;
import static io.zhicheng.policy.model.career.ServiceKind.WORK;
import static io.zhicheng.policy.model.career.UnitField.HEALTH;
import static io.zhicheng.policy.model.career.UnitField.SCHOOL;
import static io.zhicheng.policy.model.career.UnitKind.GOVERNMENT_BODY;
import static io.zhicheng.policy.model.career.UnitKind.PUBLIC_INSTITUTION;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.title.RouteToTitle.EXAMINATION;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.Education;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.ServiceKind;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitField;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;

/** GS28 chapter 5, sections (4) to (8) and (10). All apply in 2018; the standard asks for five years and a bachelor. */
class PreferencesBoundaryTest extends BoundaryTable {
    private static final LocalDate AFTER_ISSUE = LocalDate.of(2018, 8, 1);
    private static final LocalDate BEFORE_ISSUE = LocalDate.of(2016, 9, 1);

    /** Four years by the end of 2018, the month of the title counted. */
    private static final LocalDate FOUR_YEARS = LocalDate.of(2015, 1, 20);

    @Override
    protected void clauses() {
        yearEarly();
        education();
        heads();
        countryside();
        leave();
        clause("GS28/5.10-a")
                .line("two equal candidates, one rural -> rural first", RURAL_FIRST, MET, in(unit(RURAL)))
                .line("+ the other, of a county unit -> not first", RURAL_FIRST, NOT_MET, in(unit(COUNTY)))
                .line(
                        "rural candidate weaker -> no effect",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        grassRoots(ASSOCIATE_SENIOR, ruralAndWeak()));
    }

    private void yearEarly() {
        clause("GS28/5.4-a")
                .line(
                        "standard 5y, tenure 4y0m -> met",
                        NORMAL,
                        TENURE_SUFFICES,
                        MET,
                        tenured(recognised(FOUR_YEARS), AFTER_ISSUE))
                .line(
                        "standard 5y, tenure 3y11m -> not met",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        tenured(recognised(LocalDate.of(2015, 2, 1)), AFTER_ISSUE))
                .line(
                        "second promotion after recognition -> no reduction",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        tenured(
                                AFTER_ISSUE,
                                title(ASSISTANT, LocalDate.of(2009, 9, 1), RECOGNITION_BY_EDUCATION, false),
                                title(INTERMEDIATE, FOUR_YEARS, RouteToTitle.NORMAL, false)))
                .line(
                        "+ with 5.4-b too, still one year: tenure 3y0m -> not met",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        tenured(recognised(LocalDate.of(2016, 1, 1)), BEFORE_ISSUE));
        clause("GS28/5.4-b")
                .line(
                        "at grass-roots 2016, unused -> reduction",
                        NORMAL,
                        TENURE_SUFFICES,
                        MET,
                        tenured(title(INTERMEDIATE, FOUR_YEARS, EXAMINATION, false), BEFORE_ISSUE))
                .line(
                        "already used -> none",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        tenured(title(INTERMEDIATE, FOUR_YEARS, RouteToTitle.NORMAL, true), BEFORE_ISSUE))
                .line(
                        "started after issue and never recognised by employer -> none",
                        NORMAL,
                        TENURE_SUFFICES,
                        NOT_MET,
                        tenured(title(INTERMEDIATE, FOUR_YEARS, EXAMINATION, false), AFTER_ISSUE));
    }

    private void education() {
        clause("GS28/5.5-a")
                .line(
                        "19y11m -> not met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        NOT_MET,
                        served(ASSOCIATE_SENIOR, COLLEGE, since(1999, 2, COUNTY)))
                .line(
                        "20y0m -> met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        MET,
                        served(ASSOCIATE_SENIOR, COLLEGE, since(1999, 1, COUNTY)))
                .line(
                        "20y of work of which 18y grass-roots -> not met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        NOT_MET,
                        served(
                                ASSOCIATE_SENIOR,
                                COLLEGE,
                                spell(LocalDate.of(1999, 1, 1), LocalDate.of(2000, 12, 31), PROVINCE, WORK),
                                since(2001, 1, COUNTY)));
        clause("GS28/5.5-b")
                .line(
                        "24y11m -> not met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        NOT_MET,
                        served(ASSOCIATE_SENIOR, SECONDARY_SPECIALISED, since(1994, 2, COUNTY)))
                .line(
                        "25y0m -> met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        MET,
                        served(ASSOCIATE_SENIOR, SECONDARY_SPECIALISED, since(1994, 1, COUNTY)));
        clause("GS28/5.5-c")
                .line(
                        "24y rural + 5y county -> not met (rural years only)",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        NOT_MET,
                        served(
                                FULL_SENIOR,
                                COLLEGE,
                                spell(LocalDate.of(1990, 1, 1), LocalDate.of(2013, 12, 31), RURAL, WORK),
                                since(2014, 1, COUNTY)))
                .line(
                        "25y rural -> met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        MET,
                        served(FULL_SENIOR, COLLEGE, since(1994, 1, RURAL)))
                .line(
                        "中专 with 30y rural -> not met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        NOT_MET,
                        served(FULL_SENIOR, SECONDARY_SPECIALISED, since(1988, 1, RURAL)))
                .line(
                        "+ 25y rural, now in a county unit -> met",
                        NORMAL,
                        EDUCATION_SUFFICES,
                        MET,
                        served(
                                FULL_SENIOR,
                                COLLEGE,
                                spell(LocalDate.of(1990, 1, 1), LocalDate.of(2014, 12, 31), RURAL, WORK),
                                since(2015, 1, COUNTY)));
    }

    private void heads() {
        EmployingUnit linxiaHospital = located(PUBLIC_INSTITUTION, HEALTH, PREFECTURE, "622901");
        EmployingUnit linxiaSchool = located(PUBLIC_INSTITUTION, SCHOOL, PREFECTURE, "622901");
        EmployingUnit linxiaCountySchool = located(PUBLIC_INSTITUTION, SCHOOL, COUNTY, "622921");
        EmployingUnit countyHospital = located(PUBLIC_INSTITUTION, HEALTH, COUNTY, "620123");
        EmployingUnit countySchool = located(PUBLIC_INSTITUTION, SCHOOL, COUNTY, "620123");
        EmployingUnit bureau = located(GOVERNMENT_BODY, UnitField.OTHER, COUNTY, "620123");
        clause("GS28/5.6-a")
                .line("head of a county hospital -> yes", HEAD_AS_PROFESSIONAL, MET, head(countyHospital, false))
                .line(
                        "head of a Linxia prefecture-affiliated hospital -> no (general rules)",
                        HEAD_AS_PROFESSIONAL,
                        NOT_MET,
                        head(linxiaHospital, false))
                .line(
                        "head of a county government bureau -> no (not an enterprise or institution)",
                        HEAD_AS_PROFESSIONAL,
                        NOT_MET,
                        head(bureau, false))
                .line(
                        "+ head of a county hospital, no professional otherwise -> covered",
                        PERSON_IN_SCOPE,
                        MET,
                        head(countyHospital, false))
                .line(
                        "+ head of a Linxia prefecture hospital who is professional staff -> by the general rules",
                        POST_IS_PROFESSIONAL,
                        MET,
                        head(linxiaHospital, true))
                .line(
                        "+ head of a Linxia prefecture hospital who is not -> holds no professional post",
                        POST_IS_PROFESSIONAL,
                        NOT_MET,
                        head(linxiaHospital, false));
        clause("GS28/5.6-b")
                .line(
                        "principal of a county school -> moral-education profile",
                        MORAL_EDUCATION_PROFILE,
                        MET,
                        head(countySchool, false))
                .line("subject teacher -> teacher profile", MORAL_EDUCATION_PROFILE, NOT_MET, in(countySchool))
                .line(
                        "+ principal of a Linxia prefecture school -> the exclusion governs this half too",
                        MORAL_EDUCATION_PROFILE,
                        NOT_MET,
                        head(linxiaSchool, true));
        clause("GS28/5.6-c")
                .line(
                        "Linxia prefecture school principal -> not granted",
                        HEAD_AS_PROFESSIONAL,
                        NOT_MET,
                        head(linxiaSchool, false))
                .line(
                        "Linxia county school principal -> granted",
                        HEAD_AS_PROFESSIONAL,
                        MET,
                        head(linxiaCountySchool, false));
    }

    private void countryside() {
        clause("GS28/5.7-a")
                .line(
                        "12 months -> priority",
                        COUNTRYSIDE_SERVICE_FIRST,
                        MET,
                        urban(spell(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), RURAL, RURAL_ROTATION)))
                .line(
                        "11 months -> none",
                        COUNTRYSIDE_SERVICE_FIRST,
                        NOT_MET,
                        urban(spell(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 11, 30), RURAL, RURAL_ROTATION)))
                .line(
                        "+ 12 months, in two parts -> priority",
                        COUNTRYSIDE_SERVICE_FIRST,
                        MET,
                        urban(
                                spell(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 30), RURAL, RURAL_ROTATION),
                                spell(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30), RURAL, RURAL_ROTATION)))
                .line(
                        "+ 12 months before the present title -> none",
                        COUNTRYSIDE_SERVICE_FIRST,
                        NOT_MET,
                        urban(spell(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31), RURAL, RURAL_ROTATION)));
        clause("GS28/5.7-b")
                .line(
                        "3y0m -> priority",
                        COUNTRYSIDE_SERVICE_FIRST,
                        MET,
                        urban(spell(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31), RURAL, SUPPORT_RELATION)))
                .line(
                        "2y11m -> none",
                        COUNTRYSIDE_SERVICE_FIRST,
                        NOT_MET,
                        urban(spell(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 11, 30), RURAL, SUPPORT_RELATION)));
        clause("GS28/5.7-c")
                .line(
                        "project finished during rural service -> admissible",
                        COUNTRYSIDE_ACHIEVEMENTS_COUNT,
                        MET,
                        urban(spell(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), RURAL, RURAL_ROTATION)))
                .line(
                        "project outside any service period -> judged by general rules",
                        COUNTRYSIDE_ACHIEVEMENTS_COUNT,
                        NOT_MET,
                        urban(since(2013, 1, COUNTY)));
    }

    private void leave() {
        clause("GS28/5.8-a")
                .line("approved leave -> yes", APPLIES_IN_ORIGINAL_UNIT, MET, away(COUNTY, true, APPROVED_LEAVE))
                .line(
                        "unapproved -> not under this clause",
                        APPLIES_IN_ORIGINAL_UNIT,
                        NOT_MET,
                        away(COUNTY, false, UNAPPROVED_LEAVE))
                .line(
                        "+ approved leave from a provincial unit -> not under this clause",
                        APPLIES_IN_ORIGINAL_UNIT,
                        NOT_MET,
                        away(PROVINCE, true, APPROVED_LEAVE));
        clause("GS28/5.8-b")
                .line(
                        "patent during approved leave -> admissible",
                        LEAVE_ACHIEVEMENTS_COUNT,
                        MET,
                        away(COUNTY, true, APPROVED_LEAVE))
                .line(
                        "during unapproved leave -> not by this clause",
                        LEAVE_ACHIEVEMENTS_COUNT,
                        NOT_MET,
                        away(COUNTY, false, UNAPPROVED_LEAVE));
    }

    private static ServiceSpell spell(LocalDate first, LocalDate last, LocationTier tier, ServiceKind kind) {
        return ServiceSpell.of(Spell.ofClosed(first, last), tier, kind);
    }

    private static ServiceSpell since(int year, int month, LocationTier tier) {
        return ServiceSpell.of(Spell.since(LocalDate.of(year, month, 1)), tier, WORK);
    }

    private static Application in(EmployingUnit unit) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists().withUnit(unit).withUnitLeader(false).withProfessionalStaff(true));
    }

    private static EmployingUnit located(UnitKind kind, UnitField field, LocationTier tier, String division) {
        return EmployingUnit.builder()
                .kind(kind)
                .field(field)
                .tier(tier)
                .division(DivisionCode.of(division))
                .build();
    }

    private static Application head(EmployingUnit unit, boolean professional) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists().withUnit(unit).withUnitLeader(true).withProfessionalStaff(professional));
    }

    private static Dossier atCountyUnit() {
        return emptyLists().withUnit(unit(COUNTY).withPostManaged(false)).withWasCivilServant(false);
    }

    private static Qualification title(TitleLevel level, LocalDate since, RouteToTitle by, boolean early) {
        return Qualification.builder()
                .level(level)
                .obtainedOn(since)
                .obtainedBy(by)
                .obtainedEarly(early)
                .build();
    }

    /** An intermediate title that the employer recognised, as of a master. */
    private static Qualification recognised(LocalDate since) {
        return title(INTERMEDIATE, since, RECOGNITION_BY_EDUCATION, false);
    }

    private static Application tenured(Qualification title, LocalDate atGrassRootsSince) {
        return tenured(atGrassRootsSince, title);
    }

    private static Application tenured(LocalDate atGrassRootsSince, Qualification... titles) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                atCountyUnit()
                        .withEducations(Listing.whole(Education.of(COLLEGE, LocalDate.of(2008, 7, 1))))
                        .withService(Listing.whole(ServiceSpell.of(Spell.since(atGrassRootsSince), COUNTY, WORK)))
                        .withQualifications(Listing.whole(titles)));
    }

    private static Dossier ruralAndWeak() {
        return tenured(recognised(LocalDate.of(2017, 1, 1)), AFTER_ISSUE)
                .dossier()
                .withUnit(unit(RURAL).withPostManaged(false));
    }

    private static Application served(TitleLevel level, EducationLevel education, ServiceSpell... service) {
        return grassRoots(
                level,
                atCountyUnit()
                        .withEducations(Listing.whole(Education.of(education, LocalDate.of(1987, 7, 1))))
                        .withService(Listing.whole(service)));
    }

    /** Staff of a town unit with the intermediate title since 2013. */
    private static Application urban(ServiceSpell... service) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                atCountyUnit()
                        .withUrbanTalent(true)
                        .withQualifications(Listing.whole(Qualification.of(INTERMEDIATE, LocalDate.of(2013, 1, 1))))
                        .withService(Listing.whole(service)));
    }

    private static Application away(LocationTier tier, boolean approved, ServiceKind kind) {
        return grassRoots(
                ASSOCIATE_SENIOR,
                emptyLists()
                        .withUnit(unit(tier))
                        .withLeaveApproved(approved)
                        .withService(Listing.whole(
                                spell(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31), tier, kind))));
    }
}
