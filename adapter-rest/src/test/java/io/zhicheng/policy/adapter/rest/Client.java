package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Speaks to a service over a socket, and holds every answer to the contract. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    Client(RestServer server) {
        this.address = server.address();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), request -> with(request, headers));
    }

    Answer post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), MediaTypes.JSON, headers);
    }

    Answer postLines(String path, String lines, String... headers) {
        return post(path, lines.getBytes(StandardCharsets.UTF_8), MediaTypes.LINES, headers);
    }

    Answer post(String path, byte[] body, String type, String... headers) {
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body),
                request -> with(request.header("Content-Type", type), headers));
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body, UnaryOperator<HttpRequest.Builder> more) {
        HttpRequest request = more.apply(HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, body))
                .build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            check(method, request.uri().getRawPath(), response);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static void check(String method, String path, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        Optional<String> type = response.headers().firstValue("Content-Type");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        if (status >= 400) {
            assertThat(type).contains(MediaTypes.PROBLEM);
        }
        Contract contract = Contract.shipped();
        if (!method.equals("HEAD") && !method.equals("OPTIONS")) {
            contract.find(method, path)
                    .ifPresent(operation -> contract.check(operation, status, type, response.body()));
        }
    }
}
