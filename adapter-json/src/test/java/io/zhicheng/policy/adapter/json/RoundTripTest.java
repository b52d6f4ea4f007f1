package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.career.ServiceSpell;
import io.zhicheng.policy.model.career.UnitKind;
import io.zhicheng.policy.model.committee.BallotChoice;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;
import io.zhicheng.policy.model.title.TitleLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** What is written is what people would write, and reads back. */
class RoundTripTest {
    private static final LocalDate FILED = LocalDate.of(2019, 10, 8);

    @Test
    void applicationWithEveryAttributeTold() {
        String written = resource("every-attribute.json");

        assertThat(PolicyJson.writeApplication(PolicyJson.readApplication("every-attribute.json", written)))
                .isEqualTo(written);
    }

    @Test
    void applicationThatTellsNothing() {
        Application nothing = Application.builder().date(FILED).build();

        assertThat(PolicyJson.writeApplication(nothing)).isEqualTo("{\n  \"date\": \"2019-10-08\"\n}\n");
        assertThat(again(nothing)).isEqualTo(nothing);
    }

    @Test
    void extentsOfListingsAreKeptApart() {
        assertThat(dossier("{}").sanctions()).isEqualTo(Listing.untold());
        assertThat(dossier("{\"sanctions\": []}").sanctions()).isEqualTo(Listing.none());
        assertThat(dossier("{\"sanctions\": {\"partly\": []}}").sanctions()).isEqualTo(Listing.partly());
    }

    @Test
    void untoldListingIsNeverWritten() {
        ListingCodec<Boolean> listing = new ListingCodec<>(Scalars.FLAG);

        assertThatThrownBy(() -> JsonText.write(JsonStyle.INDENTED, out -> listing.write(Listing.untold(), out)))
                .hasMessageContaining("left out");
    }

    @Test
    void lastDayOfASpellIsIncluded() {
        ServiceSpell row = dossier("{\"service\": [{\"spell\": {\"from\": \"2010-01-01\", \"to\": \"2015-12-31\"}}]}")
                .service()
                .rows()
                .get(0);

        assertThat(row.spell()).isEqualTo(Spell.of(LocalDate.of(2010, 1, 1), LocalDate.of(2016, 1, 1)));
    }

    @Test
    void spellOfOneDay() {
        assertThat(spell("{\"from\": \"2010-01-01\", \"to\": \"2010-01-01\"}"))
                .isEqualTo(Spell.ofClosed(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1)));
    }

    @Test
    void spellThatGoesOn() {
        assertThat(spell("{\"from\": \"2010-01-01\", \"to\": \"ongoing\"}").ongoing())
                .isTrue();
        assertThat(spell("{\"from\": \"2010-01-01\"}").ongoing()).isFalse();
        assertThat(spell("{}")).isEqualTo(Spell.UNKNOWN);
    }

    @Test
    void titleWhoseUseIsNotKnownIsKeptApartFromOneThatIsInUse() {
        LocalDate obtained = LocalDate.of(2014, 7, 1);
        Qualification inUse = Qualification.of(TitleLevel.INTERMEDIATE, obtained);
        Qualification unknown = Qualification.builder()
                .level(TitleLevel.INTERMEDIATE)
                .obtainedOn(obtained)
                .usable(Spell.UNKNOWN)
                .build();
        Application both = Application.of(
                Dossier.builder().qualifications(Listing.whole(inUse, unknown)).build(), Sought.untold(), FILED);

        assertThat(again(both)).isEqualTo(both);
        assertThat(PolicyJson.writeApplication(both)).containsOnlyOnce("\"usable\": {}");
    }

    @Test
    void reviewYearIsWrittenWhereItIsNotThatOfTheDate() {
        Application late = Application.builder().date(FILED).year(Year.of(2018)).build();

        assertThat(PolicyJson.writeApplication(late)).contains("\"year\": 2018");
        assertThat(again(late)).isEqualTo(late);
    }

    @Test
    void numbersMayStandInQuotes() {
        assertThat(dossier("{\"works\": [{\"units\": \"2.5\"}, {\"units\": 2.5}, {\"units\": 3}]}")
                        .works()
                        .rows())
                .extracting(work -> work.units().orElseThrow().toString())
                .containsExactly("2.5", "2.5", "3");
    }

    @Test
    void otherSubjects() {
        assertThat(PolicyJson.reviewRounds().read("r.json", "{\"year\": 2019, \"completedOn\": \"2019-12-20\"}"))
                .isEqualTo(ReviewRound.of(2019, LocalDate.of(2019, 12, 20)));
        assertThat(PolicyJson.recommendationLists()
                        .read("l.json", "{\"unit\": {\"kind\": \"PUBLIC_INSTITUTION\"}}")
                        .unit()
                        .kind())
                .contains(UnitKind.PUBLIC_INSTITUTION);
    }

    /** The order in which votes were told is nobody's to know, and so is not written either. */
    @Test
    void votesAreWrittenInAnOrderOfTheirOwn() {
        CaseBallot ballot = PolicyJson.caseBallots()
                .read(
                        "b.json",
                        "{\"papers\": [{\"choice\": \"SPOILT\"}, {\"choice\": \"FOR\"}, {\"choice\": \"AGAINST\"}]}");

        assertThat(PolicyJson.caseBallots().write(ballot))
                .containsSubsequence("FOR", "AGAINST", "SPOILT")
                .isEqualTo(PolicyJson.caseBallots()
                        .write(CaseBallot.builder()
                                .papers(Listing.whole(
                                        paper(BallotChoice.AGAINST),
                                        paper(BallotChoice.SPOILT),
                                        paper(BallotChoice.FOR)))
                                .build()));
    }

    private static BallotPaper paper(BallotChoice choice) {
        return BallotPaper.builder().choice(choice).build();
    }

    private static Spell spell(String json) {
        return dossier("{\"service\": [{\"spell\": " + json + "}]}")
                .service()
                .rows()
                .get(0)
                .spell();
    }

    private static Dossier dossier(String json) {
        return PolicyJson.readApplication("a.json", "{\"date\": \"2019-10-08\", \"dossier\": " + json + "}")
                .dossier();
    }

    private static Application again(Application application) {
        return PolicyJson.readApplication("again.json", PolicyJson.writeApplication(application));
    }

    private static String resource(String name) {
        try (InputStream in = RoundTripTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
