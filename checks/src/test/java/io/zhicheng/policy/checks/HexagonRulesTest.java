package io.zhicheng.policy.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the sentences of {@link Hexagon} against our house, and shows that each of them can be broken. */
class HexagonRulesTest {
    private static final String HOUSE = "io.zhicheng.policy";
    private static final String BAD_HOUSE = "io.zhicheng.policy.checks.badhouse";

    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

    @TestFactory
    Stream<DynamicTest> ourHouseStands() {
        JavaClasses house = house();
        return Hexagon.of(HOUSE).all().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanBeBroken() {
        JavaClasses badHouse = new ClassFileImporter().importPackages(BAD_HOUSE);
        return Hexagon.of(BAD_HOUSE).all().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(badHouse).hasViolation())
                                .as("the bad house breaks: %s", rule.getValue().getDescription())
                                .isTrue()));
    }

    @Test
    void ourHouseIsAllThere() {
        assertThat(house().stream().map(type -> type.getPackageName()))
                .contains(
                        HOUSE,
                        HOUSE + ".engine",
                        HOUSE + ".bulk",
                        HOUSE + ".module",
                        HOUSE + ".gansu",
                        HOUSE + ".guangxi",
                        HOUSE + ".adapter.json",
                        HOUSE + ".adapter.rest",
                        HOUSE + ".testkit")
                .noneMatch(name -> name.startsWith(HOUSE + ".checks"));
    }

    private static JavaClasses house() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NO_TEST_JARS)
                .importPackages(HOUSE);
    }
}
