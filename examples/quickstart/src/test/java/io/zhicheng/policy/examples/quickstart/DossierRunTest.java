package io.zhicheng.policy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierRunTest {
    private static final Path SHIPPED = Path.of("dossiers").toAbsolutePath();

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path dossiers, Locale locale) throws IOException {
        return new DossierRun(
                        dossiers,
                        locale,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run();
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String faults() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    01-normal-promotion.json                         | eligible: normal promotion
                    02-short-by-a-month.json                         | not eligible
                    03-exceptional-promotion.json                    | eligible: exceptional promotion
                    04-judgement-still-to-be-made.json               | eligible subject to judgement: exceptional promotion
                    05-direct-review.json                            | eligible: direct review
                    06-recognised-by-years-of-service.json           | eligible: normal promotion, recognition by years of service
                    07-master-five-rural-years.json                  | eligible: recognition by education
                    08-doctor-in-a-township-hospital.json            | eligible: direct appointment
                    09-within-a-sanction-period.json                 | not eligible
                    10-reaches-retirement-age.json                   | not eligible
                    11-examination-at-the-grass-roots-line.json      | undetermined
                    12-much-is-not-told.json                         | undetermined
                    13-several-routes-at-once.json                   | eligible: normal promotion, recognition by years of service, direct review
                    14-residency-trained-doctor-ten-rural-years.json | eligible: recognition by years of service
                    15-unit-of-linxia-prefecture.json                | not eligible
                    16-both-channels-in-one-year.json                | not eligible
                    17-committee-of-19-with-16-present.case.json     | was the sitting on the case in order: yes; has the case passed: no
                    18-sixteen-of-25-replaced-in-gansu.case.json     | is the committee lawfully composed: yes; were members lawfully replaced this year: yes
                    19-sixteen-of-25-replaced-in-linxia.case.json    | is the committee lawfully composed: no; were members lawfully replaced this year: no
                    20-ballot-at-exactly-two-thirds.case.json        | was the sitting on the case in order: yes; has the case passed: yes: vote on a review
                    21-qinzhou-engineer-in-order.case.json           | eligible: normal application; are the papers complete: undetermined; may the application go before the committee: undetermined; may this person sit the qualification examination: undetermined
                    22-qinzhou-five-months-insured.case.json         | not eligible; are the papers complete: undetermined; may the application go before the committee: undetermined; may this person sit the qualification examination: undetermined
                    23-qinzhou-notice-of-four-working-days.case.json | is the public notice in order: not in order
                    24-training-in-the-last-minute.case.json         | eligible: normal promotion; may the unit forward the application: undetermined; may the case be scheduled for defence and review: undetermined; are the originals in order: undetermined
                    25-training-a-minute-late.case.json              | not eligible; may the unit forward the application: undetermined; may the case be scheduled for defence and review: undetermined; are the originals in order: undetermined
                    """)
    void decidesTheShippedDossiers(String name, String expected) throws IOException {
        Files.copy(SHIPPED.resolve(name), directory.resolve(name));
        assertThat(run(directory, Locale.ENGLISH)).isZero();
        assertThat(told().lines().filter(line -> line.startsWith(name)).toList())
                .last()
                .asString()
                .isEqualTo(String.format("%-52s %s", name, expected));
        assertThat(faults()).isEmpty();
    }

    @Test
    void saysByHowMuchAMonthIsMissing() throws IOException {
        Files.copy(SHIPPED.resolve("02-short-by-a-month.json"), directory.resolve("a.json"));
        run(directory, Locale.CHINA);
        assertThat(told()).contains("任职年限：实际4年11个月，要求不少于5年，相差1个月");
    }

    @Test
    void saysByHowManyMonthsTheContributionsFallShort() throws IOException {
        Files.copy(SHIPPED.resolve("22-qinzhou-five-months-insured.case.json"), directory.resolve("a.case.json"));
        run(directory, Locale.CHINA);
        assertThat(told()).contains("申报当月之前申报单位缴费月数：实际5个月，要求不少于6个月，相差1个月");
    }

    @Test
    void saysWhichLayerWonAndWhichGaveWay() throws IOException {
        Files.copy(SHIPPED.resolve("19-sixteen-of-25-replaced-in-linxia.case.json"), directory.resolve("a.case.json"));
        run(directory, Locale.CHINA);
        assertThat(told())
                .contains("更换的评委人数占上年度评委人数的比例：实际64%，要求不超过60%")
                .contains("每年更换评委比例：适用临夏州的规定〔LX282/1.4-c, LX282/1.4-d〕")
                .contains("不适用甘肃省的规定：30%（下级另有规定）〔GS28/9.1-h, GS268/3-b〕");
    }

    @Test
    void tellsACaseWithoutASubject() throws IOException {
        Files.writeString(directory.resolve("none.case.json"), "{\"in\": \"622900\", \"on\": \"2018-11-19\"}");
        assertThat(run(directory, Locale.ENGLISH)).isEqualTo(1);
        assertThat(faults()).contains("none.case.json", "A case has one subject", "composition");
    }

    @Test
    void refusesABadFileAndDecidesTheOthers() throws IOException {
        Files.copy(SHIPPED.resolve("01-normal-promotion.json"), directory.resolve("good.json"));
        Files.writeString(directory.resolve("syntax.json"), "{\"dossier\": {");
        Files.writeString(
                directory.resolve("unknown.json"), "{\"date\": \"2018-09-20\", \"dossier\": {\"keyWorkr\": true}}");
        Files.writeString(
                directory.resolve("date.json"),
                "{\"date\": \"2018-09-20\", \"dossier\": {\"transferredOn\": \"2018-02-30\"}}");
        Files.writeString(
                directory.resolve("spell.json"),
                "{\"date\": \"2018-09-20\", \"dossier\": {\"service\": [{\"spell\": {\"from\": \"2018-01-01\", \"to\":"
                        + " \"2010-01-01\"}}]}}");
        assertThat(run(directory, Locale.ENGLISH)).isEqualTo(1);
        assertThat(told()).containsPattern("good\\.json +eligible");
        assertThat(faults())
                .contains("syntax.json", "unknown.json", "date.json", "spell.json")
                .contains("/dossier/keyWorkr", "keyWorker")
                .contains("/dossier/transferredOn", "2018-02-30")
                .contains("/dossier/service/0/spell", "2010-01-01")
                .contains("Maybe")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void saysThatADirectoryHasNoDossiers() throws IOException {
        assertThat(run(directory, Locale.ENGLISH)).isEqualTo(2);
        assertThat(faults()).contains("No dossier in");
    }

    @Test
    void namesWhatIsMissingByItsPath() throws IOException {
        Files.copy(SHIPPED.resolve("12-much-is-not-told.json"), directory.resolve("a.json"));
        run(directory, Locale.CHINA);
        assertThat(told()).contains("需补充的事实").contains("dossier.birthDate");
    }
}
