package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the reader takes, the schema takes; what the schema refuses, the reader refuses. */
class SchemaAgreementTest {
    /** Values at the boundaries of every scalar, and of other kinds than any. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2",
            "1899",
            "1900",
            "2018",
            "2200",
            "2201",
            "2.5",
            "2.3",
            "999999999",
            "1000000000",
            "-999999999",
            "-1000000000",
            "\"\"",
            "\" \"",
            "\"\\u3000\"",
            "\"\\u00a0\"",
            "\"a\"",
            "\"true\"",
            "\"2.5\"",
            "\"2.50\"",
            "\"2.3\"",
            "\"55.5\"",
            "\"55.55\"",
            "\"-1\"",
            "\"2019-10-08\"",
            "\"2019-2-8\"",
            "\"2019-02-29\"",
            "\"2020-02-29\"",
            "\"1900-02-29\"",
            "\"2000-02-29\"",
            "\"2100-02-29\"",
            "\"2019-04-31\"",
            "\"1899-12-31\"",
            "\"1900-01-01\"",
            "\"2200-12-31\"",
            "\"2201-01-01\"",
            "\"2019-13-01\"",
            "\"2019-00-10\"",
            "\"２０１９-10-08\"",
            "\"2019-10-08T23:59:59\"",
            "\"2019-10-08T24:00:00\"",
            "\"2019-02-29T12:00:00\"",
            "\"2019-10-08T12:00\"",
            "\"ongoing\"",
            "\"not foreseen\"",
            "\"30%\"",
            "\"12.5%\"",
            "\"12.555%\"",
            "\"2/3\"",
            "\"2/0\"",
            "\"-1%\"",
            "\"622900\"",
            "\"620029\"",
            "\"22900\"",
            "\"622900000\"",
            "\"school-teachers\"",
            "\"School\"",
            "\"FULL_SENIOR\"",
            "\"full_senior\"",
            "\"EXCELLENT\"",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "[[]]",
            "[{}]",
            "[{\"no\": 1}]",
            "{\"partly\": []}",
            "{\"partly\": [{}]}",
            "{\"partly\": null}",
            "{\"partly\": [], \"more\": 1}",
            "{\"Partly\": []}",
            "{\"no\": 1}",
            "{\"from\": \"2010-01-01\"}",
            "{\"from\": \"2010-01-01\", \"to\": \"ongoing\"}",
            "{\"to\": \"2010-02-30\"}",
            "{\"a.b\": \"c\", \"d\": true}",
            "{\" a\": 1}",
            "{\"\": 1}",
            "{\"a\": 2.5}",
            "{\"\\u00a0a\": 1}");

    /** A field, and the document around one value of it. */
    private record Spot(String path, ValueCodec<?> codec, UnaryOperator<String> document) {}

    static boolean reads(Codec<?> codec, String document) {
        try {
            codec.read("document", document);
            return true;
        } catch (InvalidDocumentException refused) {
            return false;
        }
    }

    private static boolean takes(String schema, String document) {
        return Validator.errors(schema, document).isEmpty();
    }

    /** Every field of every subject, by itself, with every value: the two say the same. */
    @TestFactory
    Stream<DynamicTest> field_by_field_the_two_agree() {
        return SubjectForm.ALL.stream().map(form -> DynamicTest.dynamicTest(form.name(), () -> agree(form)));
    }

    private static void agree(SubjectForm<?> form) {
        Codec<?> codec = new Codec<>(form.codec());
        List<Spot> spots = new ArrayList<>();
        spots("", form.codec(), of -> of, spots);
        List<String> different = new ArrayList<>();
        for (Spot spot : spots) {
            for (String value : VALUES) {
                String document = spot.document().apply(value);
                boolean reads = reads(codec, document);
                boolean takes = takes(form.name(), document);
                if (reads != takes && !isBeyondSaying(spot, value)) {
                    different.add(spot.path() + " of " + value + (reads ? " is read" : " is taken by the schema"));
                }
            }
        }

        assertThat(spots).isNotEmpty();
        assertThat(different).isEmpty();
    }

    /** Tenths of a score written as a number: many validators would refuse those that there are. */
    private static boolean isBeyondSaying(Spot spot, String value) {
        return spot.codec() == Scalars.SCORE && value.matches("[0-9.]+");
    }

