package io.zhicheng.policy.benchmarks.peers;

import io.zhicheng.policy.benchmarks.hand.FortyRules;
import io.zhicheng.policy.benchmarks.workload.Applicant;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: a rule with a lambda for each clause, one session kept and cleared. It runs rules on threads of its own. */
public final class Evrete implements AutoCloseable {
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;
    private final Outcomes outcomes = new Outcomes();

    /** The forty rules. */
    public Evrete() {
        Knowledge knowledge = service.newKnowledge();
        Type<Applicant> type = knowledge.getTypeResolver().getOrDeclare(Applicant.class);
        type.declareField("self", Applicant.class, a -> a);
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        for (int i = 1; i <= FortyRules.NUMBER; i++) {
            int number = i;
            Predicate<Applicant> condition = FortyRules.ALL.get(i - 1);
            ValuesPredicate test = values -> condition.test(values.get(0, Applicant.class));
            builder.newRule("clause " + number)
                    .forEach("$a", Applicant.class)
                    .where(test, "$a.self")
                    .execute(context -> outcomes.met(number));
        }
        builder.build();
        session = knowledge.newStatefulSession();
    }

    /** A bit for each rule that is met. */
    public long outcomes(Applicant a) {
        session.insertAndFire(a);
        session.clear();
        return outcomes.take();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
