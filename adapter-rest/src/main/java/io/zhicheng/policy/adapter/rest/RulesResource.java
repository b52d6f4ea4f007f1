package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.JsonStyle;
import io.zhicheng.policy.adapter.json.Views;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.NormWording;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a policy regulates: rules and parameters, each with what holds on the date and its whole history. */
final class RulesResource {
    private final PolicyQuery query;

    RulesResource(PolicyQuery query) {
        this.query = query;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/v1/policies/{place}/rules", this::rules, "on", "speciality"),
                Route.get("/v1/policies/{place}/rules/{slot}", this::rule, "on", "speciality"),
                Route.get("/v1/policies/{place}/parameters", this::parameters, "on", "speciality"));
    }

    private Reply rules(Call call) {
        Policy policy = query.ofPath(call.parameters());
        Map<Slot, Norm> norms = norms(policy);
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    PolicyVersions.write(policy.version(), out);
                    out.list(
                            "rules",
                            policy.slots(),
                            slot -> out.object(() -> {
                                head(slot, out);
                                standing(slot, norm(norms, slot), policy, out);
                            }));
                }));
    }

    private Reply rule(Call call) {
        Policy policy = query.ofPath(call.parameters());
        Slot slot = slot(policy, call.parameters().path("slot"));
        Optional<Norm> norm = norm(norms(policy), slot);
        Views views = new Views(call.locale(), JsonStyle.LINE);
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    PolicyVersions.write(policy.version(), out);
                    head(slot, out);
                    standing(slot, norm, policy, out);
                    norm.ifPresent(of -> out.member("norm", () -> out.raw(views.rule(of, policy.catalogue()))));
                    out.member("history", () -> out.raw(views.history(policy.history(slot))));
                }));
    }

    private Reply parameters(Call call) {
        Policy policy = query.ofPath(call.parameters());
        Map<Slot, Norm> norms = norms(policy);
        List<Parameter<?>> parameters = policy.slots().stream()
                .<Parameter<?>>mapMulti((slot, found) -> {
                    if (slot instanceof Parameter<?> parameter) {
                        found.accept(parameter);
                    }
                })
                .toList();
        return Reply.browsed(
                call.locale(),
                out -> out.object(() -> {
                    PolicyVersions.write(policy.version(), out);
                    out.list(
                            "parameters",
                            parameters,
                            parameter -> out.object(() -> {
                                Optional<Norm> norm = norm(norms, parameter);
                                out.text("key", Names.key(parameter));
                                out.text("id", parameter.id());
                                out.label(parameter.label());
                                out.text("unit", parameter.unit().id());
                                out.flag("reading", parameter.reading());
                                out.flag("inForce", norm.isPresent());
                                out.text(
                                        "value",
                                        norm.map(of -> NormWording.of(of).text(out.locale())));
                                out.clauses(clauses(norm, policy));
                            }));
                }));
    }

    /** The members that tell a slot from others. */
    static void head(Slot slot, Out out) {
        out.text("key", Names.key(slot));
        out.text("id", slot.id());
        out.coded("kind", slot.kind().toUpperCase(java.util.Locale.ROOT), Names.kind(slot));
        out.label(slot.label());
    }

    private static void standing(Slot slot, Optional<Norm> norm, Policy policy, Out out) {
        slot.ofQuestion()
                .ifPresent(question -> out.member("question", () -> out.named(question.id(), question.label())));
        out.flag("inForce", norm.isPresent());
        out.text("said", norm.map(of -> NormWording.of(of).text(out.locale())));
        out.clauses(clauses(norm, policy));
    }

    private static List<Clause> clauses(Optional<Norm> norm, Policy policy) {
        return norm.map(of -> of.citations().stream()
                        .map(citation -> policy.catalogue().get(citation.clause()))
                        .toList())
                .orElse(List.of());
    }

    /** The slot with a key; or with an id, when no other kind of slot bears it. */
    private static Slot slot(Policy policy, String asked) {
        List<Slot> found = policy.slots().stream()
                .filter(slot -> Names.key(slot).equals(asked) || slot.id().equals(asked))
                .toList();
        if (found.isEmpty()) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "该政策中没有这一规则。", "The policy has no such rule.");
        }
        if (found.size() > 1) {
            List<String> keys = found.stream().map(Names::key).toList();
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "这一名称指几条规则：" + keys + "。", "Several rules bear this id: " + keys + ".");
        }
        return found.get(0);
    }

    private static Map<Slot, Norm> norms(Policy policy) {
        Map<Slot, Norm> norms = new HashMap<>();
        policy.norms().forEach(norm -> norms.putIfAbsent(norm.slot(), norm));
        return norms;
    }

    private static Optional<Norm> norm(Map<Slot, Norm> norms, Slot slot) {
        return Optional.ofNullable(norms.get(slot));
    }
}
