package io.zhicheng.policy.engine;

import static io.zhicheng.policy.engine.Case.BLANK;
import static io.zhicheng.policy.engine.Case.N;
import static io.zhicheng.policy.engine.Case.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.rule.Requirement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LinkedWhenAskedTest {
    private static final Requirement ENOUGH = QUESTION.requirement("enough", "足够", "enough");

    @Test
    void threads_that_ask_at_once_are_told_one_version() throws InterruptedException, ExecutionException {
        ResolvedPolicy policy = Cases.policy(ENOUGH.by("T/1").demands(N.atLeast(3)));
        Callable<PolicyVersion> ask = () -> {
            Decision decision = policy.answer(QUESTION, BLANK.with(N, 3));
            assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
            return decision.policy();
        };
        Set<PolicyVersion> different = Collections.newSetFromMap(new IdentityHashMap<>());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<PolicyVersion> answer : threads.invokeAll(Collections.nCopies(64, ask))) {
                different.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
        assertThat(different).hasSize(1);
    }
}
