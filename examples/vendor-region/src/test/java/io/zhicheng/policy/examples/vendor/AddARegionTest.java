package io.zhicheng.policy.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for those who add a region shows the code, the clauses and the messages of this example, and counts it. */
class AddARegionTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path DOCS = HERE.resolve("../../docs");
    private static final Pattern BLOCK = Pattern.compile("```[a-z]+\n(.*?)\n```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"add-a-region.md", "add-a-region.zh-CN.md"})
    void everySnippetIsOfTheExample(String file) throws IOException {
        String example =
                plain(Stream.concat(sources("src").map(AddARegionTest::text), Stream.of(FiveMistakesTest.messages()))
                        .collect(Collectors.joining("\n")));
        List<String> blocks = BLOCK.matcher(Files.readString(DOCS.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(blocks).hasSize(12).allSatisfy(block -> assertThat(example).contains(plain(block)));
    }

    @Test
    void theExampleIsAsLongAsTheGuideSays() throws IOException {
        long lines = sources("src/main")
                .mapToLong(path -> text(path).lines().count())
                .sum();

        assertThat(Files.readString(DOCS.resolve("add-a-region.md"))).contains("It took " + lines + " lines");
        assertThat(Files.readString(DOCS.resolve("add-a-region.zh-CN.md"))).contains("共 " + lines + " 行");
    }

    private static Stream<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(HERE.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without regard to how lines are broken and indented. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
