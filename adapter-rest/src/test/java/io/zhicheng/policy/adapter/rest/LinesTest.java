package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases line by line. */
class LinesTest {
    private static final int MANY = 100_000;

    private final Client client = Service.client();

    private static String line(int year) {
        return "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":{\"date\":\"2018-10-08\",\"sought\":{\"level\":"
                + "\"ASSOCIATE_SENIOR\"},\"dossier\":{\"birthDate\":\"" + year + "-03-01\",\"unit\":{\"tier\":\"RURAL\"}}}}";
    }

    @Test
    void a_faulty_line_spoils_no_other() {
        String lines = line(1970) + "\n\n  \n" + "{\"in\":\n" + line(1971) + "\r\n" + "{\"in\":\"110000\",\"on\":\"2018-10-08\","
                + "\"application\":{\"date\":\"2018-10-08\",\"sought\":{},\"dossier\":{\"unit\":{}}}}\n" + line(1972);
        Answer answer = client.postLines("/v1/decisions", lines);
        assertThat(answer.header("Content-Type")).contains(MediaTypes.LINES);
        assertThat(answer.lines().stream().map(line -> line.get("line").asInt())).containsExactly(1, 4, 5, 6, 7);
        assertThat(answer.lines().stream().map(line -> line.has("decision"))).containsExactly(true, false, true, false, true);
        assertThat(answer.lines().get(1).at("/problem/type").asString()).isEqualTo("/problems/invalid-document");
        assertThat(answer.lines().get(3).at("/problem/type").asString()).isEqualTo("/problems/no-such-place");
    }

    @Test
    void lines_of_any_subject_are_checked() {
        Answer answer = client.postLines("/v1/checks", "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"composition\":{}}\n" + line(1970));
        assertThat(answer.lines()).allMatch(line -> !line.get("decisions").isEmpty());
    }

    @Test
    void no_lines_are_no_answers() {
        assertThat(client.postLines("/v1/decisions", "").text()).isEmpty();
        assertThat(client.postLines("/v1/decisions", "\n\n\n").text()).isEmpty();
    }

    @Test
    void lines_are_told_less_than_a_document_unless_they_ask() {
        assertThat(client.postLines("/v1/decisions", line(1970)).lines().get(0).at("/decision/routes/0").has("reasons")).isTrue();
        assertThat(client.postLines("/v1/decisions?explain=full", line(1970)).lines().get(0).at("/decision/routes/0").has("conditions"))
                .isTrue();
    }

    @Test
    void an_answer_comes_before_the_next_line_is_sent() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Service.shared().port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/decisions?explain=none HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int number = 1; number <= 3; number++) {
                byte[] line = (line(1970) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.write(line);
                out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                String expected = "{\"line\":" + number + ",";
                assertThat(Stream.generate(() -> read(in)).filter(text -> text.startsWith("{")).findFirst())
                        .hasValueSatisfying(text -> assertThat(text).startsWith(expected));
            }
        }
    }

    private static String read(BufferedReader in) {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The whole service in a process of its own, with hardly any memory: 64 MiB for itself and a hundred thousand cases. */
    @Test
    void a_hundred_thousand_lines_go_through_a_small_heap() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--port=0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(out.readLine());
            assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:[0-9]+/");
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/decisions?explain=none"))
                    .header("Content-Type", MediaTypes.LINES)
                    .POST(BodyPublishers.ofInputStream(LinesTest::many))
                    .build();
            HttpResponse<Stream<String>> response =
                    HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            int[] seen = {0};
            response.body().forEach(line -> {
                seen[0]++;
                String start = "{\"line\":" + seen[0] + (seen[0] % 1000 == 0 ? ",\"problem\":" : ",\"decision\":");
                assertThat(line).startsWith(start);
            });
            assertThat(seen[0]).isEqualTo(MANY);
        } finally {
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        // ended by SIGTERM, not by an accident
        assertThat(process.exitValue()).isEqualTo(143);
    }

    /** Every thousandth line is faulty. */
    private static InputStream many() {
        return new InputStream() {
            private byte[] line = {};
            private int position;
            private int number;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (position == line.length) {
                    if (number == MANY) {
                        return -1;
                    }
                    number++;
                    String text = number % 1000 == 0 ? "{\"in\":" : line(1950 + number % 50);
                    line = (text + "\n").getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                int count = Math.min(length, line.length - position);
                System.arraycopy(line, position, into, offset, count);
                position += count;
                return count;
            }
        };
    }

    @Test
    void a_service_that_cannot_start_as_it_is_set_says_why() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--host=0.0.0.0"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).contains("access token", "does not start").doesNotContain("\tat ");
    }
}
