package io.zhicheng.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import io.zhicheng.policy.decision.BarStanding;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.RouteStanding;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Criteria;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Slot;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * What every policy module keeps. Extend it with the module of your own:
 *
 * <pre>{@code
 * class OurModuleTest extends ModuleContract {
 *     @Override
 *     protected PolicyModule module() {
 *         return new OurModule();
 *     }
 * }
 * }</pre>
 *
 * <p>The modules on which it builds are those on the class path. The cases that the laws are tried with are arbitrary but
 * the same at every run.
 */
public abstract class ModuleContract {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final long SEED = 20180101L;
    private static final int CASES = 40;
    private static final int SEARCH = 1500;

    /** For the test that extends it. */
    protected ModuleContract() {}

    /** The module to be held to the contract; a new one at every call. */
    protected abstract PolicyModule module();

    /**
     * Cases of a kind; those of {@link PolicyArbitraries} unless the module needs others to show what its rules do: with
     * facts of its own, or in its own places.
     *
     * @param subject the type of the subject in the model
     */
    protected Optional<Arbitrary<?>> cases(Class<?> subject) {
        return PolicyArbitraries.of(subject);
    }

    // What it is made of

    /** A host finds it by itself. */
    @Example
    void it_is_found() {
        assertThat(ServiceLoader.load(PolicyModule.class).stream()
                        .map(provider -> provider.type().getName()))
                .as("providers of PolicyModule in META-INF/services")
                .containsOnlyOnce(module().getClass().getName());
    }

