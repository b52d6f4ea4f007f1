package io.zhicheng.policy.gansu.grassroots;

import static io.zhicheng.policy.fact.HeldTitles.TITLE_STANDING;
import static io.zhicheng.policy.gansu.grassroots.Career.TENURE;
import static io.zhicheng.policy.gansu.grassroots.Cases.grassRoots;
import static io.zhicheng.policy.gansu.grassroots.Cases.unit;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.EQUAL_TREATMENT;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.LEVEL_HERE;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.RECOGNITION_CERTIFICATE;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.REVOKED;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.TITLE_VALIDITY;
import static io.zhicheng.policy.gansu.grassroots.HeldTitleStanding.VALID_IN_UNIT;
import static io.zhicheng.policy.gansu.grassroots.Scope.GRASS_ROOTS_TITLE_CREDIT;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.model.quantity.Months.months;
import static io.zhicheng.policy.model.quantity.Months.years;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT_APPOINTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_EDUCATION;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.DualChannel;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;

@DisplayName("GS28 on titles already held: 3 (2), 5 (2) 6 and 6 (1)")
class HeldTitleBoundaryTest extends BoundaryTable {
    private static final EmployingUnit TIANSHUI_SCHOOL = EmployingUnit.builder()
            .tier(COUNTY)
            .division(DivisionCode.of("620521"))
            .build();

    @Override
    protected void clauses() {
        range();
        afterAMove();
        recognised();
        revoked();
    }

    private void range() {
        clause("GS28/3.2-a")
                .line(
                        "title from Linxia county used in a Tianshui county school -> valid",
                        VALID_IN_UNIT,
                        MET,
                        HeldTitle.of(reviewed(), TIANSHUI_SCHOOL))
                .line(
                        "same title after move to a provincial hospital -> not valid there",
                        VALID_IN_UNIT,
                        NOT_MET,
                        HeldTitle.of(reviewed(), unit(PROVINCE)))
                .line(
                        "+ nor in a municipal unit of Dingxi",
                        () -> assertThat(Cases.POLICY
                                        .answer(TITLE_STANDING, untouched(HeldTitle.of(reviewed(), unit(PREFECTURE))))
                                        .verdict())
                                .isEqualTo(Verdict.INELIGIBLE))
                .line(
                        "+ but in one of Linxia prefecture",
                        () -> assertThat(Cases.POLICY
                                        .answer(
                                                TITLE_STANDING,
                                                untouched(HeldTitle.of(
                                                        reviewed(),
                                                        unit(PREFECTURE).withDivision(DivisionCode.of("622901")))))
                                        .verdict())
                                .isEqualTo(Verdict.ELIGIBLE));
        clause("GS28/3.2-c")
                .line(
                        "grass-roots associate-senior in a county school -> same treatment as province-wide associate-senior",
                        EQUAL_TREATMENT,
                        MET,
                        HeldTitle.of(reviewed(), unit(COUNTY)))
                .line(
                        "same holder now in a municipal unit -> not covered by this clause",
                        EQUAL_TREATMENT,
                        NOT_MET,
                        HeldTitle.of(reviewed(), unit(PREFECTURE)));
    }

