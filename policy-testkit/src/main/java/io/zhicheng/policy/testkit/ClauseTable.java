package io.zhicheng.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The boundaries of clauses as tables: each line of the catalogue with the case that shows it. A line that the catalogue
 * does not have fails, and so does a clause of a table of which a line is left out.
 */
public abstract class ClauseTable {
    private final List<Line> lines = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /** For the table that extends it. */
    protected ClauseTable() {}

    /** The policy by which the lines are judged, unless a line names another. */
    protected abstract Policy policy();

    /** The clauses of this table, with all their lines. */
    protected abstract void clauses();

    /** A line with what shows it. */
    private record Line(ClauseId clause, String text, Runnable check) {}

    /** A subject of the table, with the policy that judges it and, where a line looks at one rule, that rule and its route. */
    record Case(Policy policy, Optional<Slot> slot, Optional<Route> route, Object subject) {}

    /** The subjects of the table, but those of lines that show something by themselves. */
    final List<Case> cases() {
        lines();
        return List.copyOf(cases);
    }

    /** The lines of the table, for the coverage of clauses. */
    public final List<ClauseId> coveredClauses() {
        return lines().stream().map(Line::clause).distinct().toList();
    }

    private List<Line> lines() {
        if (lines.isEmpty()) {
            clauses();
        }
        return List.copyOf(lines);
    }

    /** Begins the lines of a clause. */
    protected final ClauseLines clause(String id) {
        return new ClauseLines(ClauseId.parse(id));
    }

    @TestFactory
    final List<DynamicTest> boundaries() {
        List<DynamicTest> tests = new ArrayList<>();
        // first all at once: the tools of mutation testing credit what runs while the table is made, such as the
        // resolving of its policy, to the first test alone, and try nothing else on a change there
        tests.add(DynamicTest.dynamicTest(
                "all lines", () -> lines().forEach(line -> line.check().run())));
        for (Line line : lines()) {
            tests.add(DynamicTest.dynamicTest(line.clause() + ": " + line.text(), line.check()::run));
        }
        for (ClauseId id : coveredClauses()) {
            tests.add(DynamicTest.dynamicTest(id + " has all its lines", () -> hasAllItsLines(id)));
        }
        return tests;
    }

    private void hasAllItsLines(ClauseId id) {
        Clause clause = policy().catalogue().get(id);
        List<String> shown = lines().stream()
                .filter(line -> line.clause().equals(id))
                .map(Line::text)
                .filter(text -> !text.startsWith("+ "))
                .toList();
        assertThat(shown).as("lines of " + id).containsExactlyInAnyOrderElementsOf(clause.boundaries());
    }

    /** The lines of one clause. A line that begins with "+ " is an addition to the catalogue's. */
    protected final class ClauseLines {
        private final ClauseId clause;
        private Policy policy = policy();

        private ClauseLines(ClauseId clause) {
            this.clause = clause;
        }

        /** The lines that follow are shown under another policy. */
        public ClauseLines under(Policy another) {
            policy = another;
            return this;
        }

        /** A line, and what shows it, whatever that is. */
        public ClauseLines line(String text, Runnable check) {
            lines.add(new Line(clause, text, check));
            return this;
        }

        /** A rule turns out so for a subject. */
        public ClauseLines line(String text, Slot slot, Outcome expected, Object subject) {
            Policy by = showing(Optional.of(slot), Optional.empty(), subject);
            return line(
                    text,
                    () -> assertThat(by.examine(slot, subject).outcome())
                            .as(slot.id())
                            .isEqualTo(expected));
        }

        /** A rule turns out so for a subject on a route. */
        public ClauseLines line(String text, Route route, Slot slot, Outcome expected, Object subject) {
            Policy by = showing(Optional.of(slot), Optional.of(route), subject);
            return line(
                    text,
                    () -> assertThat(by.examineOn(route, slot, subject).outcome())
                            .as(slot.id() + " on " + route.id())
                            .isEqualTo(expected));
        }

        /** A value turns out so for a subject. */
        public <Q> ClauseLines line(String text, Measure<Q> measure, Q expected, Object subject) {
            Policy by = showing(Optional.empty(), Optional.empty(), subject);
            return line(text, () -> {
                Amount<Q> amount = by.measure(measure, subject);
                assertThat(amount.value()).as(measure.toString()).contains(expected);
            });
        }

        /** A value is not known for a subject. */
        public ClauseLines unknown(String text, Measure<?> measure, Object subject) {
            Policy by = showing(Optional.empty(), Optional.empty(), subject);
            return line(
                    text,
                    () -> assertThat(by.measure(measure, subject).value())
                            .as(measure.toString())
                            .isEmpty());
        }

        /** The whole decision on an application is such. */
        public ClauseLines decision(String text, Application application, Consumer<Decision> check) {
            Policy by = showing(Optional.empty(), Optional.empty(), application);
            return line(text, () -> check.accept(by.decide(application)));
        }

        private Policy showing(Optional<Slot> slot, Optional<Route> route, Object subject) {
            cases.add(new Case(policy, slot, route, subject));
            return policy;
        }
    }
}
