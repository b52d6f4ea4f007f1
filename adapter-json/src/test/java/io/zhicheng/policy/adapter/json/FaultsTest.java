package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Documents.faults;
import static io.zhicheng.policy.adapter.json.Documents.inDossier;
import static io.zhicheng.policy.adapter.json.Documents.onlyFault;
import static io.zhicheng.policy.adapter.json.Documents.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are JSON and still no application: each kind of fault with its pointer and hint. */
class FaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tecaher": true                          | /tecaher               | "teacher".
            "Teacher": true                          | /Teacher               | "teacher".
            "key_worker": true                       | /key_worker            | "keyWorker".
            "tier": "RURAL"                          | /tier                  | it belongs inside "unit".
            "teacher": null                          | /teacher               | it is not told: then leave it out, name and all.
            "appraisals": [null]                     | /appraisals/0          | the row is left over: take it out.
            "teacher": "true"                        | /teacher               | it is a word or a number: write true or false, without quotes.
            "unit": {"vacancies": "3"}               | /unit/vacancies        | it was meant as a number: leave the quotes out.
            "unit": {"division": 622900}             | /unit/division         | the quotes are missing.
            "unit": {"division": "62290"}            | /unit/division         | it is the longer code of a township, or lost its last zeros.
            "unit": {"mainSeries": "School"}         | /unit/mainSeries       | its name was given: TitleSeriesTable has the codes.
            "unit": {"vacancies": -1}                | /unit/vacancies        | the unit is over its ratio: then there are 0.
            "unit": {"tier": "CONTY"}                | /unit/tier             | "COUNTY".
            "unit": {"tier": "rural"}                | /unit/tier             | "RURAL".
            "appraisals": [{"grade": "优秀"}]        | /appraisals/0/grade    | "EXCELLENT".
            "appraisals": [{"grade": "excellent"}]   | /appraisals/0/grade    | "EXCELLENT".
            "appraisals": [{"year": 20188}]          | /appraisals/0/year     | a digit is missing or doubled.
            "appraisals": [{"year": "2018"}]         | /appraisals/0/year     | it was meant as a number: leave the quotes out.
            "appraisals": {"year": 2018}             | /appraisals            | it is a list of one: put it in [ ].
            "appraisals": {"part": []}               | /appraisals/part       | "partly".
            "works": [{"units": 2.3}]                | /works/0/units         | it was rounded elsewhere: only .0 and .5 exist.
            "works": [{"units": "2.5条"}]            | /works/0/units         | a sign, a blank or a unit stands beside the number.
            "prizes": [{"rank": 0}]                  | /prizes/0/rank         | it was counted from 0.
            "prizes": [{"decision": " "}]            | /prizes/0/decision     | it is not told: then leave it out.
            "prizes": [{"awardedOn": "2018-02-30"}]  | /prizes/0/awardedOn    | the last day of that month: "2018-02-28".
            "prizes": [{"awardedOn": "2018-30-09"}]  | /prizes/0/awardedOn    | day and month are swapped: "2018-09-30".
            "prizes": [{"awardedOn": "2018-09-00"}]  | /prizes/0/awardedOn    | the exact day is not known: then leave the date out.
            "prizes": [{"awardedOn": "1018-09-30"}]  | /prizes/0/awardedOn    | a digit of the year is wrong.
            "prizes": [{"awardedOn": "2018年9月3日"}] | /prizes/0/awardedOn   | "2018-09-03".
            "prizes": [{"awardedOn": "2018-09-03T00:00:00"}] | /prizes/0/awardedOn | "2018-09-03".
            "prizes": [{"awardedOn": 20180903}]      | /prizes/0/awardedOn    | "2018-09-03".
            "service": [{"spell": {"from": "2015-01-01", "to": "2014-01-01"}}] | /service/0/spell | the two are swapped.
            """)
    void everyFaultOfADossierHasPointerAndHint(String members, String pointer, String maybe) {
        Fault fault = inDossier(members);

        assertThat(fault.pointer()).isEqualTo("/dossier" + pointer);
        assertThat(fault.maybe()).contains("Maybe " + maybe);
        assertThat(fault.position()).isPresent();
        assertThat(fault.expected()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "idNumber": "62290119750101001X"                 | /idNumber
            "teacher": [true]                                | /teacher
            "unit": "a school"                               | /unit
            "unit": {"vacancies": 2.5}                       | /unit/vacancies
            "unit": {"vacancies": 99999999999}               | /unit/vacancies
            "unit": {"tier": 1}                              | /unit/tier
            "unit": {"tier": "somewhere else"}               | /unit/tier
            "posts": "none"                                  | /posts
            "posts": [{"post": true}]                        | /posts/0/post
            "prizes": [{"awardedOn": "in autumn"}]           | /prizes/0/awardedOn
            "service": [{"spell": "2015"}]                   | /service/0/spell
            "service": [{"spell": {"to": "on going"}}]       | /service/0/spell/to
            "prizes": [[]]                                   | /prizes/0
            "appraisals": [{"year": 2018.5}]                 | /appraisals/0/year
            """)
    void faultsWithoutALikelyFixHaveNoHint(String members, String pointer) {
        Fault fault = inDossier(members);

        assertThat(fault.pointer()).isEqualTo("/dossier" + pointer);
        assertThat(fault.maybe().orElse("")).doesNotContain("\"");
    }

    @Test
    void unknownValueListsTheAllowedOnes() {
        Fault fault = inDossier("\"unit\": {\"tier\": \"CONTY\"}");

        assertThat(fault.value()).contains("\"CONTY\"");
        assertThat(fault.expected()).isEqualTo("one of RURAL, COUNTY, PREFECTURE, PROVINCE, CENTRAL");
    }

    @Test
    void unknownFieldWithoutNeighbourListsTheKnownOnes() {
        assertThat(onlyFault("{\"date\": \"2019-10-08\", \"name\": \"Zhang San\"}")
                        .expected())
                .isEqualTo(
                        "one of dossier, sought, date, year, examination, judgements, filing, submission, papers, arrangement");
    }

    @Test
    void spellThatEndsBeforeItStartsNamesBothDates() {
        assertThat(inDossier("\"service\": [{\"spell\": {\"from\": \"2015-01-01\", \"to\": \"2014-12-31\"}}]")
                        .problem())
                .isEqualTo("It ends before it starts: from 2015-01-01 to 2014-12-31.");
    }

    @Test
    void missingDateIsAFaultOfTheWhole() {
        Fault fault = onlyFault("{}");

        assertThat(fault.pointer()).isEmpty();
        assertThat(fault.problem()).isEqualTo("It has no field \"date\".");
        assertThat(fault.position()).contains(new Fault.Position(1, 1));
    }

    @Test
    void documentOfAnotherShape() {
        assertThat(onlyFault("[]").problem()).isEqualTo("It is not an object.");
        assertThat(onlyFault("null").problem()).isEqualTo("It is not an object.");
    }

    @Test
    void modelsOwnCheckOfTwoFieldsPointsAtOne() {
        Fault fault = inDossier("\"birthDate\": \"1975-05-01\", \"retirementDate\": \"1974-05-01\"");

        assertThat(fault.pointer()).isEqualTo("/dossier/retirementDate");
        assertThat(fault.maybe()).contains("Maybe the two are swapped.");
    }

    @Test
    void everyAttributeThatTheModelRefusesIsReported() {
        assertThat(faults("""
                        {"date": "2019-10-08", "dossier": {"prizes": [{"rank": 0, "prizeClass": 0, "decision": ""}]}}"""))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/dossier/prizes/0/rank", "/dossier/prizes/0/prizeClass", "/dossier/prizes/0/decision");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "birthDate": "1975-02-30"
            "birthDate": "1975.03.04"
            "birthDate": 19750304
            "birthDate": "1075-03-04"
            "retirementCategory": "WOMAN"
            "sanctions": [{"spell": {"from": "1975-03-04", "to": "1974-03-04"}}]
            "sanctions": [{"spell": {"from": "1975-02-30"}}]
            "findings": [{"year": 1075}]
            "referrals": [{"expert": 19750304}]
            "idNumber": 197503
            """)
    void personalValuesAreNeverRepeated(String members) {
        Fault fault = inDossier(members);

        assertThat(fault.toString()).doesNotContainPattern("1[90]75|1974|\"WOMAN\"");
        assertThat(fault.value()).isEmpty();
    }

    @Test
    void withheldValueIsSaidToBe() {
        Fault fault = inDossier("\"birthDate\": \"1975-02-30\"");

        assertThat(fault.withheld()).isTrue();
        assertThat(fault.toString())
                .isEqualTo(
                        "/dossier/birthDate (line 1, column 49): The calendar has no such day. The value is withheld."
                                + " Expected a date such as \"2018-09-30\".");
    }

    @Test
    void longValuesAreShortened() {
        assertThat(inDossier("\"unit\": {\"tier\": \"" + "𠮷".repeat(300) + "\"}")
                        .value())
                .contains("\"" + "𠮷".repeat(40) + "…\"");
    }

    @Test
    void modelsWordsAreKeptBackWhereTheyRepeatALongValue() {
        Fault fault = inDossier("\"unit\": {\"mainSeries\": \"" + "X".repeat(5000) + "\"}");

        assertThat(fault.problem()).isEqualTo("The model refuses it.");
        assertThat(fault.toString()).hasSizeLessThan(300);
    }

    @Test
    void pointersAreEscaped() {
        assertThat(onlyFault("{\"date\": \"2019-10-08\", \"a/b~c\": 1}").pointer())
                .isEqualTo("/a~1b~0c");
    }

    @Test
    void allFaultsAtOnceInTheOrderOfTheDocument() {
        assertThat(faults("""
                        {
                          "sought": {"level": "副高级", "speciality": " "},
                          "dossier": {"teacher": null, "unit": {"tier": "CONTY"}},
                          "dosier": {},
                          "date": "2019-02-29",
                          "sought": {}
                        }"""))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/sought/level",
                        "/sought/speciality",
                        "/dossier/teacher",
                        "/dossier/unit/tier",
                        "/dosier",
                        "/date",
                        "/sought");
    }

    /** What is wrong with a vote is said without the vote. */
    @Test
    void votesAreNeverRepeated() {
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> PolicyJson.caseBallots()
                        .read(
                                "ballot.json",
                                "{\"papers\": [{\"choice\": \"FORR\"}], \"attendance\": [{\"mode\": \"AWAY\"}]}"));

        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactly("/papers/0/choice", "/attendance/0/mode");
        assertThat(refused.getMessage()).doesNotContain("FORR", "AWAY");
    }

    @Test
    void fiftyFaultsAreListedAndTheRestCounted() {
        String rows = IntStream.range(0, 60).mapToObj(i -> "null").collect(Collectors.joining(","));
        InvalidDocumentException refused =
                refused("{\"date\": \"2019-10-08\", \"dossier\": {\"prizes\": [" + rows + "]}}");

        assertThat(refused.faults()).hasSize(50);
        assertThat(refused)
                .hasMessageStartingWith("application.json has 60 faults:\n- /dossier/prizes/0 ")
                .hasMessageEndingWith("\n- and 10 more");
    }

    @Test
    void exceptionNamesItsSource() {
        InvalidDocumentException refused = refused("{}");

        assertThat(refused.source()).isEqualTo("application.json");
        assertThat(refused)
                .hasMessage("application.json has 1 fault:\n- (document) (line 1, column 1): It has no field \"date\"."
                        + " Expected a date such as \"2018-09-30\".")
                .hasNoCause();
    }

    @Test
    void exceptionSurvivesSerialisationWithItsMessage() throws Exception {
        InvalidDocumentException refused = refused("{}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refused);
        InvalidDocumentException copy = (InvalidDocumentException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).hasMessage(refused.getMessage());
        assertThat(copy.faults()).isEmpty();
    }
}
