package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.model.place.DivisionCode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Thousands of documents that are wrong in every way: made from the schemas with a taste for nonsense, and good ones with
 * bytes knocked about. None is answered by a failure of the service, none without an answer, and none gets it to tell a
 * name or a secret.
 */
class FuzzTest {
    private static final int OF_EACH_KIND = Integer.getInteger("policy.rest.fuzz", 5_500);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> PATHS =
            List.of("/v1/decisions", "/v1/checks", "/v1/draws", "/v1/tallies", "/v1/comparisons");

    private final URI address = Service.shared().address();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

    @Test
    void documents_made_of_the_schemas() {
        Nonsense nonsense = new Nonsense(20181008);
        List<String> forms = List.of("case", "drawCase", "ballotCase", "comparedCase");
        List<String> paths = List.of("/v1/checks", "/v1/draws", "/v1/tallies", "/v1/comparisons");
        fire(OF_EACH_KIND, i -> {
            int form = i % forms.size();
            String path = form == 0 && i % 8 == 0 ? "/v1/decisions" : paths.get(form);
            return new Shot(path, nonsense.document(forms.get(form)).getBytes(StandardCharsets.UTF_8));
        });
        // some of the nonsense must make sense, or nothing behind the reader was tried
        assertThat(statuses).containsKeys(200, 400);
    }

    @Test
    void good_documents_with_bytes_knocked_about() {
        Nonsense nonsense = new Nonsense(28);
        List<byte[]> good = new ArrayList<>();
        Samples.shipped(DivisionCode.of("620000"))
                .forEach(sample -> good.add(sample.text().getBytes(StandardCharsets.UTF_8)));
        fire(OF_EACH_KIND, i -> new Shot(PATHS.get(i % PATHS.size()), nonsense.knocked(good.get(i % good.size()))));
        assertThat(statuses).containsKeys(200, 400);
    }

    private static final class Shot {
        private final String path;
        private final byte[] body;

        Shot(String path, byte[] body) {
            this.path = path;
            this.body = body;
        }
    }

    /** Sends so many, a few at a time; the log tells no secret either. */
    private void fire(int number, IntFunction<Shot> shots) {
        String log = Logged.during(() -> send(number, shots));
        assertThat(log).doesNotContain(Nonsense.SECRET, "Accidents");
    }

    private void send(int number, IntFunction<Shot> shots) {
        Semaphore flying = new Semaphore(8);
        List<CompletableFuture<?>> answers = new ArrayList<>();
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < number; i++) {
            Shot shot = shots.apply(i);
            flying.acquireUninterruptibly();
            HttpRequest request = HttpRequest.newBuilder(
                            address.resolve(shot.path + (shot.path.endsWith("draws") ? "" : "?explain=none")))
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", MediaTypes.JSON)
                    .POST(BodyPublishers.ofByteArray(shot.body))
                    .build();
            answers.add(HTTP.sendAsync(request, BodyHandlers.ofString()).handle((response, failure) -> {
                flying.release();
                if (failure != null) {
                    faults.add(failure + "\n" + new String(shot.body, StandardCharsets.UTF_8));
                } else {
                    look(shot, response, faults);
                }
                return null;
            }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        assertThat(faults).isEmpty();
        assertThat(statuses.values().stream().mapToInt(AtomicInteger::get).sum())
                .isEqualTo(number);
        assertThat(new TreeMap<>(statuses).lastKey()).isLessThan(500);
    }

    private void look(Shot shot, HttpResponse<String> response, List<String> faults) {
        int status = response.statusCode();
        statuses.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
        boolean problem = status >= 400;
        boolean told = response.body().contains(Nonsense.SECRET);
        boolean typed = !problem
                || response.headers().firstValue("Content-Type").orElse("").equals(MediaTypes.PROBLEM);
        if (status >= 500 || (problem && told) || !typed || response.body().contains("\\tat")) {
            faults.add(shot.path + " " + status + " " + response.body() + "\n"
                    + new String(shot.body, StandardCharsets.UTF_8));
        }
    }
}
