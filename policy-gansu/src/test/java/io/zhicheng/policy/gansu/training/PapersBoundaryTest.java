package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.grassroots.Ability.PAPERS_OF_PROVINCE;
import static io.zhicheng.policy.gansu.grassroots.Ability.PAPERS_SUFFICE;
import static io.zhicheng.policy.gansu.grassroots.Achievements.ACHIEVEMENT_UNITS;
import static io.zhicheng.policy.gansu.grassroots.Routes.NORMAL;
import static io.zhicheng.policy.gansu.training.Papers.CORE_IS_NATIONAL;
import static io.zhicheng.policy.gansu.training.Papers.NATIONAL_PAPERS;
import static io.zhicheng.policy.gansu.training.Papers.PAPER_DOES_NOT_COUNT;
import static io.zhicheng.policy.gansu.training.Papers.PROVINCIAL_PAPERS;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.gansu.training.Round.school;
import static io.zhicheng.policy.gansu.training.Round.with;
import static io.zhicheng.policy.model.achievement.IssueKind.MONOGRAPHIC_NUMBER;
import static io.zhicheng.policy.model.achievement.IssueKind.REGULAR;
import static io.zhicheng.policy.model.achievement.IssueKind.SPECIAL_COLLECTION;
import static io.zhicheng.policy.model.achievement.IssueKind.SPECIAL_NUMBER;
import static io.zhicheng.policy.model.achievement.IssueKind.SUB_ISSUE;
import static io.zhicheng.policy.model.achievement.IssueKind.SUPPLEMENT;
import static io.zhicheng.policy.model.achievement.PublicationCarrier.COLLECTION;
import static io.zhicheng.policy.model.achievement.PublicationCarrier.JOURNAL;
import static io.zhicheng.policy.model.achievement.WorkKind.PAPER;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.achievement.IssueKind;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.Publication;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.career.Appointment;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** GSPX1 chapter 2 (3) 4: which achievements count, and which papers of which journals. */
class PapersBoundaryTest extends TrainingTable {
    /** Core in 2018 and 2019, no longer in 2020; another journal the other way round. */
    private static final Listing<JournalListing> CATALOGUE = Listing.whole(
            JournalListing.of("J1", 2018, true),
            JournalListing.of("J1", 2019, true),
            JournalListing.of("J1", 2020, false),
            JournalListing.of("J2", 2019, false),
            JournalListing.of("J2", 2020, true));

    private static final LocalDate IN_2019 = LocalDate.of(2019, 5, 1);

