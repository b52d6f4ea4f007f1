package io.zhicheng.policy.checks.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Citation;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.testkit.ClauseTable;
import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the clause catalogue against the norms of all modules and against the boundary tables of their tests. */
final class Coverage {
    private final Policies policies = Policies.discover();
    private final Map<ClauseId, Set<String>> rules = new TreeMap<>();
    /** Clauses that something else than a duty cites. */
    private final Set<ClauseId> computed = new TreeSet<>();

    private final Map<ClauseId, Set<String>> tests = new TreeMap<>();
    private final Map<ClauseId, String> exempt;

    Coverage(Map<ClauseId, String> exempt) {
        this.exempt = exempt;
        for (PolicyModule module : policies.modules()) {
            module.changes().forEach(this::addRule);
        }
        boundaryTables().forEach(this::addTests);
    }

    /** What a layer repeals or restates is as much a rule of its clause as what it adds. */
    private void addRule(Change change) {
        Stream<Citation> inside = change.norm().stream()
                .flatMap(norm -> norm.content().parts().stream())
                .flatMap(Criterion::tree)
                .filter(Criterion.Cited.class::isInstance)
                .map(part -> ((Criterion.Cited) part).citation());
        Stream.concat(change.citations().stream(), inside)
                .map(Citation::clause)
                .distinct()
                .forEach(clause -> {
                    rules.computeIfAbsent(clause, id -> new LinkedHashSet<>())
                            .add(change.slot().id());
                    if (!(change.slot() instanceof Duty)) {
                        computed.add(clause);
                    }
                });
    }

    /** Every boundary table on the class path of the tests. */
    static List<ClauseTable> boundaryTables() {
        return new ClassFileImporter()
                .importPackages("io.zhicheng.policy").stream()
                        .filter(type -> type.isAssignableTo(ClauseTable.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .map(Coverage::instance)
                        .toList();
    }

    private static ClauseTable instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ClauseTable) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The boundary table " + type + " has no constructor without parameters", e);
        }
    }

    private void addTests(ClauseTable table) {
        table.coveredClauses()
                .forEach(clause -> tests.computeIfAbsent(clause, id -> new TreeSet<>())
                        .add(table.getClass().getSimpleName()));
    }

    /** Every clause of every document, in the order of the documents. */
    List<CoveredClause> clauses() {
        return policies.catalogue().clauses().stream().map(this::covered).toList();
    }

    private CoveredClause covered(Clause clause) {
        ClauseId id = clause.id();
        List<String> shown =
                List.copyOf(tests.getOrDefault(id, Set.of()).stream().sorted().toList());
        if (rules.containsKey(id)) {
            String cited = rules.get(id).stream().sorted().collect(Collectors.joining(" "));
            ClauseStatus status = computed.contains(id) ? ClauseStatus.IMPLEMENTED : ClauseStatus.CHECKLIST;
            return new CoveredClause(clause, status, cited, shown);
        }
        if (exempt.containsKey(id)) {
            return new CoveredClause(clause, ClauseStatus.NOT_APPLICABLE, exempt.get(id), shown);
        }
        if (clause.kind() == ClauseKind.CONTEXT) {
            return new CoveredClause(clause, ClauseStatus.NOT_APPLICABLE, "context: nothing to decide", shown);
        }
        return new CoveredClause(clause, ClauseStatus.PLANNED, "", shown);
    }

    /** Clauses that are declared exempt although a norm cites them. */
    Set<ClauseId> exemptYetCited() {
        Set<ClauseId> both = new TreeSet<>(exempt.keySet());
        both.retainAll(rules.keySet());
        return both;
    }

    Policies policies() {
        return policies;
    }
}
