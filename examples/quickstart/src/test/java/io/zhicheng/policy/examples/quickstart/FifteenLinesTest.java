package io.zhicheng.policy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FifteenLinesTest {

    @Test
    void decideACase() {
        assertThat(FifteenLines.decide().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(FifteenLines.decide().missing()).isNotEmpty();
    }

    @Test
    void areTheLinesOfTheReadme() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        String source = Files.readString(
                here.resolve("src/main/java/io/zhicheng/policy/examples/quickstart/FifteenLines.java"));
        String lines = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"))
                .indent(-8);
        String readme = Files.readString(here.getParent().getParent().resolve("README.md"));
        assertThat(readme).contains("```java\n" + lines + "```");
    }
}
