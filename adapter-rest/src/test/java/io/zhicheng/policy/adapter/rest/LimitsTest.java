package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.Limits;
import io.zhicheng.policy.adapter.json.PolicyJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nobody can take more than a share of the service. */
class LimitsTest {
    private static final ServerLimits SMALL = new ServerLimits(
            Limits.DEFAULT.withBytes(2_000).withRows(10),
            5,
            2,
            4,
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            100,
            4);
    private static final RestServer SERVER = Service.start(Settings.standard().withLimits(SMALL));
    private static final String GOOD =
            "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"application\":{\"date\":\"2018-10-08\","
                    + "\"sought\":{\"level\":\"ASSOCIATE_SENIOR\"},\"dossier\":{\"unit\":{\"tier\":\"RURAL\"}}}}";

    private final Client client = new Client(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_body_is_bounded_whether_its_length_is_announced_or_not() {
        byte[] large = " ".repeat(2_001).getBytes(StandardCharsets.UTF_8);
        assertThat(client.post("/v1/decisions", large, MediaTypes.JSON).problem())
                .isEqualTo("too-large");
        Answer chunked = client.send(
                "POST",
                "/v1/decisions",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                request -> request.header("Content-Type", MediaTypes.JSON));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.at("/detail")).contains("2000");
    }

    @Test
    void lists_and_depth_are_bounded() {
        String list = "{\"in\":\"620000\",\"on\":\"2018-10-08\",\"speciality\":[" + "\"x\",".repeat(10) + "\"x\"]}";
        assertThat(client.post("/v1/decisions", list).at("/faults/0/expected")).contains("10");
        String deep = "[".repeat(100);
        assertThat(client.post("/v1/decisions", deep).at("/faults/0/expected")).contains("16");
        assertThat(Service.client()
                        .post("/v1/decisions", "{\"a\":".repeat(100_000))
                        .at("/faults/0/expected"))
                .contains("16");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() {
        Answer answer = client.postLines("/v1/decisions?explain=none", GOOD + "\n" + "x".repeat(300_000) + "\n" + GOOD);
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer.lines().get(1).at("/problem/type").asString()).isEqualTo("/problems/too-large");
        assertThat(answer.lines().get(2).has("decision")).isTrue();
    }

    @Test
    void lines_are_counted() {
        Answer answer = client.postLines("/v1/decisions?explain=none", (GOOD + "\n").repeat(8));
        assertThat(answer.lines()).hasSize(6);
        assertThat(answer.lines().get(5).at("/problem/detail").asString()).contains("5");
    }

    @Test
    void a_body_that_trickles_in_is_cut_off() throws IOException {
        long begin = System.nanoTime();
        try (Socket socket = open(1000)) {
            OutputStream out = socket.getOutputStream();
            Thread trickle = new Thread(() -> {
                try {
                    for (int i = 0; i < 100; i++) {
                        out.write(' ');
                        out.flush();
                        Thread.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // cut off, as it should be
                }
            });
            trickle.start();
            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("slow-request");
            trickle.interrupt();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void a_body_that_never_comes_is_cut_off_and_nobody_else_suffers() throws IOException {
        try (Socket silent = open(1000)) {
            assertThat(client.get("/health").status()).isEqualTo(200);
            assertThat(client.post("/v1/decisions?explain=none", GOOD).status()).isEqualTo(200);
            assertThat(answer(silent)).startsWith("HTTP/1.1 408").contains("slow-request");
        }
    }

    @Test
    void whoever_finds_no_place_in_the_queue_is_told_so() throws InterruptedException {
        try (Turns turns = new Turns(1, 1, Duration.ofSeconds(20))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            Thread first = new Thread(() -> turns.take(() -> {
                begun.countDown();
                end.await();
                return "";
            }));
            first.start();
            begun.await();
            Thread second = new Thread(() -> turns.take(() -> ""));
            second.start();
            while (second.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(5);
            }
            assertThatThrownBy(() -> turns.take(() -> ""))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.BUSY));
            end.countDown();
            first.join();
            second.join();
            assertThat(turns.take(() -> "free again")).isEqualTo("free again");
        }
    }

    @Test
    void whoever_takes_too_long_is_told_so() {
        try (Turns turns = new Turns(1, 1, Duration.ofMillis(50))) {
            assertThatThrownBy(() -> turns.take(() -> {
                        Thread.sleep(10_000);
                        return "";
                    }))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void the_worst_that_fits_is_answered_in_time() {
        String order = PolicyJson.drawOrders().write(Draws.order(1_900), JsonStyle.LINE);
        assertThat(order).hasSizeLessThan(1024 * 1024);
        Answer answer =
                Service.client().post("/v1/draws", "{\"in\":\"622900\",\"on\":\"2018-11-19\",\"order\":" + order + "}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Socket open(int length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port());
        socket.setSoTimeout(15_000);
        socket.getOutputStream()
                .write(
                        ("POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + length + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] chunk = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(chunk);
                    read >= 0;
                    read = socket.getInputStream().read(chunk)) {
                answer.append(new String(chunk, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException e) {
            answer.append(" <reset>");
        }
        return answer.toString();
    }
}
