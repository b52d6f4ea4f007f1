package io.zhicheng.policy.checks.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules against the clauses. {@code -Dpolicy.coverage.write=true} writes the two committed files anew instead
 * of comparing them.
 */
class ClauseCoverageTest {
    /** The chapters that are done: of the guidance, of the opinion on reform, of the notices of Linxia, on training, of Qinzhou. */
    private static final Pattern DONE = Pattern.compile(
            "GS28/(3|5|6|7|10|11)[.-].*|GS28/9\\.[1236][.-].*|GS268/[34]-.*|LX282/[0-4][.-].*|GSPX1/[1-57][.-].*"
                    + "|QZ4/([012368]|end)[.-].*");

    private static final Set<ClauseKind> COMPUTED =
            EnumSet.of(ClauseKind.DECISION, ClauseKind.COMPUTATION, ClauseKind.CONSTRAINT);

    private static Coverage coverage;
    private static List<CoveredClause> clauses;

    @BeforeAll
    static void hold() throws IOException {
        coverage = new Coverage(exempt());
        clauses = coverage.clauses();
    }

    /** The clauses for which there is nothing to do, each with its reason. */
    private static Map<ClauseId, String> exempt() throws IOException {
        Map<ClauseId, String> reasons = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClauseCoverageTest.class.getResourceAsStream("not-applicable.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = Splitter.on('\t').splitToList(line);
                assertThat(cells).as("columns of: " + line).hasSize(2);
                assertThat(cells.get(1)).as("reason for " + cells.get(0)).isNotBlank();
                assertThat(reasons.put(ClauseId.parse(cells.get(0)), cells.get(1)))
                        .as(cells.get(0) + " twice")
                        .isNull();
            });
        }
        return reasons;
    }

    @Test
    void everyComputedClauseOfTheChaptersDoneIsImplementedAndShown() {
        assertThat(done())
                .filteredOn(each -> COMPUTED.contains(each.clause().kind()))
                .hasSize(448)
                .allSatisfy(each -> {
                    assertThat(each.status())
                            .as("status of " + each.clause().id())
                            .isEqualTo(ClauseStatus.IMPLEMENTED);
                    assertThat(each.tests())
                            .as("boundary tables of " + each.clause().id())
                            .isNotEmpty();
                });
    }

    @Test
    void everyOtherClauseOfTheChaptersDoneIsToldOrExempt() {
        assertThat(done())
                .allSatisfy(each -> assertThat(each.status())
                        .as("status of " + each.clause().id())
                        .isNotEqualTo(ClauseStatus.PLANNED));
    }

    private static List<CoveredClause> done() {
        return clauses.stream()
                .filter(each -> DONE.matcher(each.clause().id().toString()).matches())
                .toList();
    }

    @Test
    void noClauseIsExemptThoughARuleCitesIt() {
        assertThat(coverage.exemptYetCited()).isEmpty();
    }

    @Test
    void everyExemptClauseIsInTheCatalogue() throws IOException {
        assertThat(exempt().keySet())
                .allSatisfy(id -> assertThat(coverage.policies().catalogue().find(id))
                        .as(id.toString())
                        .isPresent());
    }

    @Test
    void theFiveDocumentsAreThere() {
        assertThat(clauses.stream().map(each -> each.clause().id().document()).distinct())
                .contains("GS28", "GS268", "LX282", "GSPX1", "QZ4");
    }

    @Test
    void theCommittedFilesAreUpToDate() throws IOException {
        CoverageReport report =
                new CoverageReport(coverage.policies().catalogue().documents(), clauses);
        Path docs = Path.of("").toAbsolutePath().getParent().resolve("docs");
        compare(docs.resolve("clause-coverage.csv"), report.csv());
        compare(docs.resolve("clause-coverage.md"), report.markdown());
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("policy.coverage.write")) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("out of date; write it anew with -Dpolicy.coverage.write=true")
                .exists()
                .content(StandardCharsets.UTF_8)
                .isEqualTo(expected);
    }
}
