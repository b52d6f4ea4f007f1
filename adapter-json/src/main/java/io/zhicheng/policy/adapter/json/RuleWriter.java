package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Content;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.NormWording;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Setting;
import io.zhicheng.policy.rule.Slot;
import io.zhicheng.policy.rule.Unit;
import java.util.Collection;
import java.util.List;

/** The view of a norm: what is regulated, what is said of it in words, by which clauses, and the tree of what it asks. */
record RuleWriter(DecisionOut out, ClauseCatalogue catalogue) {

    void write(Norm norm) {
        List<Clause> clauses = norm.citations().stream()
                .map(citation -> catalogue.get(citation.clause()))
                .toList();
        out.object(() -> {
            out.member("slot", () -> slot(norm.slot()));
            out.text("said", NormWording.of(norm).text(out.locale()));
            norm.since().ifPresent(day -> out.text("since", day.toString()));
            norm.until().ifPresent(day -> out.text("until", day.toString()));
            out.clauses(clauses);
            content(norm.content(), norm.slot());
        });
    }

    private void slot(Slot slot) {
        out.slot(slot, () -> {
            out.text("kind", slot.kind());
            if (slot instanceof Requirement requirement) {
                out.flag("imposed", requirement.imposed());
            } else if (slot instanceof Obligation obligation) {
                out.coded("nature", obligation.nature());
                responsible(obligation.responsible());
            } else if (slot instanceof Duty duty) {
                responsible(duty.responsible());
            } else if (slot instanceof Parameter<?> parameter) {
                out.text("unit", parameter.unit().id());
                out.flag("reading", parameter.reading());
            } else if (slot instanceof Derived<?> derived) {
                out.text("unit", derived.unit().id());
            }
        });
    }

    private void responsible(Party party) {
        out.member("responsible", () -> out.named(party.id(), party.label()));
    }

    private void content(Content content, Slot slot) {
        if (content instanceof Content.Demand demand) {
            routes("routes", demand.routes());
            part("condition", demand.criterion());
        } else if (content instanceof Content.Exclusion exclusion) {
            routes("spares", exclusion.spared());
            part("condition", exclusion.criterion());
        } else if (content instanceof Content.Opening opening) {
            part("condition", opening.criterion());
        } else if (content instanceof Content.Consequence consequence) {
            part("condition", consequence.when());
        } else if (content instanceof Content.Lowering<?> lowering) {
            target("lowers", lowering.target());
            part("amount", lowering.amount());
            part("condition", lowering.when());
        } else if (content instanceof Content.Substitute substitute) {
            target("satisfies", substitute.target());
            part("condition", substitute.when());
        } else if (content instanceof Content.Waiver waiver) {
            target("waives", waiver.target());
            part("condition", waiver.when());
        } else if (content instanceof Content.Derivation<?> derivation) {
            part("value", derivation.value());
            derivation.told().ifPresent(fact -> part("told", fact));
        } else if (content instanceof Content.Value<?> value) {
            out.member("setting", () -> setting(value.setting(), ((Parameter<?>) slot).unit()));
        }
    }

    private void routes(String name, Collection<Route> routes) {
        out.texts(name, routes.stream().map(Route::id).sorted().toList());
    }

    private void target(String name, Slot target) {
        out.member(name, () -> out.named(target.id(), target.label()));
    }

    private void part(String name, Part part) {
        out.member(name, () -> new PartWriter(out, catalogue).write(part));
    }

    private void setting(Setting<?> setting, Unit<?> unit) {
        out.object(() -> {
            if (setting instanceof Setting.Band<?> band) {
                out.text("form", "BAND");
                end("least", band.floor(), unit);
                band.ceiling().ifPresent(top -> end("greatest", top, unit));
            } else if (setting instanceof Setting.Between<?> between) {
                out.text("form", "BETWEEN");
                end("least", between.earliest(), unit);
                end("greatest", between.latest(), unit);
            } else {
                table((Setting.Table<?, ?>) setting, unit);
            }
        });
    }

    private void table(Setting.Table<?, ?> table, Unit<?> unit) {
        out.text("form", "TABLE");
        part("key", table.key());
        out.list(
                "entries",
                List.copyOf(table.entries().entrySet()),
                entry -> out.object(() -> {
                    end("key", entry.getKey(), table.key().unit());
                    out.member("setting", () -> setting(entry.getValue(), unit));
                }));
    }

    private void end(String name, Object value, Unit<?> unit) {
        out.member(name, () -> out.valued(value, unit));
    }
}
