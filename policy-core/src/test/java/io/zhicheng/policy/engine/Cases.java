package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.model.clause.Document;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.Changes;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents, layers and small pieces of rules to try on a {@link Case}. */
public final class Cases {
    /** The day for which policies are resolved. */
    public static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

    /** Every day is known. */
    static final WorkCalendar CALENDAR = FiveDayWeek.ALWAYS;

    private static final ClauseCatalogue SHEET = document("T");

    private Cases() {}

    /** A document in force from 2010 on, with clauses 1 to 40. */
    public static ClauseCatalogue document(String code) {
        return document(Document.builder(code).inForceFrom(LocalDate.of(2010, 1, 1)));
    }

    /** A document with clauses 1 to 40. */
    public static ClauseCatalogue document(Document.Builder builder) {
        Document document = builder.title("文件", "document")
                .number("第1号")
                .issuer("机关", "issuer")
                .build();
        List<Clause> clauses = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Clause.builder(ClauseId.of(document.code(), String.valueOf(i)))
                        .numbering("第" + i + "条")
                        .area("test")
                        .kind(ClauseKind.DECISION)
                        .appliesTo("cases")
                        .zh("条文" + i)
                        .en("text " + i)
                        .build())
                .toList();
        return ClauseCatalogue.of(List.of(document), clauses);
    }

    /** A layer that adds norms. */
    public record Sheet(String id, ClauseCatalogue catalogue, List<Norm> norms) implements Layer {
        @Override
        public List<Change> changes() {
            return Changes.adding(norms);
        }

        @Override
        public Label label() {
            return new Label("层" + id, "layer " + id);
        }
    }

    /** A layer of changes that builds on all before it, with a document of its own name. */
    public record Tier(String id, List<Change> changes) implements Layer {
        /** A layer of changes. */
        public static Tier of(String id, Change... changes) {
            return new Tier(id, List.of(changes));
        }

        @Override
        public Label label() {
            return new Label("层" + id, "layer " + id);
        }

        @Override
        public ClauseCatalogue catalogue() {
            return document(id);
        }
    }

    /** A layer of changes that builds on the one it names, with a document of its own name. */
    public record Wing(String id, Optional<String> base, List<Change> changes) implements PolicyModule {
        /** A layer of changes. */
        public static Wing of(String id, String base, Change... changes) {
            return new Wing(id, Optional.of(base), List.of(changes));
        }

        /** A layer under all others. */
        public static Wing ground(String id, Change... changes) {
            return new Wing(id, Optional.empty(), List.of(changes));
        }

        @Override
        public Label label() {
            return new Label("层" + id, "layer " + id);
        }

        @Override
        public ClauseCatalogue catalogue() {
            return document(id);
        }

        @Override
        public DivisionCode jurisdiction() {
            return DivisionCode.of("620000");
        }
    }

    /** The policy of one layer, whose document is {@code T}. */
    public static ResolvedPolicy policy(Norm... norms) {
        return policy(List.of(norms));
    }

    /** The policy of one layer, whose document is {@code T}. */
    public static ResolvedPolicy policy(List<Norm> norms) {
        return resolve(List.of(new Sheet("sheet", SHEET, norms)), TODAY);
    }

    /** The policy of layers on a date; every day of the week but its end is a working day. */
    static ResolvedPolicy resolve(List<? extends Layer> layers, LocalDate on) {
        return Overlay.of(layers).on(on, CALENDAR);
    }

    static Told nothingTold() {
        return new Told(new Linker(norms()).columns().layout(), Case.BLANK);
    }

    /** A piece of a rule, linked for itself, and what is told of a case. */
    record Bench<N>(N node, Frame frame) {}

    static Interval measure(Case subject, Measure<?> measure, Norm... norms) {
        Bench<ValueNode> bench = value(subject, measure, null, norms);
        return bench.node().measure(bench.frame());
    }

    static Interval measureOn(Route route, Case subject, Measure<?> measure, Norm... norms) {
        Bench<ValueNode> bench = value(subject, measure, route, norms);
        return bench.node().measure(bench.frame());
    }

    static Bench<ValueNode> value(Case subject, Measure<?> measure, @Nullable Route route, Norm... norms) {
        Linker linker = new Linker(norms(norms));
        ValueNode node = linker.value(measure, route);
        return new Bench<>(node, frame(linker, subject));
    }

    static Truth test(Case subject, Criterion criterion, Norm... norms) {
        Bench<TestNode> bench = criterion(subject, criterion, norms);
        return bench.node().test(bench.frame());
    }

    static Bench<TestNode> criterion(Case subject, Criterion criterion, Norm... norms) {
        Linker linker = new Linker(norms(norms));
        TestNode node = linker.test(criterion, null);
        return new Bench<>(node, frame(linker, subject));
    }

    private static Frame frame(Linker linker, Case subject) {
        Columns.Layout layout = linker.columns().layout();
        return new Frame(new Told(layout, subject));
    }

    /** What would narrow a value, as paths; a list is told with its extent, a parameter by its name. */
    static List<String> missing(Case subject, Measure<?> measure, Norm... norms) {
        Bench<ValueNode> bench = value(subject, measure, null, norms);
        Missing missing = new Missing();
        bench.node().missingIfWide(bench.frame(), missing);
        return told(missing);
    }

    static List<String> missing(Case subject, Criterion criterion, Norm... norms) {
        Bench<TestNode> bench = criterion(subject, criterion, norms);
        Missing missing = new Missing();
        bench.node().missing(bench.frame(), missing);
        return told(missing);
    }

    private static List<String> told(Missing missing) {
        List<String> names = new java.util.ArrayList<>();
        missing.cells()
                .forEach(cell -> names.add(cell.row()
                        .map(row -> cell.fact().path().replace("[]", "[" + row + "]"))
                        .orElse(cell.fact().path())));
        missing.lists().forEach(list -> names.add("all " + list.path()));
        missing.parameters().forEach(parameter -> names.add("norm " + parameter.id()));
        return names;
    }

    /** Norms that nobody checks. The first of each slot is in force. */
    static Norms norms(Norm... norms) {
        return norms(List.of(norms));
    }

    static Norms norms(List<Norm> norms) {
        Map<Slot, Norm> inForce = new LinkedHashMap<>();
        ImmutableListMultimap.Builder<Slot, Norm> lines = ImmutableListMultimap.builder();
        for (Norm norm : norms) {
            inForce.putIfAbsent(norm.slot(), norm);
            if (norm.slot() instanceof Parameter<?>) {
                lines.put(norm.slot(), norm);
            }
        }
        return new Norms(SHEET, CALENDAR, ImmutableMap.copyOf(inForce), lines.build(), Lineage.unknown(SHEET));
    }
}