    private static void spots(String path, ObjectCodec<?, ?> table, UnaryOperator<String> around, List<Spot> into) {
        for (Field<?, ?, ?> field : table.fields()) {
            String here = path + "/" + field.name();
            String required = table.fields().stream()
                    .filter(other -> other.required() && !other.equals(field))
                    .map(other -> ", \"" + other.name() + "\": \"2019-10-08\"")
                    .findFirst()
                    .orElse("");
            UnaryOperator<String> document =
                    value -> around.apply("{\"" + field.name() + "\": " + value + required + "}");
            into.add(new Spot(here, field.codec(), document));
            if (field.codec() instanceof ObjectCodec<?, ?> part) {
                spots(here, part, document, into);
            } else if (field.codec() instanceof SpellCodec) {
                spots(here, SpellCodec.fields(), document, into);
            } else if (field.codec() instanceof ListingCodec<?> listing
                    && listing.row() instanceof ObjectCodec<?, ?> row) {
                spots(here, row, value -> document.apply("[" + value + "]"), into);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> the_dossiers_of_the_quickstart_are_taken() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of("..", "examples", "quickstart", "dossiers"))) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                    String document = Files.readString(file);
                    boolean isCase = file.toString().endsWith(".case.json");
                    assertThat(Validator.errors(isCase ? Schemas.CASE : "application", document))
                            .isEmpty();
                    assertThat(reads(isCase ? PolicyJson.subjectCases() : PolicyJson.applications(), document))
                            .isTrue();
                }));
    }

    private static final String TOLD = """
            {"date": "2019-10-08", "year": 2019,
             "sought": {"series": "school-teachers", "level": "ASSOCIATE_SENIOR"},
             "dossier": {"birthDate": "1970-02-28", "unit": {"tier": "RURAL", "branch": false, "vacancies": 0},
                         "prizes": {"partly": [{"rank": 1}]}, "sanctions": []}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "year": 2019           | "yaer": 2019
            "sought": {            | "wanted": 1, "sought": {
            {"tier": "RURAL",      | {"tear": "RURAL",
            "branch": false        | "branch": "false"
            "branch": false        | "branch": 0
            "vacancies": 0         | "vacancies": "0"
            "vacancies": 0         | "vacancies": -1
            "vacancies": 0         | "vacancies": 0.5
            {"rank": 1}            | {"rank": 0}
            {"rank": 1}            | {"rank": null}
            [{"rank": 1}]          | {"rank": 1}
            {"partly": [           | {"partial": [
            "sanctions": []        | "sanctions": null
            "sanctions": []        | "sanctions": [null]
            "ASSOCIATE_SENIOR"     | "associate senior"
            "ASSOCIATE_SENIOR"     | "副高级"
            "RURAL"                | 3
            "1970-02-28"           | "1970-02-29"
            "1970-02-28"           | "28/02/1970"
            "1970-02-28"           | 19700228
            "1970-02-28"           | "0070-02-28"
            "date": "2019-10-08",  | ''
            "school-teachers"      | "School teachers"
            """)
    void what_is_wrong_is_refused_by_both(String right, String wrong) {
        assertThat(TOLD).contains(right);
        assertThat(takes("application", TOLD)).isTrue();
        assertThat(reads(PolicyJson.applications(), TOLD)).isTrue();
        String document = TOLD.replace(right, wrong);

        assertThat(takes("application", document)).isFalse();
        assertThat(reads(PolicyJson.applications(), document)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"in": "620000", "on": "2018-10-08", "application": {"date": "2018-10-08"}}                        | true
            {"in": "620000", "on": "2018-10-08", "speciality": ["a"], "application": {"date": "2018-10-08"}}   | true
            {"in": "620000", "on": "2018-10-08", "speciality": "a", "application": {"date": "2018-10-08"}}     | false
            {"in": "620000", "on": "2018-10-08", "speciality": [1], "application": {"date": "2018-10-08"}}     | false
            {"in": "620000", "on": "2018-10-08"}                                                               | false
            {"in": "620000", "application": {"date": "2018-10-08"}}                                            | false
            {"in": "620000", "on": "2018-10-08", "application": {"date": "2018-10-08"}, "poolEntry": {}}       | false
            {"in": "62", "on": "2018-10-08", "poolEntry": {}}                                                  | false
            {"in": "620000", "on": "2018-10-08", "poolEntry": {}}                                              | true
            {"in": "620000", "on": "2018-10-08", "poolentry": {}}                                              | false
            """)
    void cases(String document, boolean inOrder) {
        assertThat(takes(Schemas.CASE, document)).isEqualTo(inOrder);
        assertThat(reads(PolicyJson.subjectCases(), document)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "composition": {}, "pool": [{"reference": "E-1"}], "seed": "a secret of letters"              | true
            "composition": {}, "pool": [], "seed": "a secret of letters", "size": 19                      | true
            "pool": [], "seed": "a secret of letters"                                                     | false
            "composition": {}, "seed": "a secret of letters"                                              | false
            "composition": {}, "pool": {"partly": []}, "seed": "a secret of letters"                      | false
            "composition": {}, "pool": [], "seed": "short"                                                | false
            "composition": {"band": "NONE"}, "pool": [], "seed": "a secret of letters"                    | false
            """)
    void draws(String order, boolean inOrder) {
        String document = "{\"in\": \"622900\", \"on\": \"2018-11-19\", \"order\": {" + order + "}}";

        assertThat(takes(Schemas.DRAW_CASE, document)).isEqualTo(inOrder);
        assertThat(reads(PolicyJson.drawCases(), document)).isEqualTo(inOrder);
    }

    @Test
    void counts_and_comparisons() {
        String by = "{\"in\": \"622900\", \"on\": \"2018-11-19\"";
        String count = by + ", \"caseBallot\": {}, \"salt\": \"00112233445566778899aabbccddeeff\"}";
        String comparison =
                "{\"left\": " + by + "}, \"right\": " + by + "}, \"application\": {\"date\": \"2018-11-19\"}}";

        assertThat(takes(Schemas.BALLOT_CASE, count)).isTrue();
        assertThat(reads(PolicyJson.ballotCases(), count)).isTrue();
        assertThat(takes(Schemas.BALLOT_CASE, count.replace("00", "0"))).isFalse();
        assertThat(reads(PolicyJson.ballotCases(), count.replace("00", "0"))).isFalse();
        assertThat(takes(Schemas.COMPARED_CASE, comparison)).isTrue();
        assertThat(reads(PolicyJson.comparedCases(), comparison)).isTrue();
        assertThat(takes(Schemas.COMPARED_CASE, comparison.replace("left", "first")))
                .isFalse();
        assertThat(reads(PolicyJson.comparedCases(), comparison.replace("left", "first")))
                .isFalse();
    }
}
