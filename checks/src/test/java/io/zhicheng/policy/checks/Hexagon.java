package io.zhicheng.policy.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The architecture as sentences. The root package is a parameter, so that the same sentences can be held against a
 * house that is known to be bad.
 */
final class Hexagon {
    /** What any ring may lean on: the JDK, Guava, and annotations that are gone at run time. */
    private static final String[] GROUND = {
        "java..", "com.google.common..", "org.jspecify..", "org.immutables..", "javax.annotation.."
    };

    /** The packages of the kernel's module, the root package beside them. */
    private static final String[] RINGS = {
        ".model..", ".rule..", ".fact..", ".decision..", ".module..", ".port..", ".bulk..", ".national..", ".engine.."
    };

    private static final ImmutableSet<String> NOW = ImmutableSet.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Instant",
            "java.time.Year",
            "java.time.YearMonth");

    private static final Pattern MEMBERS =
            Pattern.compile("forName|newInstance|get(Declared)?(Field|Method|Constructor)s?|getRecordComponents");

    private final String root;

    private Hexagon(String root) {
        this.root = root;
    }

    static Hexagon of(String root) {
        return new Hexagon(root);
    }

    /** All sentences, each with the name it is reported by. */
    ImmutableMap<String, ArchRule> all() {
        return ImmutableMap.<String, ArchRule>builder()
                .put("model sees only model", modelSeesOnlyModel())
                .put("rule sees model", ruleSeesModel())
                .put("fact sees rule and model", factSeesRuleAndModel())
                .put("decision sees rule and model", decisionSeesRuleAndModel())
                .put("module sees rule and model", moduleSeesRuleAndModel())
                .put("ports see no engine", portsSeeNoEngine())
                .put("outward ports see only model", outwardPortsSeeOnlyModel())
                .put("bulk sees the inward ports", bulkSeesTheInwardPorts())
                .put("national sees what a region sees", nationalSeesWhatARegionSees())
                .put("no ring sees the facade", noRingSeesTheFacade())
                .put("nobody outside the core sees the engine", nobodyOutsideTheCoreSeesTheEngine())
                .put("only the facade sees the engine", onlyTheFacadeSeesTheEngine())
                .put("gansu sees neither engine nor neighbour", gansuSeesNeitherEngineNorNeighbour())
                .put("guangxi sees neither engine nor neighbour", guangxiSeesNeitherEngineNorNeighbour())
                .put("json sees no region", jsonSeesNoRegion())
                .put("json does not know who serves it", jsonDoesNotKnowWhoServesIt())
                .put("rest sees the ports and no more of the core than it shows", restSeesThePorts())
                .put("core leans on few libraries", coreLeansOnFewLibraries())
                .put("core touches no file", coreTouchesNoFile())
                .put("core reads streams only for its own documents", coreReadsStreamsOnlyForItsOwnDocuments())
                .put("core has no network", coreHasNoNetwork())
                .put("core does not reflect", coreDoesNotReflect())
                .put("core has no clock", coreHasNoClock())
                .put("core has no static state", coreHasNoStaticState())
                .put("core logs through SLF4J only", coreLogsThroughSlf4jOnly())
                .put("guava stays inside", guavaStaysInside())
                .buildOrThrow();
    }

    // ---------------------------------------------------------------- who sees whom

    ArchRule modelSeesOnlyModel() {
        return seesOnly(".model..")
                .because("the nouns outlive every rule that is written about them, so they know none");
    }

    ArchRule ruleSeesModel() {
        return seesOnly(".rule..", ".model..")
                .because("a rule is data over nouns: whoever judges with it is not its business");
    }

    ArchRule factSeesRuleAndModel() {
        return seesOnly(".fact..", ".rule..", ".model..")
                .because("a fact binds a rule to a noun, and knows nobody who asks for it");
    }

    ArchRule decisionSeesRuleAndModel() {
        return seesOnly(".decision..", ".rule..", ".model..")
                .because("a decision must be readable years later, without the engine that made it");
    }

    ArchRule moduleSeesRuleAndModel() {
        return seesOnly(".module..", ".rule..", ".model..")
                .because("a region states rules; it neither judges nor decides");
    }

    ArchRule portsSeeNoEngine() {
        return seesOnly(".port..", ".module..", ".rule..", ".model..", ".decision..")
                .because("a port says what is asked, never how it is answered");
    }

    ArchRule outwardPortsSeeOnlyModel() {
        return seesOnly(".port.out..", ".model..")
                .because("a host supplies nouns; what rules make of them is not its business");
    }

    ArchRule bulkSeesTheInwardPorts() {
        return seesOnly(".bulk..", ".port.in..", ".rule..", ".model..", ".decision..")
                .because("deciding many is asking a port many times: it knows no more of a policy than a host does");
    }

    ArchRule nationalSeesWhatARegionSees() {
        return seesOnly(".national..", ".module..", ".fact..", ".rule..", ".model..", ".port.out..")
                .because("the national baseline is a layer like any other, and has no privileges");
    }

    ArchRule noRingSeesTheFacade() {
        return noClasses()
                .that()
                .resideInAnyPackage(inRoot(RINGS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root)
                .because("the root package composes the rings; a ring that saw it would close a circle");
    }

    ArchRule nobodyOutsideTheCoreSeesTheEngine() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(inRoot(RINGS))
                .and()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".engine..")
                .because("the engine is not exported, so that it can change with every release");
    }

    ArchRule onlyTheFacadeSeesTheEngine() {
        return noClasses()
                .that()
                .resideInAnyPackage(inRoot(
                        ".model..",
                        ".rule..",
                        ".fact..",
                        ".decision..",
                        ".module..",
                        ".port..",
                        ".bulk..",
                        ".national.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".engine..")
                .because("the engine hangs on the rings and is put to work by the root package alone");
    }

    ArchRule gansuSeesNeitherEngineNorNeighbour() {
        return region(".gansu..", ".guangxi..");
    }

    ArchRule guangxiSeesNeitherEngineNorNeighbour() {
        return region(".guangxi..", ".gansu..");
    }

    ArchRule jsonSeesNoRegion() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inRoot(".gansu..", ".guangxi..", ".engine..", ".testkit.."))
                .because("an adapter carries any region's facts and decisions, and favours none");
    }

    ArchRule jsonDoesNotKnowWhoServesIt() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.rest..")
                .because("a host may read JSON without a server");
    }

    ArchRule restSeesThePorts() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.rest..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(inRoot(".engine..", ".gansu..", ".guangxi..", ".testkit.."))
                        .or(resideInAnyPackage("tools.jackson.databind..")))
                .because(
                        "the server asks the ports and hands on what they answer: it binds no JSON to types of its own,"
                                + " and judges by whatever lies on the class path");
    }

    // ---------------------------------------------------------------- what the kernel keeps its hands off

    ArchRule coreLeansOnFewLibraries() {
        List<String> allowed = new ArrayList<>(List.of(GROUND));
        allowed.add(root);
        allowed.addAll(List.of(inRoot(RINGS)));
        return classes()
                .that(areCore())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .because("whoever embeds the kernel gets Guava with it, and nothing else");
    }

    ArchRule coreTouchesNoFile() {
        return noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                        .or(named("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream"))
                        .or(named("java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile")))
                .because("judging is a pure function: what it judges is handed to it");
    }

    ArchRule coreReadsStreamsOnlyForItsOwnDocuments() {
        return noClasses()
                .that(areCore())
                .and(not(resideInAnyPackage("..model.clause..")))
                .and(not(simpleName("DataTable").or(simpleName("NationalBaseline"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..")
                        .and(not(named("java.io.Serializable", "java.io.ObjectStreamException"))))
                .because(
                        "only the clauses and the tables beside the nouns come from the class path; all else is handed in");
    }

    ArchRule coreHasNoNetwork() {
        return noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..").and(not(named("java.net.URI"))))
                .because("a decision must not hang on who answers today; a URI names a source and opens nothing");
    }

    ArchRule coreDoesNotReflect() {
        return noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(describe("it asks a class for its members", Hexagon::asksForMembers))
                .because("facts are bound to the model in code, where the compiler checks them");
    }

    ArchRule coreHasNoClock() {
        return noClasses()
                .that(areCore())
                .should()
                .callMethodWhere(describe("it asks what time it is", Hexagon::asksForNow))
                .orShould()
                .dependOnClassesThat(named("java.time.Clock", "java.time.InstantSource"))
                .because(
                        "a case of 2019 is judged as of 2019, on whatever day the question is put; the host passes dates");
    }

    ArchRule coreHasNoStaticState() {
        return fields().that()
                .areDeclaredInClassesThat(areCore())
                .and()
                .haveModifier(STATIC)
                .should()
                .haveModifier(FINAL)
                .because("two policies in one process must not hear of each other")
                .allowEmptyShould(true);
    }

    ArchRule coreLogsThroughSlf4jOnly() {
        return noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..").or(named("java.lang.System$Logger")))
                .orShould()
                .accessFieldWhere(describe(
                        "it is System.out, System.err or System.in",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)))
                .because("where a log goes is the host's decision");
    }

    ArchRule guavaStaysInside() {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat(arePublicApi())
                .and(describe("are public or protected", Hexagon::isVisible))
                .should(showNothingOf("com.google."))
                .because("a host keeps its own Guava: ours is not part of the API")
                .allowEmptyShould(true);
    }

    // ---------------------------------------------------------------- grammar

    private ArchRule region(String self, String neighbour) {
        return noClasses()
                .that()
                .resideInAPackage(root + self)
                .should()
                .dependOnClassesThat(resideInAnyPackage(inRoot(".engine..", ".adapter..", ".testkit..", neighbour))
                        .or(resideInAnyPackage(root)))
                .because(
                        "a region states rules through the model, the rules and the module interface, and stands alone");
    }

    private ClassesShouldConjunction seesOnly(String ring, String... others) {
        List<String> allowed = new ArrayList<>(List.of(GROUND));
        allowed.add(root + ring);
        allowed.addAll(List.of(inRoot(others)));
        return classes()
                .that()
                .resideInAPackage(root + ring)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> areCore() {
        List<String> packages = new ArrayList<>(List.of(inRoot(RINGS)));
        packages.add(root);
        return resideInAnyPackage(packages.toArray(String[]::new)).as("belong to the kernel");
    }

    private DescribedPredicate<JavaClass> arePublicApi() {
        return areCore()
                .and(not(resideInAnyPackage(root + ".engine..")))
                .and(describe("are public", Hexagon::isReachable))
                .as("are the kernel's API");
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Hexagon::isReachable).orElse(true);
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaCodeUnit> showNothingOf(String prefix) {
        return new ArchCondition<>("show nothing of " + prefix) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                for (JavaClass type : unit.getAllInvolvedRawTypes()) {
                    if (type.getBaseComponentType().getName().startsWith(prefix)) {
                        events.add(SimpleConditionEvent.violated(
                                unit, unit.getDescription() + " shows " + type.getName()));
                    }
                }
            }
        };
    }

    private static boolean asksForNow(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return (NOW.contains(owner) && name.equals("now"))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
    }

    private static boolean asksForMembers(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Class.class)
                && MEMBERS.matcher(call.getName()).matches();
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe(
                "one of " + Arrays.toString(names), type -> Arrays.asList(names).contains(type.getName()));
    }

    private String[] inRoot(String... packages) {
        return Arrays.stream(packages).map(name -> root + name).toArray(String[]::new);
    }
}
