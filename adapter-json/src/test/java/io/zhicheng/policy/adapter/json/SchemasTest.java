package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as documents: well formed, named throughout, and complete. */
class SchemasTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Latin letters alone that are a name in Chinese as well. */
    private static final Set<String> ALIKE = Set.of();

    static Stream<SubjectSchema> schemas() {
        return Validator.SCHEMAS.all().stream();
    }

    private static JsonNode tree(SubjectSchema schema) {
        return JsonMapper.shared().readTree(schema.json());
    }

    private static JsonNode application() {
        return tree(Validator.SCHEMAS.schema("application"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_is_one_of_its_dialect(SubjectSchema schema) {
        assertThat(Validator.metaErrors(schema.json())).isEmpty();
        assertThat(tree(schema).at("/$id").asString()).isEqualTo(schema.name());
        assertThat(tree(schema).at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(tree(schema).at("/title").asString())
                .isEqualTo(schema.label().zh() + " / " + schema.label().en());
    }

    @Test
    void the_validator_refuses_what_is_no_schema() {
        assertThat(Validator.metaErrors("{\"type\": \"text\"}")).isNotEmpty();
        assertThat(Validator.errors("application", "{}")).isNotEmpty();
    }

    @Test
    void there_is_a_schema_for_every_subject_of_a_case() {
        List<String> fields = SubjectCaseCodec.SUBJECT_CASE.fields().stream()
                .map(field -> field.name())
                .toList();

        assertThat(fields)
                .containsAll(Validator.SCHEMAS.subjects())
                .hasSize(Validator.SCHEMAS.subjects().size() + 3);
        assertThat(Validator.SCHEMAS.subjects())
                .allMatch(Validator.SCHEMAS::has)
                .contains("application", "composition");
        assertThat(Validator.SCHEMAS.has("nobody")).isFalse();
        assertThatThrownBy(() -> Validator.SCHEMAS.schema("pool-entry"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("poolEntry");
    }

    /** Fails for a new field until somebody names it: schemas are not made of a field without a name. */
    @ParameterizedTest
    @MethodSource("schemas")
    void every_field_has_a_name_in_both_languages_and_says_what_leaving_it_out_means(SubjectSchema schema) {
        List<String> faults = new ArrayList<>();
        JsonNode root = tree(schema);
        check("", root, faults);
        root.at("/$defs").forEachEntry((name, definition) -> check(name, definition, faults));

        assertThat(faults).isEmpty();
    }

    private static void check(String noun, JsonNode object, List<String> faults) {
        Set<String> required =
                object.at("/required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        object.at("/properties").forEachEntry((name, field) -> {
            bilingual(noun + "." + name, field.at("/x-label"), faults);
            if (required.contains(name) == field.has("x-unknown")) {
                faults.add(noun + "." + name + " is required, or does not say what leaving it out means");
            } else if (!required.contains(name)) {
                bilingual(noun + "." + name + " unknown", field.at("/x-unknown"), faults);
            }
        });
        object.at("/x-enum-labels").forEachEntry((code, label) -> bilingual(noun + "." + code, label, faults));
    }

    private static void bilingual(String what, JsonNode label, List<String> faults) {
        String zh = label.at("/zh").asString("");
        String en = label.at("/en").asString("");
        if ((!HAN.matcher(zh).find() && !ALIKE.contains(zh))
                || en.isBlank()
                || HAN.matcher(en).find()) {
            faults.add(what + " is called (" + zh + ") and (" + en + ")");
        }
    }

    @Test
    void a_field_that_a_fact_reads_is_called_what_the_fact_is_called() {
        JsonNode level = application().at("/$defs/whatIsSought/properties/level");

        assertThat(level.at("/x-label/zh").asString())
                .isEqualTo(Applications.SOUGHT_LEVEL.label().zh());
        assertThat(level.at("/x-label/en").asString())
                .isEqualTo(Applications.SOUGHT_LEVEL.label().en());
    }

    @Test
    void one_noun_is_called_differently_where_it_is_another_thing() {
        JsonNode member = tree(Validator.SCHEMAS.schema("composition")).at("/$defs/expert/properties/level/x-label/zh");
        JsonNode pooled = tree(Validator.SCHEMAS.schema("expertPool")).at("/$defs/expert/properties/level/x-label/zh");

        assertThat(member.asString()).isEqualTo("评委职称层级");
        assertThat(pooled.asString()).isEqualTo("专家职称层级");
    }

    @Test
    void a_judgement_says_who_judges() {
        JsonNode competent = application().at("/$defs/judgements/properties/competentForWork");

        assertThat(competent.at("/x-judge/zh").asString()).isEqualTo("用人单位");
        assertThat(competent.at("/x-unknown/zh").asString()).contains("用人单位尚未认定");
    }

    @Test
    void codes_have_the_names_of_the_model() {
        JsonNode level = application().at("/$defs/titleLevel");

        assertThat(level.at("/enum").size()).isEqualTo(TitleLevel.values().length);
        assertThat(level.at("/x-enum-labels/ASSOCIATE_SENIOR/zh").asString())
                .isEqualTo(TitleLevel.ASSOCIATE_SENIOR.zh());
    }

    @Test
    void limits_are_those_of_the_model() {
        JsonNode prize = application().at("/$defs/prize/properties");

        assertThat(prize.at("/rank/minimum").asInt()).isEqualTo(1);
        assertThat(application()
                        .at("/$defs/employingUnit/properties/vacancies/minimum")
                        .asInt())
                .isZero();
        assertThat(application().at("/required").valueStream().map(JsonNode::asString))
                .containsExactly("date");
        assertThat(application()
                        .at("/$defs/dossier/properties/birthDate/x-personal")
                        .asBoolean())
                .isTrue();
        assertThat(prize.at("/rank").has("x-personal")).isFalse();
    }

    @Test
    void subjects_inside_other_documents_are_referred_to() {
        assertThat(tree(Validator.SCHEMAS.schema(Schemas.CASE))
                        .at("/properties/poolEntry/$ref")
                        .asString())
                .isEqualTo("poolEntry");
        assertThat(tree(Validator.SCHEMAS.schema(Schemas.DRAW_CASE))
                        .at("/$defs/orderForADraw/properties/composition/$ref")
                        .asString())
                .isEqualTo("composition");
    }

    private static Properties labels(String name) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name))) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels;
    }

    @Test
    void the_bundles_have_the_same_keys() throws IOException {
        assertThat(labels("field-labels_en.properties").keySet())
                .isEqualTo(labels("field-labels.properties").keySet());
        assertThat(labels("schema-words_en.properties").keySet())
                .isEqualTo(labels("schema-words.properties").keySet());
    }

    /** A label that nobody reads is a label of a field that is gone, or that a fact names by now. */
    @Test
    void every_label_of_the_bundle_is_used() throws IOException {
        Set<String> texts = new TreeSet<>();
        schemas().map(SchemasTest::tree).forEach(schema -> texts(schema, texts));

        assertThat(labels("field-labels.properties").values())
                .allSatisfy(label -> assertThat(texts).contains(label.toString()));
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isString()) {
            into.add(node.asString());
        }
        node.forEach(below -> texts(below, into));
    }

    /** The facts stand in classes of one package, which must all be listed. */
    @Test
    void no_class_of_facts_is_forgotten() throws IOException, URISyntaxException {
        Set<Class<?>> found = classesBeside(Applications.class).stream()
                .filter(type -> Stream.of(type.getFields())
                        .anyMatch(
                                field -> Fact.class.isAssignableFrom(field.getType()) || field.getType() == Rows.class))
                .collect(Collectors.toSet());

        assertThat(FactNames.CLASSES).containsAll(found).contains(Applications.class);
    }

    private static List<Class<?>> classesBeside(Class<?> type) throws IOException, URISyntaxException {
        URI of = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                .toURI();
        if (!of.getScheme().equals("jar")) {
            return classesIn(Objects.requireNonNull(Path.of(of).getParent()), type.getPackageName());
        }
        try (FileSystem jar = FileSystems.newFileSystem(of, Map.of())) {
            return classesIn(jar.getPath("/" + type.getPackageName().replace('.', '/')), type.getPackageName());
        }
    }

    private static List<Class<?>> classesIn(Path directory, String packageName) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    classes.add(load(packageName + "." + name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A field that nobody has named is told by its key, with where to name it. */
    @Test
    void a_field_without_a_name_is_an_error() {
        ObjectCodec<Application, Application.Builder> table = ObjectCodec.table(
                        "a novelty", Application::builder, Application.Builder::build)
                .required("neverHeardOf", Scalars.DATE, Application::date, Application.Builder::date)
                .done();
        FieldNames names = new FieldNames(new SchemaWords(), FactNames.ofTheLibrary());

        assertThatThrownBy(() -> names.of(
                        Optional.empty(), table, table.fields().iterator().next()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("novelty.neverHeardOf")
                .hasMessageContaining("field-labels.properties");
    }
}
