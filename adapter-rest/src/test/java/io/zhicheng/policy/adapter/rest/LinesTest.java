package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases line by line. */
class LinesTest {
    private static final int MANY = 100_000;

    private final Client client = Service.client();

    private static String line(int year) {
        return "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":{\"date\":\"2018-10-08\",\"sought\":{\"level\":"
                + "\"ASSOCIATE_SENIOR\"},\"dossier\":{\"birthDate\":\"" + year
                + "-03-01\",\"unit\":{\"tier\":\"RURAL\"}}}}";
    }

    @Test
    void a_faulty_line_spoils_no_other() {
        String lines = line(1970) + "\n\n  \n" + "{\"in\":\n" + line(1971) + "\r\n"
                + "{\"in\":\"110000\",\"on\":\"2018-10-08\","
                + "\"application\":{\"date\":\"2018-10-08\",\"sought\":{},\"dossier\":{\"unit\":{}}}}\n" + line(1972);
        Answer answer = client.postLines("/v1/decisions", lines);
        assertThat(answer.header("Content-Type")).contains(MediaTypes.LINES);
        assertThat(answer.lines().stream().map(line -> line.get("line").asInt()))
                .containsExactly(1, 4, 5, 6, 7);
        assertThat(answer.lines().stream().map(line -> line.has("decision")))
                .containsExactly(true, false, true, false, true);
        assertThat(answer.lines().get(1).at("/problem/type").asString()).isEqualTo("/problems/invalid-document");
        assertThat(answer.lines().get(3).at("/problem/type").asString()).isEqualTo("/problems/no-such-place");
    }

    @Test
    void lines_of_any_subject_are_checked() {
        Answer answer = client.postLines(
                "/v1/checks", "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"composition\":{}}\n" + line(1970));
        assertThat(answer.lines()).allMatch(line -> !line.get("decisions").isEmpty());
    }

    @Test
    void no_lines_are_no_answers() {
        assertThat(client.postLines("/v1/decisions", "").text()).isEmpty();
        assertThat(client.postLines("/v1/decisions", "\n\n\n").text()).isEmpty();
    }

    @Test
    void lines_are_told_less_than_a_document_unless_they_ask() {
        assertThat(client.postLines("/v1/decisions", line(1970))
                        .lines()
                        .get(0)
                        .at("/decision/routes/0")
                        .has("reasons"))
                .isTrue();
        assertThat(client.postLines("/v1/decisions?explain=full", line(1970))
                        .lines()
                        .get(0)
                        .at("/decision/routes/0")
                        .has("conditions"))
                .isTrue();
    }

    @Test
    void an_answer_comes_before_the_next_line_is_sent() throws IOException {
        try (LineSocket lines = new LineSocket(Service.shared().port(), "/v1/decisions?explain=none")) {
            for (int number = 1; number <= 3; number++) {
                lines.send(line(1970));
                assertThat(lines.read()).startsWith("{\"line\":" + number + ",\"decision\":");
            }
        }
    }

    /** The whole service in a process of its own, with hardly any memory: 64 MiB for itself and a hundred thousand lines. */
    @Test
    void a_hundred_thousand_lines_go_through_a_small_heap() throws Exception {
        Process process = start("-Xmx64m", "--port=0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(out.readLine());
            assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/");
            try (LineSocket lines = new LineSocket(address.getPort(), "/v1/decisions?explain=none")) {
                lines.send(IntStream.rangeClosed(1, MANY).mapToObj(LinesTest::oneOfMany));
                for (int number = 1; number <= MANY; number++) {
                    String member = number % 10 == 0 ? "decision" : "problem";
                    assertThat(lines.read()).startsWith("{\"line\":" + number + ",\"" + member + "\":");
                }
                assertThat(lines.read()).isNull();
            }
        } finally {
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        // ended by SIGTERM, not by an accident
        assertThat(process.exitValue()).isEqualTo(143);
    }

    /** Every tenth line is decided; the others are read, and then no module governs the place. */
    private static String oneOfMany(int number) {
        String line = line(1950 + number % 50);
        return number % 10 == 0 ? line : line.replace("620000", "110000");
    }

    private static Process start(String heap, String setting) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        setting)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void a_service_that_cannot_start_as_it_is_set_says_why() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--host=0.0.0.0")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("access token", "does not start").doesNotContain("\tat ");
    }
}