    /** Whoever has two of it has twice the same. */
    @Example
    void it_is_stateless() {
        assertThat(Arrays.stream(module().getClass().getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers()))
                        .map(Field::getName))
                .as("fields that could change")
                .isEmpty();
        PolicyModule one = module();
        PolicyModule other = module();
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.label()).isEqualTo(one.label());
        assertThat(other.jurisdiction()).isEqualTo(one.jurisdiction());
        assertThat(other.speciality()).isEqualTo(one.speciality());
        assertThat(other.base()).isEqualTo(one.base());
        assertThat(other.changes()).isEqualTo(one.changes()).isEqualTo(other.changes());
        assertThat(other.catalogue().clauses()).isEqualTo(one.catalogue().clauses());
    }

    /** Every name that people read is there in Chinese and in English. */
    @Example
    void every_name_is_in_both_languages() {
        Wordings wordings = new Wordings();
        for (Change change : module().changes()) {
            wordings.add(change.slot());
            change.norm().ifPresent(wordings::add);
        }
        wordings.labels().put("module " + module().id(), module().label());
        wordings.labels().forEach((of, label) -> {
            assertThat(label.zh()).as("Chinese name of the " + of).containsPattern(HAN);
            assertThat(label.en())
                    .as("English name of the " + of)
                    .containsPattern("[A-Za-z0-9]")
                    .doesNotContainPattern(HAN);
        });
    }

    // Its documents

    /** Title, issuer and clauses are told in Chinese and in English. */
    @Example
    void every_clause_is_paraphrased_in_both_languages() {
        for (Document document : module().catalogue().documents()) {
            assertThat(document.title(Locale.CHINA) + document.issuer(Locale.CHINA))
                    .as(document.code())
                    .containsPattern(HAN);
            assertThat(document.title(Locale.ENGLISH) + document.issuer(Locale.ENGLISH))
                    .as(document.code())
                    .containsPattern(LATIN)
                    .doesNotContainPattern(HAN);
        }
        assertThat(module().catalogue().clauses()).allSatisfy(clause -> {
            assertThat(clause.text(Locale.CHINA))
                    .as(clause.id() + " in Chinese")
                    .containsPattern(HAN);
            assertThat(clause.text(Locale.ENGLISH))
                    .as(clause.id() + " in English")
                    .containsPattern(LATIN);
        });
    }

    /** A clause may look back within the year of its document, or, for a round of reviews, to the year before. */
    @Example
    void no_clause_starts_outside_the_life_of_its_document() {
        ClauseCatalogue catalogue = module().catalogue();
        assertThat(catalogue.clauses())
                .allSatisfy(clause -> clause.effective().ifPresent(start -> {
                    Document document = catalogue.document(clause.id().document());
                    assertThat(start.firstDay())
                            .as(clause.id() + " starts")
                            .isAfterOrEqualTo(
                                    document.inForceFrom().withDayOfYear(1).minusYears(1));
                    document.inForceUntil()
                            .ifPresent(end -> assertThat(start.firstDay())
                                    .as(clause.id() + " starts")
                                    .isBefore(end));
                }));
    }

    /** Many references are to a whole section; the path of at least one clause then begins with it. */
    @Example
    void clauses_refer_to_clauses_that_exist() {
        ClauseCatalogue all = Policies.of(tower()).catalogue();
        String codes = all.documents().stream().map(Document::code).collect(Collectors.joining("|"));
        Pattern reference = Pattern.compile("(?<![A-Z0-9])(?:" + codes + ")/[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*");
        assertThat(module().catalogue().clauses())
                .allSatisfy(clause -> assertThat(clause.relates().stream()
                                .flatMap(relation -> reference.matcher(relation).results())
                                .map(MatchResult::group)
                                .filter(id -> !resolves(all, id)))
                        .as("references of " + clause.id() + " to nothing")
                        .isEmpty());
    }

    private static boolean resolves(ClauseCatalogue all, String reference) {
        ClauseId id = ClauseId.parse(reference);
        return all.find(id).isPresent()
                || all.inDocument(id.document()).stream()
                        .map(clause -> clause.id().path())
                        .anyMatch(path -> path.startsWith(id.path() + "-") || path.startsWith(id.path() + "."));
    }

    /** What is written out can be read in again, and is the same. */
    @Example
    void clause_files_can_be_written_and_read() throws IOException {
        for (Document document : module().catalogue().documents()) {
            String text = module().catalogue().print(document.code());
            ClauseCatalogue again = ClauseCatalogue.parse(document.code(), new StringReader(text));
            List<Clause> clauses = module().catalogue().inDocument(document.code());
            assertThat(again.clauses()).as(document.code()).isEqualTo(clauses);
        }
    }

    // How it goes together with what it builds on

    /**
     * Citations resolve, what is changed is there, no period has a gap, every rule is reached and every parameter read:
     * on each day on which anything begins or ends, and on the day before.
     */
    @Example
    void it_makes_a_policy_on_every_date() {
        RegionalPolicy policy = over(tower());
        for (LocalDate day : dates()) {
            assertThatCode(() -> policy.on(day)).as("on %s", day).doesNotThrowAnyException();
            assertThatCode(() -> policy.on(day.minusDays(1)))
                    .as("on %s, the day before something begins or ends", day.minusDays(1))
                    .doesNotThrowAnyException();
        }
    }

    /** A layer above it that says nothing changes nothing. */
    @Example
    void a_silent_layer_changes_nothing() {
        LocalDate day = day();
        Policy policy = over(tower()).on(day);
        Policy silent = over(above(List.of())).on(day);
        assertThat(silent.norms()).isEqualTo(policy.norms());
        assertThat(silent.version().fingerprint()).isEqualTo(policy.version().fingerprint());
        decideAlike(silent, policy);
    }

    /** A layer above it that says the same again changes who says it, and no verdict. */
    @Example
    void restating_changes_no_verdict() {
        LocalDate day = day();
        Policy policy = over(tower()).on(day);
        List<Change> changes = policy.norms().stream()
                .map(norm -> on(day, Changes.restate(norm.slot(), LaidOver.CLAUSE)))
                .toList();
        decideAlike(over(above(changes)).on(day), policy);
    }

    /** A layer above it that replaces everything by the same changes no verdict. */
    @Example
    void replacing_by_the_same_changes_no_verdict() {
        LocalDate day = day();
        Policy policy = over(tower()).on(day);
        List<Change> changes =
                policy.norms().stream().map(norm -> on(day, again(norm))).toList();
        decideAlike(over(above(changes)).on(day), policy);
    }

    private static Change again(Norm norm) {
        Norm said = new Norm(
                norm.slot(), List.of(Citation.of(LaidOver.CLAUSE)), Optional.empty(), Optional.empty(), norm.content());
        return norm.slot() instanceof Parameter<?> ? Changes.set(said) : Changes.replace(said);
    }

    private static Change on(LocalDate day, Change change) {
        return change.since(day).until(day.plusDays(1));
    }

    /**
     * The order in which it lists its changes decides nothing. It may order what is asked for: of two facts either of
     * which would settle a verdict, the first is asked.
     */
    @Example
    void the_order_of_changes_does_not_matter() {
        LocalDate day = day();
        List<Change> shuffled = new ArrayList<>(module().changes());
        Collections.shuffle(shuffled, new Random(SEED));
        List<PolicyModule> tower = new ArrayList<>(tower());
        tower.set(tower.size() - 1, new Reordered(module(), shuffled));
        Policy policy = over(tower()).on(day);
        Policy other = over(tower).on(day);
        assertThat(other.version().fingerprint()).isEqualTo(policy.version().fingerprint());
        for (Question<?> question : policy.questions()) {
            decideAlike(other, policy, question, ModuleContract::standing);
        }
    }

    // What its rules do

    /**
     * No requirement, bar or obligation turns out the same whatever is told, but what a text lets always come along. The
     * {@linkplain ClauseTable boundary tables} in the package of the test are looked through first, then arbitrary cases.
     */
    @Example
    void every_rule_can_turn_out_either_way() {
        Policy policy = over(tower()).on(day());
        Set<Slot> own = module().changes().stream().map(Change::slot).collect(Collectors.toSet());
        Map<Question<?>, Set<Slot>> rules = new LinkedHashMap<>();
        policy.norms().stream()
                .filter(norm -> !norm.content().parts().equals(List.of(Criteria.ALWAYS)))
                .map(Norm::slot)
                .filter(own::contains)
                .filter(slot -> slot instanceof Requirement || slot instanceof Bar || slot instanceof Obligation)
                .forEach(slot -> slot.ofQuestion()
                        .ifPresent(question -> rules.computeIfAbsent(question, any -> new LinkedHashSet<>())
                                .add(slot)));
        Map<String, String> oneWay = new TreeMap<>();
        List<ClauseTable.Case> shown = BoundaryTables.of(getClass()).stream()
                .flatMap(table -> table.cases().stream())
                .toList();
        rules.forEach((question, slots) -> {
            BothWays ways = new BothWays(slots);
            ways.look(shown);
            ways.look(policy, cases(question, SEARCH));
            oneWay.putAll(ways.missing());
        });
        assertThat(oneWay)
                .as(
                        "rules that turned out one way only, in all boundary tables and in %s arbitrary cases; maybe a table"
                                + " should show their boundary, or cases(…) should bring it about",
                        SEARCH)
                .isEmpty();
    }

    // The cases, the days, the layers

    /** Arbitrary cases of a question, the same at every run; none where there is no arbitrary of its subject. */
    private Stream<Object> cases(Question<?> question, int number) {
        Optional<Arbitrary<?>> cases = cases(question.subject().type());
        if (cases.isEmpty()) {
            return Stream.of();
        }
        RandomGenerator<?> generator = cases.get().generator(1000);
        Random random = new Random(SEED);
        return Stream.<Object>generate(() -> generator.next(random).value()).limit(number);
    }

    private void decideAlike(Policy one, Policy other) {
        for (Question<?> question : other.questions()) {
            decideAlike(one, other, question, ModuleContract::decided);
        }
    }

    private <S> void decideAlike(
            Policy one, Policy other, Question<S> question, Function<Decision, Map<String, Object>> as) {
        cases(question, CASES)
                .map(question.subject().type()::cast)
                .forEach(subject -> assertThat(as.apply(one.answer(question, subject)))
                        .as("the answer to " + question)
                        .isEqualTo(as.apply(other.answer(question, subject))));
    }

    /** How the rules turned out. */
    private static Map<String, Object> standing(Decision decision) {
        Map<String, Object> standing = new HashMap<>();
        standing.put("verdict", decision.verdict());
        standing.put(
                "routes",
                decision.routes().stream().collect(Collectors.toMap(RouteStanding::route, RouteStanding::outcome)));
        standing.put(
                "bars", decision.bars().stream().collect(Collectors.toMap(BarStanding::bar, BarStanding::outcome)));
        return standing;
    }

    /** All that is decided, apart from who says so. */
    private static Map<String, Object> decided(Decision decision) {
        Map<String, Object> decided = standing(decision);
        decided.put("missing", decision.missing());
        decided.put("norms", decision.missingNorms());
        decided.put("judgements", decision.judgements());
        return decided;
    }

    /** Every day on which something of the module or of what it builds on begins or ends. */
    private Set<LocalDate> dates() {
        ClauseCatalogue all = Policies.of(tower()).catalogue();
        Set<LocalDate> dates = new TreeSet<>();
        for (Layer layer : Policies.of(tower()).modules()) {
            layer.catalogue().documents().forEach(document -> {
                dates.add(document.inForceFrom());
                document.inForceUntil().ifPresent(dates::add);
            });
            for (Change change : layer.changes()) {
                dates.add(since(change, all));
                until(change, all).ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** The first of the days on which most of what the module says holds. */
    private LocalDate day() {
        ClauseCatalogue all = Policies.of(tower()).catalogue();
        List<Change> changes = module().changes();
        Comparator<LocalDate> byChanges = Comparator.comparing(day ->
                changes.stream().filter(change -> holds(change, day, all)).count());
        Set<LocalDate> dates = dates();
        assertThat(dates).as("days on which anything begins").isNotEmpty();
        return dates.stream()
                .max(byChanges.thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static boolean holds(Change change, LocalDate day, ClauseCatalogue all) {
        return !day.isBefore(since(change, all))
                && until(change, all).map(day::isBefore).orElse(true);
    }

    private static LocalDate since(Change change, ClauseCatalogue all) {
        return change.since().orElseGet(() -> document(change, all).inForceFrom());
    }

    private static Optional<LocalDate> until(Change change, ClauseCatalogue all) {
        return change.until().or(() -> document(change, all).inForceUntil());
    }

    private static Document document(Change change, ClauseCatalogue all) {
        return all.document(change.citation().clause().document());
    }

    /** The module on top of what it builds on, the lowest first, the national baseline left out. */
    private List<PolicyModule> tower() {
        Map<String, PolicyModule> known = new HashMap<>();
        Policies.discover().modules().forEach(other -> known.put(other.id(), other));
        List<PolicyModule> tower = new ArrayList<>();
        PolicyModule top = module();
        Optional<PolicyModule> next = Optional.of(top);
        while (next.isPresent()) {
            PolicyModule layer = next.get();
            if (layer.base().isPresent()) {
                tower.add(0, layer);
            }
            next = layer.base().map(base -> {
                assertThat(known)
                        .as("the modules on the class path, on one of which " + layer.id() + " builds")
                        .containsKey(base);
                return known.get(base);
            });
        }
        return tower;
    }

    private List<PolicyModule> above(List<Change> changes) {
        return Stream.concat(tower().stream(), Stream.of(new LaidOver(module(), changes)))
                .toList();
    }

    private RegionalPolicy over(List<PolicyModule> tower) {
        RegionalPolicy policy = Policies.of(tower).in(module().jurisdiction());
        return module().speciality().map(policy::forSpeciality).orElse(policy);
    }
}
