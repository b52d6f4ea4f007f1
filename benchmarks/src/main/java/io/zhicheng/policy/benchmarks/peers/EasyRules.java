package io.zhicheng.policy.benchmarks.peers;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule with a lambda for each clause. */
public final class EasyRules {
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Outcomes outcomes = new Outcomes();

    /** The forty rules. */
    public EasyRules() {
        for (int i = 1; i <= FortyRules.NUMBER; i++) {
            int number = i;
            Predicate<Applicant> condition = FortyRules.ALL.get(i - 1);
            rules.register(new RuleBuilder()
                    .name("clause " + number)
                    .priority(number)
                    .when(facts -> condition.test(facts.get("applicant")))
                    .then(facts -> outcomes.met(number))
                    .build());
        }
    }

    /** A bit for each rule that is met. */
    public long outcomes(Applicant a) {
        Facts facts = new Facts();
        facts.put("applicant", a);
        engine.fire(rules, facts);
        return outcomes.take();
    }
}
