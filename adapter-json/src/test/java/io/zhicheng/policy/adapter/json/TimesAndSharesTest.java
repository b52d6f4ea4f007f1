package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Documents.inDossier;
import static io.zhicheng.policy.adapter.json.Documents.onlyFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.quantity.Share;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points of time and shares, each written in one way. */
class TimesAndSharesTest {
    @Test
    void theSecondBeforeMidnightIsKept() {
        LocalDateTime last = LocalDateTime.of(2020, 9, 30, 23, 59, 59);

        assertThat(PolicyJson.writeApplication(submitted(last))).contains("\"submittedAt\": \"2020-09-30T23:59:59\"");
        assertThat(read("2020-09-30T23:59:59")).isEqualTo(submitted(last));
    }

    @Test
    void midnightIsWrittenInFull() {
        LocalDateTime midnight = LocalDateTime.of(2020, 10, 1, 0, 0);

        assertThat(PolicyJson.writeApplication(submitted(midnight)))
                .contains("\"submittedAt\": \"2020-10-01T00:00:00\"");
        assertThat(read("2020-10-01T00:00:00")).isEqualTo(submitted(midnight));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-09-30T24:00:00       | Maybe the end of the day was meant: write 00:00:00 of the next.
            2020-09-30T23:59:59Z      | Maybe it has a zone: write the clock of the place, without a zone.
            2020-09-30T23:59:59+08:00 | Maybe it has a zone: write the clock of the place, without a zone.
            """)
    void otherWaysToWriteATimeAreHintedAt(String written, String maybe) {
        Fault fault = onlyFault(document("\"" + written + "\""));

        assertThat(fault.pointer()).isEqualTo("/filing/submittedAt");
        assertThat(fault.maybe()).contains(maybe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2020-09-30\"", "\"2020-09-30T23:59\"", "\"2020-09-30 23:59:59\"", "20200930"})
    void whatIsNoTimeIsRefused(String written) {
        assertThat(onlyFault(document(written)).expected())
                .isEqualTo("a date and time such as \"2018-09-30T23:59:59\"");
    }

    @Test
    void theDayOfATimeMustExist() {
        assertThat(onlyFault(document("\"2020-09-31T10:00:00\"")).problem()).contains("The calendar has no");
    }

    @ParameterizedTest
    @CsvSource({"12%, 3, 25", "12.5%, 1, 8", "12.25%, 49, 400", "100%, 1, 1", "0%, 0, 1", "1/7, 1, 7"})
    void sharesAreExact(String written, long numerator, long denominator) {
        Share share = new Share(numerator, denominator);
        String document = "{\"date\": \"2020-09-15\", \"dossier\": {\"works\": [{\"duplicationCheck\": {\"rate\": \""
                + written + "\"}}]}}";
        Application application = PolicyJson.readApplication("application.json", document);

        assertThat(application
                        .dossier()
                        .works()
                        .rows()
                        .get(0)
                        .duplicationCheck()
                        .rate())
                .contains(share);
        assertThat(PolicyJson.writeApplication(application)).contains("\"rate\": \"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"12\"", "\"12.345%\"", "\"-1%\"", "\"1/0\"", "\"twelve\""})
    void whatIsNoShareIsRefusedWithoutRepeatingIt(String written) {
        Fault fault = inDossier("\"works\": [{\"duplicationCheck\": {\"rate\": " + written + "}}]");

        assertThat(fault.pointer()).isEqualTo("/dossier/works/0/duplicationCheck/rate");
        assertThat(fault.expected()).isEqualTo("a share in quotes such as \"12.5%\" or \"2/3\"");
        assertThat(fault.value()).isEmpty();
    }

    private static Application submitted(LocalDateTime at) {
        return Application.builder()
                .date(LocalDate.of(2020, 9, 15))
                .filing(Filing.builder().submittedAt(at).build())
                .build();
    }

    private static Application read(String at) {
        return PolicyJson.readApplication("application.json", document("\"" + at + "\""));
    }

    private static String document(String at) {
        return "{\"date\": \"2020-09-15\", \"filing\": {\"submittedAt\": " + at + "}}";
    }
}
