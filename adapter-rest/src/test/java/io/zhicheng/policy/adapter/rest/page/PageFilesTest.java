package io.zhicheng.policy.adapter.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What can be said of the files of the page without a browser. */
class PageFilesTest {
    private static final Pattern TEXT = Pattern.compile("\\bsays?\\(\\s*'([a-z][A-Za-z0-9.-]*)'");
    private static final Pattern HOST = Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)[a-z]");

    @Test
    void both_languages_have_the_same_texts_and_none_is_blank() throws Exception {
        Map<String, String> zh = messages("zh");
        Map<String, String> en = messages("en");
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        assertThat(zh.values()).noneMatch(String::isBlank);
        assertThat(en.values()).noneMatch(String::isBlank);
        Pattern value = Pattern.compile("\\{\\w+}");
        zh.forEach((key, text) -> assertThat(found(value, text)).as(key).isEqualTo(found(value, en.get(key))));
    }

    @Test
    void every_text_that_is_asked_for_is_there() throws Exception {
        Set<String> texts = messages("zh").keySet();
        for (Map.Entry<String, String> file : files(".js").entrySet()) {
            Matcher matcher = TEXT.matcher(file.getValue());
            while (matcher.find()) {
                assertThat(texts).as(file.getKey()).contains(matcher.group(1));
            }
        }
    }

    @Test
    void no_file_names_another_host_or_makes_code_or_markup_of_text() throws Exception {
        Map<String, String> files = files("");
        assertThat(files.keySet()).contains("index.html", "app.js", "css/tokens.css");
        files.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContainPattern(HOST)
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"));
        assertThat(files.get("index.html"))
                .doesNotContain("<style", " style=", " onclick")
                .doesNotContainPattern("<script(?! type=\"module\" src=)");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, String> messages(String language) throws IOException, URISyntaxException {
        return new JsonMapper()
                .readValue(
                        Objects.requireNonNull(files(".json").get("messages/" + language + ".json")),
                        new TypeReference<>() {});
    }

    private static Map<String, String> files(String ending) throws IOException, URISyntaxException {
        URL index =
                Objects.requireNonNull(io.zhicheng.policy.adapter.rest.RestServer.class.getResource("page/index.html"));
        Path folder = Objects.requireNonNull(Path.of(index.toURI()).getParent());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
