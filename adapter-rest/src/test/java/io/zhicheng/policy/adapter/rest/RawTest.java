package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that no client would send: the server underneath refuses them, in our words. */
class RawTest {
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET /v1/regions HTTP/1.1~HOST~ | 200",
                "\u0000\u0001garbage~~ | 400",
                "F@O / HTTP/1.1~HOST~ | 400",
                "GET /health HTTP/3.7~HOST~ | 400",
                "GET /health HTTP/1.1~Connection: close~~ | 400",
                "GET /health HTTP/1.1~Host: evil.example~Connection: close~~ | 421",
                "GET /health HTTP/1.1~Host: localhost.evil.example~Connection: close~~ | 421",
                "GET /health HTTP/1.1~Host: 127.0.0.1:8090~Connection: close~~ | 200",
                "GET /health HTTP/1.1~Host: [::1]:8090~Connection: close~~ | 200",
                "GET /v1/documents/%zz HTTP/1.1~HOST~ | 400",
                "GET /v1/documents/%00 HTTP/1.1~HOST~ | 400",
                "GET /v1/documents?on=%zz HTTP/1.1~HOST~ | 400",
                "GET /v1/documents?on=% HTTP/1.1~HOST~ | 400",
                "GET /v1/documents?on=张 HTTP/1.1~HOST~ | 400",
                "GET /health HTTP/1.1~Accept: \u0001~HOST~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Content-Length: abc~HOST~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Content-Length: -1~HOST~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Content-Length: 1~Content-Length: 2~HOST~{} | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Transfer-Encoding: chunked~Content-Length: 2~HOST~0~~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Transfer-Encoding: chunked~HOST~zz~{}~0~~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Content-Length: 99999999999~HOST~ | 413",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~HOST~ | 400",
                "POST /v1/decisions HTTP/1.1~Content-Type: application/json~Expect: magic~Content-Length: 2~HOST~{} | 400",
                "GET //v1/regions HTTP/1.1~HOST~ | 404",
                "GET /assets/../openapi.yaml HTTP/1.1~HOST~ | 404",
                "TRACE /v1/regions HTTP/1.1~HOST~ | 405"
            })
    void is_answered_by_a_status_and_a_reason(String request, int status) throws IOException {
        String answer = send(request.replace("~HOST~", "~" + HOST + "~").replace("~", "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("X-Content-Type-Options: nosniff").doesNotContain("Server:", "jetty", "\tat ");
        if (status >= 400) {
            assertThat(answer).contains("Content-Type: application/problem+json");
            String body = answer.substring(answer.indexOf("\r\n\r\n"));
            assertThat(new JsonMapper().readTree(body).get("status").asInt()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET /%s HTTP/1.1, 414", "GET /health HTTP/1.1~X: %s, 431"})
    void is_refused_when_it_goes_on_and_on(String request, int status) throws IOException {
        String endless = String.format(request, "a".repeat(20_000)).replace("~", "\r\n");
        assertThat(send(endless + "\r\n" + HOST + "\r\n"))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("problem+json");
    }

    private static String send(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Service.shared().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            byte[] chunk = new byte[8192];
            try {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    answer.append(new String(chunk, 0, read, StandardCharsets.UTF_8));
                }
            } catch (SocketTimeoutException e) {
                answer.append(" <and then nothing>");
            }
            return answer.toString();
        }
    }
}
