package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Documents.faults;
import static io.zhicheng.policy.adapter.json.Documents.onlyFault;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are not JSON, or not readable at all. */
class SyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date": “2019-10-08”}            | 1:10 | /date     | typed with Chinese quotes
            {"date": "2019-10-08"，"year": 1} | 1:22 | /date     | typed in full width
            {"year": ２０１９}                | 1:10 | /year     | typed in full width
            {'date': 1}                       | 1:2  |           | single quotes were used
            {"year": 2019,}                   | 1:15 | /year     | the comma before it is one too many
            {"year": [2019}                   | 1:15 | /year/0   | another bracket is still open
            {"year": 2019 "date": 1}          | 1:15 | /year     | a comma or a colon is missing
            {"year": , "date": 1}             | 1:10 | /year     | a value is missing before it
            {"year": 2019 // the year }       | 1:15 | /year     | it is a comment
            {"date": "2019\\.10"}             | 1:16 | /date     | written twice
            {"date": today}                   | 1:10 | /date     | the quotes around a text
            {"date": "2019-10-08"             | 1:22 | /date     | it was cut off
            {"date": "2019                    | 1:15 | /date     | it was cut off
            """)
    void syntaxHasPlaceAndHint(String json, String place, String pointer, String hint) {
        Fault fault = onlyFault(json);

        assertThat(fault.position().map(at -> at.line() + ":" + at.column())).contains(place);
        assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(fault.maybe())
                .hasValueSatisfying(
                        maybe -> assertThat(maybe).startsWith("Maybe ").contains(hint));
    }

    @Test
    void lineBreakInsideTextIsNamed() {
        assertThat(onlyFault("{\"date\": \"2019\n\"}").maybe())
                .contains("Maybe a line break or tab stands inside a text: write \\n or \\t.");
    }

    @Test
    void syntaxNeverRepeatsWordsOfTheDocument() {
        assertThat(onlyFault("{\"dossier\": {\"referrals\": [{\"expert\": ZhangSan}]}}")
                        .toString())
                .doesNotContain("ZhangSan");
    }

    @Test
    void emptyDocument() {
        assertThat(onlyFault(" \n").problem()).isEqualTo("The document is empty.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"date": "2019-10-08"} {"date": "2019-10-08"} | 1:23
            {"date": "2019-10-08"} ]                      | 1:23
            {"date": "2019-10-08"} so much for that       | 1:23
            """)
    void moreAfterTheEnd(String json, String place) {
        Fault fault = onlyFault(json);

        assertThat(fault.problem()).isEqualTo("There is more after the end of the document.");
        assertThat(fault.position().map(at -> at.line() + ":" + at.column())).contains(place);
    }

    @Test
    void byteOrderMarkIsRefusedAndTheRestStillRead() {
        assertThat(faults("\uFEFF{\"date\": \"2019-02-29\"}"))
                .extracting(Fault::problem)
                .containsExactly(
                        "The document begins with a byte order mark (BOM).", "The calendar has no 2019-02-29.");
    }

    @Test
    void nestingDeeperThanTheModel() {
        Fault fault = onlyFault("{\"a\": " + "[".repeat(40) + "]".repeat(40) + "}");

        assertThat(fault.problem()).contains("nested deeper than any type of the model");
        assertThat(fault.expected()).contains("16 levels");
    }

    @Test
    void endlessText() {
        assertThat(onlyFault("{\"date\": \"" + "x".repeat(20_000) + "\"}").toString())
                .contains("text without end")
                .hasSizeLessThan(400);
    }

    @Test
    void namesThatComeTwice() {
        Fault fault = onlyFault("{\"date\": \"2019-10-08\",\n \"year\": 2019,\n \"date\": \"2019-10-09\"}");

        assertThat(fault.pointer()).isEqualTo("/date");
        assertThat(fault.problem()).isEqualTo("The name was used before, on line 1.");
        assertThat(fault.position()).contains(new Fault.Position(3, 10));
        assertThat(fault.withheld()).isTrue();
    }

    @Test
    void streamInUtf8() {
        assertThat(PolicyJson.readApplication("a.json", in("{\"date\": \"2019-10-08\"}", UTF_8))
                        .date())
                .isEqualTo("2019-10-08");
    }

    @Test
    void streamInGbk() {
        Fault fault = fault(in("{\n \"dossier\": {\"referrals\": [{\"expert\": \"张三\"}]}}", Charset.forName("GBK")));

        assertThat(fault.position()).contains(new Fault.Position(2, 40));
        assertThat(fault.maybe()).contains("Maybe it was saved as GBK or GB 18030: save it as UTF-8.");
    }

    @Test
    void streamInUtf16() {
        assertThat(fault(in("{}", UTF_16)).maybe())
                .contains("Maybe it was saved as \"Unicode\" (UTF-16): save it as UTF-8.");
    }

    @Test
    void streamCutInsideCharacter() {
        byte[] whole = "{\"a\": \"张".getBytes(UTF_8);

        assertThat(fault(new ByteArrayInputStream(whole, 0, whole.length - 1)).problem())
                .isEqualTo("The bytes from here on are not UTF-8.");
    }

    @Test
    void streamTooLarge() {
        assertThat(fault(new ByteArrayInputStream(new byte[Limits.DEFAULT.bytes() + 1]))
                        .problem())
                .isEqualTo("The document is too large.");
    }

    @Test
    void streamThatFails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> PolicyJson.readApplication("a.json", broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the line is dead");
    }

    private static InputStream in(String json, Charset charset) {
        return new ByteArrayInputStream(json.getBytes(charset));
    }

    private static Fault fault(InputStream json) {
        return catchThrowableOfType(
                        InvalidDocumentException.class, () -> PolicyJson.readApplication("application.json", json))
                .faults()
                .get(0);
    }
}
