package io.zhicheng.policy.adapter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents at their limits, and one beyond. */
class LimitsTest {
    private static final String SMALL = "{\"date\": \"2019-10-08\"}";

    private static InvalidDocumentException refused(String json, Limits limits) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> PolicyJson.applications().read("application.json", json, limits));
    }

    private static Fault onlyFault(String json, Limits limits) {
        InvalidDocumentException refused = refused(json, limits);
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0);
    }

    @Test
    void as_many_bytes_as_allowed() {
        int size = SMALL.getBytes(UTF_8).length;
        Limits enough = Limits.DEFAULT.withBytes(size);
        Limits tooFew = Limits.DEFAULT.withBytes(size - 1);

        assertThat(PolicyJson.applications()
                        .read("a.json", new ByteArrayInputStream(SMALL.getBytes(UTF_8)), enough)
                        .date())
                .isEqualTo("2019-10-08");
        assertThat(PolicyJson.applications().read("a.json", SMALL, enough).date())
                .isEqualTo("2019-10-08");
        assertThatThrownBy(() -> PolicyJson.applications()
                        .read("a.json", new ByteArrayInputStream(SMALL.getBytes(UTF_8)), tooFew))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("at most " + (size - 1) + " bytes");
        assertThat(onlyFault(SMALL, tooFew).expected()).isEqualTo("at most " + (size - 1) + " characters");
    }

    @Test
    void as_deep_as_allowed() {
        String json = "{\"date\": \"2019-10-08\", \"dossier\": {\"unit\": {\"branch\": true}}}";

        assertThat(PolicyJson.applications().read("a.json", json, Limits.DEFAULT.withDepth(3)))
                .isNotNull();
        Fault fault = onlyFault(json, Limits.DEFAULT.withDepth(2));
        assertThat(fault.pointer()).isEqualTo("/dossier/unit");
        assertThat(fault.expected()).isEqualTo("at most 2 levels");
    }

    @Test
    void as_many_rows_as_allowed() {
        String json = "{\"date\": \"2019-10-08\", \"dossier\": {\"prizes\": [{}, {}, {}]}}";

        assertThat(PolicyJson.applications()
                        .read("a.json", json, Limits.DEFAULT.withRows(3))
                        .dossier()
                        .prizes()
                        .rows())
                .hasSize(3);
        Fault fault = onlyFault(json, Limits.DEFAULT.withRows(2));
        assertThat(fault.pointer()).isEqualTo("/dossier/prizes");
        assertThat(fault.expected()).contains("at most 2");
    }

    @Test
    void as_many_names_as_allowed() {
        assertThat(onlyFault("{\"date\": \"2019-10-08\", \"year\": 2019}", Limits.DEFAULT.withRows(1))
                        .problem())
                .isEqualTo("It goes on and on.");
    }

    @Test
    void texts_as_long_as_allowed() {
        Fault fault = onlyFault("{\"sought\": {\"speciality\": \"geology\"}}", Limits.DEFAULT.withText(6));

        assertThat(fault.pointer()).isEqualTo("/sought/speciality");
        assertThat(fault.expected()).contains("6 characters");
        assertThat(fault.toString()).doesNotContain("geology");
    }

    @Test
    void all_faults_are_counted_and_some_told() {
        String members = IntStream.range(0, 80)
                .mapToObj(i -> "\"wrong" + i + "\": 0")
                .collect(Collectors.joining(", ", "{", "}"));

        InvalidDocumentException usual = refused(members, Limits.DEFAULT);
        assertThat(usual.count()).isEqualTo(81);
        assertThat(usual.faults()).hasSize(50);

        InvalidDocumentException few = refused(members, Limits.DEFAULT.withFaults(3));
        assertThat(few.count()).isEqualTo(81);
        assertThat(few.faults()).hasSize(3);
        assertThat(few).hasMessageContaining("and 78 more");
    }

    @Test
    void names_without_end() {
        assertThat(onlyFault("{\"" + "x".repeat(60_000) + "\": 1}", Limits.DEFAULT)
                        .problem())
                .contains("a name or a number without end");
    }

    @Test
    void limits_must_be_positive_and_no_deeper_than_can_be_read() {
        assertThatThrownBy(() -> Limits.DEFAULT.withRows(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.DEFAULT.withDepth(Limits.DEEPEST + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("levels deep");
        assertThat(Limits.DEFAULT.withDepth(Limits.DEEPEST).depth()).isEqualTo(100);
    }

    @Test
    void the_deepest_is_read_without_harm() {
        String deep = "{\"a\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}";

        assertThat(onlyFault(deep, Limits.DEFAULT.withDepth(Limits.DEEPEST)).expected())
                .isEqualTo("at most 100 levels");
    }
}
