package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings from arguments ({@code --port=8090}), then from system properties ({@code policy.rest.port}), then from
 * the environment ({@code POLICY_REST_PORT}); the first that has one counts.
 */
final class SettingsReader {
    private static final String TOKEN = "token";

    private static final Map<String, String> NAMES = names();

    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final Map<?, ?> properties;
    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    SettingsReader(List<String> arguments, Map<?, ?> properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            String name = argument.startsWith("--") && sign > 0 ? argument.substring(2, sign) : "";
            if (name.equals(TOKEN)) {
                faults.add("--token: others on this machine could read it there; set POLICY_REST_TOKEN instead.");
            } else if (!NAMES.containsKey(name)) {
                faults.add(argument + ": there is no such argument.");
            } else {
                this.arguments.put(name, argument.substring(sign + 1));
            }
        }
    }

    /** All names, each with what it sets, for a reader at a terminal. */
    static String help() {
        StringBuilder help =
                new StringBuilder("Settings, as --name=value, -Dpolicy.rest.name=value or POLICY_REST_NAME:");
        NAMES.forEach((name, meaning) -> help.append(String.format("%n  %-16s %s", name, meaning)));
        return help.toString();
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException with all that is wrong with them
     */
    Settings read() {
        ServerLimits usual = ServerLimits.standard();
        Settings standard = Settings.standard();
        String host = text("host").orElse(standard.host());
        int port = number("port", 0, standard.port());
        Limits documents = usual.documents()
                .withBytes(number("body-bytes", 1, usual.documents().bytes()))
                .withRows(number("list-rows", 1, usual.documents().rows()))
                .withDepth(number("depth", 1, usual.documents().depth()));
        ServerLimits limits = new ServerLimits(
                documents,
                number("lines", 1, usual.lines()),
                number("at-once", 1, usual.atOnce()),
                number("waiting", 1, usual.waiting()),
                seconds("answer-seconds", usual.answerWithin()),
                seconds("body-seconds", usual.bodyWithin()),
                seconds("idle-seconds", usual.idle()),
                number("connections", 1, usual.connections()),
                number("policies", 1, usual.policies()));
        Optional<AccessToken> token = text(TOKEN).flatMap(this::token);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "These settings are not in order:\n- " + String.join("\n- ", faults) + "\n" + help());
        }
        return new Settings(host, port, token, limits);
    }

    private Optional<AccessToken> token(String secret) {
        try {
            return Optional.of(AccessToken.of(secret));
        } catch (IllegalArgumentException e) {
            faults.add(TOKEN + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Duration seconds(String name, Duration usual) {
        return Duration.ofSeconds(number(name, 1, Math.toIntExact(usual.toSeconds())));
    }

    private int number(String name, int least, int usual) {
        Optional<String> told = text(name);
        if (told.isEmpty()) {
            return usual;
        }
        if (told.get().matches("[0-9]{1,9}") && Integer.parseInt(told.get()) >= least) {
            return Integer.parseInt(told.get());
        }
        faults.add(name + " (" + told.get() + "): it must be a whole number from " + least + " on.");
        return usual;
    }

    private Optional<String> text(String name) {
        String argument = arguments.get(name);
        if (argument != null) {
            return Optional.of(argument);
        }
        Object property = properties.get("policy.rest." + name);
        if (property != null) {
            return Optional.of(property.toString());
        }
        return Optional.ofNullable(
                environment.get("POLICY_REST_" + name.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("host", "the address to listen on; any but this machine's own needs a token (127.0.0.1)");
        names.put("port", "the port; 0 for one that is free (" + Settings.USUAL_PORT + ")");
        names.put(TOKEN, "the access token, at least 16 characters; not as an argument");
        names.put("body-bytes", "how large a document or a line may be (1048576)");
        names.put("list-rows", "how long a list of a document may be (2000)");
        names.put("depth", "how deep a document may be nested (16)");
        names.put("lines", "how many lines one request may have (1000000)");
        names.put("at-once", "how many requests are answered at a time (the number of processors)");
        names.put("waiting", "how many requests may wait for their turn (256)");
        names.put("answer-seconds", "how long answering may take (10)");
        names.put("body-seconds", "how long sending a document may take (30)");
        names.put("idle-seconds", "how long a connection may be silent (30)");
        names.put("connections", "how many connections may be open (1000)");
        names.put("policies", "how many resolved policies are kept, about 0.3 MB each (500)");
        return names;
    }
}