    private void afterAMove() {
        // two of three items and the title: the credit is the third
        clause("GS28/3.2-d")
                .line(
                        "3 conditions needed, applicant has 2 plus grass-roots title -> met",
                        GRASS_ROOTS_TITLE_CREDIT,
                        MET,
                        seeking(ASSOCIATE_SENIOR, PROVINCE))
                .line(
                        "grass-roots title and still at grass-roots -> no credit under this clause",
                        GRASS_ROOTS_TITLE_CREDIT,
                        NOT_MET,
                        seeking(ASSOCIATE_SENIOR, COUNTY))
                .line(
                        "+ for the next level the text is open",
                        GRASS_ROOTS_TITLE_CREDIT,
                        UNKNOWN,
                        seeking(FULL_SENIOR, PROVINCE));
        clause("GS28/3.2-e")
                .line(
                        "3y grass-roots associate-senior + 2y province-wide associate-senior -> 5y",
                        TENURE,
                        years(5),
                        moved(ValidityScope.GRASS_ROOTS, ValidityScope.PROVINCE))
                .line(
                        "province-wide title not yet obtained -> 0y counted at that unit from the grass-roots title",
                        TENURE,
                        months(0),
                        moved(ValidityScope.GRASS_ROOTS))
                .line(
                        "+ the time between the move and the province-wide title does not count",
                        TENURE,
                        years(5),
                        appointed(
                                FULL_SENIOR,
                                ASSOCIATE_SENIOR,
                                appointment(ASSOCIATE_SENIOR, 2011, 2014),
                                appointment(ASSOCIATE_SENIOR, 2017, 2019)));
        clause("GS28/5.2.6-d")
                .line(
                        "2y 中级 before + 3y 中级 after -> 5y",
                        TENURE,
                        years(5),
                        appointed(
                                ASSOCIATE_SENIOR,
                                INTERMEDIATE,
                                appointment(INTERMEDIATE, 2014, 2016),
                                appointment(INTERMEDIATE, 2016, 2019)))
                .line(
                        "2y 中级 before, re-determined 助理级 after -> not added across levels",
                        TENURE,
                        years(2),
                        appointed(
                                ASSOCIATE_SENIOR,
                                INTERMEDIATE,
                                appointment(INTERMEDIATE, 2014, 2016),
                                appointment(ASSISTANT, 2016, 2019)));
    }

    private void recognised() {
        clause("GS28/5.2.6-a")
                .line(
                        "bachelor recognised 助理级 at a township school -> grass-roots certificate",
                        TITLE_VALIDITY,
                        ValidityScope.GRASS_ROOTS,
                        recognised(ASSISTANT, RECOGNITION_BY_EDUCATION, RURAL))
                .line(
                        "PhD direct 副高 in village clinic -> grass-roots certificate",
                        TITLE_VALIDITY,
                        ValidityScope.GRASS_ROOTS,
                        recognised(ASSOCIATE_SENIOR, DIRECT_APPOINTMENT, RURAL))
                .unknown(
                        "+ a reviewed title whose certificate is not told -> not known",
                        TITLE_VALIDITY,
                        recognised(ASSOCIATE_SENIOR, NORMAL, RURAL));
        clause("GS28/5.2.6-b")
                .line(
                        "大专: 员级 then 助理级 -> certificate for 助理级",
                        RECOGNITION_CERTIFICATE,
                        MET,
                        recognised(ASSISTANT, RECOGNITION_BY_EDUCATION, RURAL).withFurtherRecognitionDue(false))
                .line(
                        "only 员级 so far -> certificate timing: see ambiguity",
                        RECOGNITION_CERTIFICATE,
                        NOT_MET,
                        recognised(TECHNICIAN, RECOGNITION_BY_EDUCATION, RURAL)
                                .withFurtherRecognitionDue(true)
                                .withLeftGrassRoots(false))
                .line(
                        "+ unless the holder leaves",
                        RECOGNITION_CERTIFICATE,
                        MET,
                        recognised(TECHNICIAN, RECOGNITION_BY_EDUCATION, PROVINCE)
                                .withFurtherRecognitionDue(true)
                                .withLeftGrassRoots(true));
        clause("GS28/5.2.6-c")
                .line(
                        "master recognised 中级 after 2y, moved to a provincial unit whose table asks 3y -> re-determined lower until 3y",
                        LEVEL_HERE,
                        ASSISTANT,
                        left(INTERMEDIATE).withLevelByDestinationTable(ASSISTANT))
                .line(
                        "bachelor 助理级 -> stays 助理级",
                        LEVEL_HERE,
                        ASSISTANT,
                        left(ASSISTANT).withLevelByDestinationTable(ASSISTANT))
                .line(
                        "+ and is valid there",
                        VALID_IN_UNIT,
                        MET,
                        left(ASSISTANT).withLevelByDestinationTable(ASSISTANT))
                .line(
                        "+ the master's is not, at its old level",
                        VALID_IN_UNIT,
                        NOT_MET,
                        left(INTERMEDIATE).withLevelByDestinationTable(ASSISTANT))
                .unknown("+ without the table it is not known", LEVEL_HERE, left(INTERMEDIATE));
    }

