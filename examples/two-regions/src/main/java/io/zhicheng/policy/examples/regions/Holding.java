package io.zhicheng.policy.examples.regions;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.fact.Applications;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Outcome;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Slot;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What holds for an applicant in a region on a date.
 *
 * @param region the name of the region's uppermost layer
 * @param on the date
 * @param policy what is in force there then
 * @param decision the decision; empty where no document in force says who may apply
 * @param rules how each rule of the region turns out, in the order of its documents
 */
record Holding(Label region, LocalDate on, Policy policy, Optional<Decision> decision, List<Rule> rules) {
    /**
     * A rule and what becomes of it.
     *
     * @param slot the requirement or bar
     * @param clause the clause that it comes from; the governing one where there are several
     * @param finding how it turns out for the applicant
     */
    record Rule(Slot slot, Clause clause, Finding finding) {
        /** Whether it bears on the applicant at all. */
        boolean counts() {
            return finding.outcome() != Outcome.NOT_APPLICABLE;
        }
    }

    static Holding of(Policies policies, String region, LocalDate on, Application applicant) {
        Policy policy = policies.in(region).on(on);
        Application filed = applicant.withDate(on).withYear(Year.from(on));
        if (!policy.questions().contains(Applications.ELIGIBILITY)) {
            return new Holding(name(policies, policy), on, policy, Optional.empty(), List.of());
        }
        List<Rule> rules = policy.norms().stream()
                .filter(norm -> isAsked(norm.slot()))
                .map(norm -> new Rule(
                        norm.slot(),
                        policy.catalogue().get(norm.citations().get(0).clause()),
                        policy.examine(norm.slot(), filed)))
                .toList();
        return new Holding(name(policies, policy), on, policy, Optional.of(policy.decide(filed)), rules);
    }

    /** A requirement or a bar of an application. */
    private static boolean isAsked(Slot slot) {
        return (slot instanceof Requirement || slot instanceof Bar)
                && slot.ofQuestion().filter(Applications.ELIGIBILITY::equals).isPresent();
    }

    private static Label name(Policies policies, Policy policy) {
        List<String> layers = policy.version().layers();
        String top = layers.get(layers.size() - 1);
        return policies.modules().stream()
                .filter(module -> module.id().equals(top))
                .map(PolicyModule::label)
                .findFirst()
                .orElseThrow();
    }
}
