package io.zhicheng.policy.adapter.rest;

import io.javalin.Javalin;
import io.zhicheng.policy.Policies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the service costs beside a handler of the same server that only parses the same body and sends it back: requests
 * a second of one client, side by side, in turns. A program, not a test; {@code overhead.sh} runs it.
 */
final class Overhead {
    private static final String SAMPLE = "01-normal-promotion";
    private static final int ROUNDS = 5;
    private static final JsonFactory JSON = new JsonFactory();

    private final HttpClient client = HttpClient.newHttpClient();

    private Overhead() {}

    /** Measures, and prints a table. The argument is how many seconds each is given in each round; two unless told. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Duration turn = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 2);
        Javalin echo = Javalin.create(config -> config.routes.post("/echo", call -> {
                    byte[] body = call.bodyAsBytes();
                    parse(body);
                    call.contentType("application/json").result(body);
                }))
                .start("127.0.0.1", 0);
        try (RestServer server =
                RestServer.start(Settings.standard().withPort(0), Policies.discover(), Clock.systemUTC())) {
            new Overhead().run(server.address(), URI.create("http://127.0.0.1:" + echo.port() + "/echo"), turn);
        } finally {
            echo.stop();
        }
    }

    private static void parse(byte[] body) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            while (parser.nextToken() != null) {
                // every token is looked at, none is kept
            }
        }
    }

    private void run(URI service, URI echo, Duration turn) throws IOException, InterruptedException {
        String body = client.send(
                        HttpRequest.newBuilder(service.resolve("/v1/samples/" + SAMPLE))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        Map<String, URI> contestants = new LinkedHashMap<>();
        contestants.put("echo", echo);
        for (String detail : new String[] {"none", "summary", "full"}) {
            contestants.put("decide, explain=" + detail, service.resolve("/v1/decisions?explain=" + detail));
        }
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) { // the first warms up
            for (Map.Entry<String, URI> each : contestants.entrySet()) {
                double rate = rate(each.getValue(), body, turn);
                if (round > 0) {
                    best.merge(each.getKey(), rate, Math::max);
                }
            }
        }
        double ofEcho = best.values().iterator().next();
        System.out.printf(
                "| one client, %d bytes | requests a second | milliseconds more than the echo |%n|---|---:|---:|%n",
                body.getBytes(StandardCharsets.UTF_8).length);
        best.forEach(
                (name, rate) -> System.out.printf("| %s | %.0f | %.2f |%n", name, rate, 1000 / rate - 1000 / ofEcho));
    }

    private double rate(URI to, String body, Duration turn) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        long start = System.nanoTime();
        long requests = 0;
        while (System.nanoTime() - start < turn.toNanos()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(to + " answered " + answer.statusCode());
            }
            requests++;
        }
        return requests * 1e9 / (System.nanoTime() - start);
    }
}