    private void revoked() {
        clause("GS28/6.1.1-e")
                .line(
                        "fraud found 5 years later -> revoked (no limitation period in the text)",
                        REVOKED,
                        MET,
                        HeldTitle.of(Qualification.of(ASSOCIATE_SENIOR, LocalDate.of(2018, 12, 1)), unit(COUNTY))
                                .withAsOf(LocalDate.of(2023, 12, 1))
                                .withObtainedByFraud(true)
                                .withAppealPending(false))
                .line(
                        "clerical mistake without intent -> not this ground",
                        REVOKED,
                        NOT_MET,
                        untouched(HeldTitle.untold()))
                .line(
                        "+ backroom dealing -> revoked",
                        REVOKED,
                        MET,
                        HeldTitle.untold().withObtainedByManipulation(true).withAppealPending(false));
        clause("GS28/6.1.3.2-b")
                .line(
                        "confirmed -> revoked",
                        REVOKED,
                        MET,
                        HeldTitle.untold().withObtainedByFraud(true).withAppealPending(false))
                .line(
                        "appeal pending -> text silent, undetermined",
                        REVOKED,
                        UNKNOWN,
                        HeldTitle.untold().withObtainedByFraud(true).withAppealPending(true));
    }

    /** A grass-roots associate-senior title obtained by review in a county of Linxia. */
    private static Qualification reviewed() {
        return Qualification.builder()
                .level(ASSOCIATE_SENIOR)
                .scope(ValidityScope.GRASS_ROOTS)
                .obtainedBy(NORMAL)
                .build();
    }

    private static HeldTitle untouched(HeldTitle title) {
        return title.withObtainedByFraud(false).withObtainedByManipulation(false);
    }

    private static HeldTitle recognised(TitleLevel level, RouteToTitle by, LocationTier tier) {
        return HeldTitle.of(Qualification.builder().level(level).obtainedBy(by).build(), unit(tier));
    }

    private static HeldTitle left(TitleLevel level) {
        return recognised(level, RECOGNITION_BY_EDUCATION, PROVINCE).withLeftGrassRoots(true);
    }

    /** Holds a grass-roots associate-senior title and seeks a province-wide one. */
    private static Application seeking(TitleLevel level, LocationTier tier) {
        Application application = grassRoots(
                level,
                Dossier.builder()
                        .unit(unit(tier))
                        .qualifications(Listing.whole(reviewed()))
                        .build());
        return application.withSought(application.sought().withChannel(DualChannel.PROVINCE));
    }

    /** In an enterprise of the province, where tenure counts from the title: three years, then two of the next one. */
    private static Application moved(ValidityScope... scopes) {
        Qualification[] titles = new Qualification[scopes.length];
        for (int i = 0; i < scopes.length; i++) {
            titles[i] = Qualification.builder()
                    .level(ASSOCIATE_SENIOR)
                    .scope(scopes[i])
                    .usable(
                            i == 0
                                    ? Spell.of(LocalDate.of(2014, 1, 1), LocalDate.of(2017, 1, 1))
                                    : Spell.since(LocalDate.of(2017, 1, 1)))
                    .build();
        }
        return grassRoots(
                FULL_SENIOR,
                Dossier.builder()
                        .unit(unit(PROVINCE).withPostManaged(false))
                        .qualifications(Listing.whole(titles))
                        .build());
    }

    private static Appointment appointment(TitleLevel level, int from, int until) {
        return Appointment.of(level, Spell.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)));
    }

    /** In a provincial institution under post management, with a province-wide title of a level. */
    private static Application appointed(TitleLevel sought, TitleLevel held, Appointment... appointments) {
        return grassRoots(
                sought,
                Dossier.builder()
                        .unit(unit(PROVINCE).withPostManaged(true))
                        .qualifications(Listing.whole(Qualification.builder()
                                .level(held)
                                .scope(ValidityScope.PROVINCE)
                                .build()))
                        .appointments(Listing.whole(appointments))
                        .build());
    }
}
