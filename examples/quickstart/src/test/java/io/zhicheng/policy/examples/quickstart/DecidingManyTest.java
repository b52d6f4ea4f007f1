package io.zhicheng.policy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.bulk.Effect;
import io.zhicheng.policy.bulk.ImpactSummary;
import io.zhicheng.policy.bulk.Summary;
import io.zhicheng.policy.model.application.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingManyTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Policy policy = Policies.discover().in("620000").on(LocalDate.of(2018, 9, 20));
    private final List<String> results = new ArrayList<>();

    private static List<Application> applications() throws IOException {
        List<Application> applications = new ArrayList<>();
        for (String name : List.of("01-normal-promotion", "09-within-a-sanction-period")) {
            Path file = HERE.resolve("dossiers/" + name + ".json");
            applications.add(PolicyJson.readApplication(name, Files.readString(file)));
        }
        return applications;
    }

    @Test
    void aBadLineSpoilsNothingElse() throws IOException {
        List<String> lines = new ArrayList<>();
        applications()
                .forEach(application ->
                        lines.add(PolicyJson.writeApplication(application).replace("\n", " ")));
        lines.add(1, "{");
        Summary summary = DecidingMany.decide(policy, lines.stream(), results);
        assertThat(results).hasSize(3).element(1).isEqualTo("1 cannot be read");
        assertThat(results).element(2).isEqualTo("2 INELIGIBLE");
        assertThat(summary.faults()).isEqualTo(1);
        assertThat(summary.statistics().orElseThrow().keptOut()).isEqualTo(1);
    }

    @Test
    void aPolicyDoesNothingToItsOwnPopulation() throws IOException {
        ImpactSummary impact = DecidingMany.compare(policy, policy, applications().stream(), results);
        assertThat(results).isEmpty();
        assertThat(impact.count(Effect.SAME)).isEqualTo(2);
    }

    @Test
    void areTheLinesOfThePage() throws IOException {
        String page = Files.readString(HERE.getParent().getParent().resolve("docs/deciding-many.md"));
        assertThat(page)
                .contains("```java\n" + lines("decide") + "```")
                .contains("```java\n" + lines("compare") + "```");
    }

    private static String lines(String name) throws IOException {
        String source = Files.readString(
                HERE.resolve("src/main/java/io/zhicheng/policy/examples/quickstart/DecidingMany.java"));
        String begin = "// begin " + name + "\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // end " + name))
                .indent(-8);
    }
}
