package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Wording;
import java.util.List;

/**
 * The view of a rule as data: a tree of nodes, each with its form, its wording and the parts that it is made of. A
 * guarded condition has the condition first and the guard second, a comparison what is measured and what is required.
 */
record PartWriter(DecisionOut out, ClauseCatalogue catalogue) {

    void write(Part part) {
        out.object(() -> {
            if (part instanceof Criterion criterion) {
                criterion(criterion);
            } else {
                new MeasureWriter(out).members((Measure<?>) part);
            }
            out.list("parts", part.parts(), this::write);
        });
    }

    private void criterion(Criterion criterion) {
        out.text("form", form(criterion));
        out.text("text", Wording.of(criterion).text(out.locale()));
        if (criterion instanceof Criterion.AtLeastOf some) {
            out.number("number", some.number());
        } else if (criterion instanceof Criterion.Comparison<?> comparison) {
            out.text("relation", comparison.relation().name());
        } else if (criterion instanceof Criterion.OneOf<?> oneOf) {
            out.list(
                    "values",
                    oneOf.values(),
                    value -> out.valued(value, oneOf.measured().unit()));
        } else if (criterion instanceof Criterion.Quantified quantified) {
            rows(out, quantified.rows());
        } else if (criterion instanceof Criterion.Cited cited) {
            out.clauses(List.of(catalogue.get(cited.citation().clause())));
        } else if (criterion instanceof Criterion.OnRoute onRoute) {
            out.member(
                    "route",
                    () -> out.named(onRoute.route().id(), onRoute.route().label()));
        } else if (criterion instanceof Requirement requirement) {
            out.text("slot", requirement.id());
        }
    }

    static void rows(DecisionOut out, Rows<?> rows) {
        out.member(
                "rows",
                () -> out.object(() -> {
                    out.text("path", rows.path());
                    out.label(rows.label());
                }));
    }

    private static String form(Criterion criterion) {
        if (criterion instanceof Criterion.All) {
            return "ALL";
        } else if (criterion instanceof Criterion.Any) {
            return "ANY";
        } else if (criterion instanceof Criterion.AtLeastOf) {
            return "AT_LEAST";
        } else if (criterion instanceof Criterion.Not) {
            return "NOT";
        } else if (criterion instanceof Criterion.When) {
            return "GUARDED";
        } else if (criterion instanceof Criterion.OnlyFor) {
            return "ONLY_FOR";
        } else if (criterion instanceof Criterion.Comparison) {
            return "COMPARISON";
        } else if (criterion instanceof Criterion.OneOf) {
            return "ONE_OF";
        } else if (criterion instanceof Criterion.Quantified quantified) {
            return quantified.quantifier().name();
        } else if (criterion instanceof Criterion.Cited) {
            return "CITED";
        } else {
            return criterion instanceof Criterion.OnRoute ? "ON_ROUTE" : "REQUIREMENT";
        }
    }
}