    @Override
    protected void clauses() {
        Work course = result(WorkKind.PROJECT, Optional.of(true));
        clause("GSPX1/2.3.4-a")
                .line("training course in HR -> counted", ACHIEVEMENT_UNITS, units("1"), achiever(course))
                .line(
                        "award for school sports -> not counted",
                        ACHIEVEMENT_UNITS,
                        units("0"),
                        achiever(result(WorkKind.OTHER, Optional.of(false))))
                .unknown(
                        "+ nobody said whether it relates -> not known",
                        ACHIEVEMENT_UNITS,
                        achiever(result(WorkKind.OTHER, Optional.empty())))
                .line(
                        "+ of another field, yet related -> counted",
                        ACHIEVEMENT_UNITS,
                        units("1"),
                        achiever(course.withOwnField(false)));
        clause("GSPX1/2.3.4-c")
                .line("core journal 2019 -> national", NATIONAL_PAPERS, 1, author(inJournal("J1", IN_2019)))
                .line(
                        "authoritative catalogue only, 2019 -> not national by this clause",
                        NATIONAL_PAPERS,
                        0,
                        author(authoritative(IN_2019)))
                .line("+ told as such", CORE_IS_NATIONAL, MET, author(inJournal("J1", IN_2019)))
                .line("+ not told otherwise", CORE_IS_NATIONAL, NOT_MET, author(authoritative(IN_2019)))
                .under(with(PAPERS_OF_PROVINCE.by("EXAMPLE/1").is(1)))
                .line(
                        "+ a standard that asks for a paper -> this one will do",
                        NORMAL,
                        PAPERS_SUFFICE,
                        MET,
                        author(inJournal("J1", IN_2019)))
                .line(
                        "+ one of neither level will not",
                        NORMAL,
                        PAPERS_SUFFICE,
                        NOT_MET,
                        author(authoritative(IN_2019)));
        clause("GSPX1/2.3.4-d")
                .line(
                        "core in 2018, dropped 2020, paper of 2018 -> core",
                        NATIONAL_PAPERS,
                        1,
                        author(inJournal("J1", LocalDate.of(2018, 12, 31))))
                .line(
                        "core since 2020, paper of 2019 -> not core",
                        NATIONAL_PAPERS,
                        0,
                        author(inJournal("J2", LocalDate.of(2019, 12, 31))))
                .line("+ and of 2020 -> core", NATIONAL_PAPERS, 1, author(inJournal("J2", LocalDate.of(2020, 1, 1))))
                .unknown(
                        "+ the catalogue of the year is not there -> not known",
                        NATIONAL_PAPERS,
                        filed(clean().withWorks(Listing.whole(inJournal("J1", LocalDate.of(2017, 5, 1))))
                                .withJournalListings(Listing.partly(CATALOGUE.rows()))));
        clause("GSPX1/2.3.4-e")
                .line(
                        "2018-06-30 in the catalogue -> core",
                        NATIONAL_PAPERS,
                        1,
                        author(authoritative(LocalDate.of(2018, 6, 30))))
                .unknown("2018-07-01 -> undetermined", NATIONAL_PAPERS, author(authoritative(LocalDate.of(2018, 7, 1))))
                .line(
                        "2018-07-02 -> not by this clause",
                        NATIONAL_PAPERS,
                        0,
                        author(authoritative(LocalDate.of(2018, 7, 2))));
        Work core = inJournal("J1", IN_2019);
        clause("GSPX1/2.3.4-f")
                .line("core journal, supplement -> excluded", NATIONAL_PAPERS, 0, author(in(core, SUPPLEMENT)))
                .line("core journal, regular issue -> counted", NATIONAL_PAPERS, 1, author(in(core, REGULAR)))
                .line(
                        "provincial journal, special number -> excluded",
                        PROVINCIAL_PAPERS,
                        0,
                        author(in(provincial(), SPECIAL_NUMBER)))
                .line(
                        "+ nor sub-issues, monographic numbers and special collections",
                        () -> assertThat(List.of(SUB_ISSUE, MONOGRAPHIC_NUMBER, SPECIAL_COLLECTION))
                                .allSatisfy(kind -> assertThat(policy().measure(NATIONAL_PAPERS, author(in(core, kind)))
                                                .value())
                                        .contains(0)))
                .line("+ the author is warned", PAPER_DOES_NOT_COUNT, MET, author(in(core, SUPPLEMENT)))
                .line("+ and not otherwise", PAPER_DOES_NOT_COUNT, NOT_MET, author(core));
        clause("GSPX1/2.3.4-i")
                .line(
                        "internal exchange journal -> excluded",
                        PROVINCIAL_PAPERS,
                        0,
                        author(provincial(ordinary().withPublicSerialNumber(false))))
                .line("publicly distributed provincial journal -> counted", PROVINCIAL_PAPERS, 1, author(provincial()))
                .unknown(
                        "serial number unknown -> undetermined",
                        PROVINCIAL_PAPERS,
                        author(provincial(ordinary().withPublicSerialNumber(Optional.empty()))));
        Work proceedings = Work.builder()
                .kind(PAPER)
                .achievedOn(IN_2019)
                .publication(ordinary().withCarrier(COLLECTION).withProvincialJournal(true))
                .build();
        clause("GSPX1/2.3.4-j")
                .line("conference proceedings volume -> excluded", PROVINCIAL_PAPERS, 0, author(proceedings))
                .line(
                        "same paper later in a regular journal issue -> counted for that issue",
                        PROVINCIAL_PAPERS,
                        1,
                        author(proceedings, provincial()));
        clause("GSPX1/2.3.4-g")
                .line(
                        "online only -> not recognised",
                        PROVINCIAL_PAPERS,
                        0,
                        author(provincial(ordinary().withPrintEdition(false))))
                .line(
                        "online first of a print journal -> recognised",
                        PROVINCIAL_PAPERS,
                        1,
                        author(provincial(ordinary().withPrintEdition(true))))
                .line(
                        "+ a standard that asks for a paper counts it with the others",
                        () -> assertThat(with(PAPERS_OF_PROVINCE.by("EXAMPLE/1").is(2))
                                        .examineOn(
                                                NORMAL, PAPERS_SUFFICE, author(inJournal("J1", IN_2019), provincial()))
                                        .outcome())
                                .isEqualTo(MET))
                .line(
                        "+ without a standard nobody knows how many it takes",
                        NORMAL,
                        PAPERS_SUFFICE,
                        UNKNOWN,
                        author(provincial()));
    }

    private static Work result(WorkKind kind, Optional<Boolean> related) {
        return Work.builder()
                .kind(kind)
                .achievedOn(IN_2019)
                .ownField(true)
                .listedBySeries(true)
                .units(units("1"))
                .relatedToSpeciality(related)
                .build();
    }

    /** Somebody in the present title since 2015, with a result listed by the series. */
    private static Application achiever(Work work) {
        LocalDate since = LocalDate.of(2015, 1, 1);
        return filed(clean().withUnit(school(COUNTY).withPostManaged(true))
                .withQualifications(Listing.whole(Qualification.of(INTERMEDIATE, since)))
                .withAppointments(Listing.whole(Appointment.builder()
                        .level(INTERMEDIATE)
                        .spell(Spell.since(since))
                        .build()))
                .withWorks(Listing.whole(work)));
    }

    private static Application author(Work... papers) {
        return filed(clean().withWorks(Listing.whole(papers)).withJournalListings(CATALOGUE));
    }

    /** A regular issue of a public printed journal of no level. */
    private static Publication ordinary() {
        return Publication.builder()
                .journal("J9")
                .carrier(JOURNAL)
                .issueKind(REGULAR)
                .publicSerialNumber(true)
                .printEdition(true)
                .provincialJournal(false)
                .authoritativeJournal(false)
                .build();
    }

    private static Work paper(LocalDate day, Publication publication) {
        return Work.builder()
                .kind(PAPER)
                .achievedOn(day)
                .publication(publication)
                .build();
    }

    private static Work inJournal(String journal, LocalDate day) {
        return paper(day, ordinary().withJournal(journal));
    }

    private static Work authoritative(LocalDate day) {
        return paper(day, ordinary().withAuthoritativeJournal(true));
    }

    private static Work provincial() {
        return provincial(ordinary());
    }

    private static Work provincial(Publication publication) {
        return paper(IN_2019, publication.withProvincialJournal(true));
    }

    private static Work in(Work paper, IssueKind kind) {
        return paper.withPublication(paper.publication().withIssueKind(kind));
    }
}
