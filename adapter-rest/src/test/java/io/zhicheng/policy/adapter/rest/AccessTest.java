package io.zhicheng.policy.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may reach the service, and how it is set. */
class AccessTest {
    private static final String SECRET = "a-secret-of-some-length";

    @Test
    void others_cannot_reach_it_without_a_token() {
        assertThatThrownBy(() -> read("--host=0.0.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("POLICY_REST_TOKEN")
                .hasMessageContaining("does not start");
        Settings wide =
                new SettingsReader(List.of("--host=0.0.0.0"), Map.of(), Map.of("POLICY_REST_TOKEN", SECRET)).read();
        assertThat(wide.token()).isPresent();
        assertThat(wide.toString()).doesNotContain(SECRET);
    }

    @Test
    void a_token_is_asked_for_where_there_is_one() {
        try (RestServer server = Service.start(Settings.standard().withToken(AccessToken.of(SECRET)))) {
            Client client = new Client(server);
            assertThat(client.get("/v1/regions").problem()).isEqualTo("unauthorized");
            assertThat(client.get("/v1/regions").header("WWW-Authenticate")).contains("Bearer");
            assertThat(client.post("/v1/decisions", "{}").status()).isEqualTo(401);
            for (String wrong : List.of("Bearer", "Bearer ", "Bearer " + SECRET + "x", "Basic " + SECRET, SECRET)) {
                assertThat(client.get("/v1/regions", "Authorization", wrong).status())
                        .as(wrong)
                        .isEqualTo(401);
            }
            assertThat(client.get("/v1/regions", "Authorization", "Bearer " + SECRET)
                            .status())
                    .isEqualTo(200);
            assertThat(client.get("/v1/regions", "Authorization", "bearer " + SECRET)
                            .status())
                    .isEqualTo(200);
            for (String open : List.of("/health", "/", "/openapi.yaml", "/problems")) {
                assertThat(client.get(open).status()).as(open).isEqualTo(200);
            }
        }
    }

    @Test
    void a_token_that_can_be_guessed_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> AccessToken.of("short"))
                .hasMessageContaining("16")
                .hasMessageNotContaining("short");
        assertThatThrownBy(() -> read("--token=" + SECRET))
                .hasMessageContaining("POLICY_REST_TOKEN")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void settings_come_from_arguments_then_properties_then_the_environment() {
        Map<String, String> properties = Map.of("policy.rest.port", "2", "policy.rest.body-bytes", "1000");
        Map<String, String> environment = Map.of("POLICY_REST_PORT", "3", "POLICY_REST_LINES", "7");
        Settings settings = new SettingsReader(List.of("--port=1"), properties, environment).read();
        assertThat(settings.port()).isEqualTo(1);
        assertThat(settings.limits().documents().bytes()).isEqualTo(1000);
        assertThat(settings.limits().lines()).isEqualTo(7);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(read().token()).isEqualTo(Optional.empty());
        assertThat(read().port()).isEqualTo(8090);
    }

    @Test
    void all_that_is_wrong_with_the_settings_is_told_at_once() {
        assertThatThrownBy(() -> read("--port=many", "--depth=0", "--colour=red"))
                .hasMessageContaining("port (many)")
                .hasMessageContaining("depth (0)")
                .hasMessageContaining("--colour=red")
                .hasMessageContaining("--name=value");
        assertThatThrownBy(() -> read("--port=70000")).hasMessageContaining("70000");
        assertThatThrownBy(() -> read("--host=no.such.host.invalid")).hasMessageContaining("no.such.host.invalid");
    }

    private static Settings read(String... arguments) {
        return new SettingsReader(List.of(arguments), Map.of(), Map.of()).read();
    }
}
