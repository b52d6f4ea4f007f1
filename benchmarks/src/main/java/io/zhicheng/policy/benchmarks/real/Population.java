package io.zhicheng.policy.benchmarks.real;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.testkit.PolicyArbitraries;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Applications from the arbitraries of the testkit, made from a fixed seed, and the policy that decides them. No series
 * has set its numbers, so many stay undetermined; that is the longest way for a verdict.
 */
public final class Population {
    private static final int NUMBER = 1000;
    private static final long SEED = 20260121L;
    private static final int SIZE = 1000;

    private final Policy policy;
    private final Application[] applications;
    private int next;

    private Population(Policy policy) {
        this.policy = policy;
        this.applications = applications();
    }

    /** Of one of the places. */
    public static Population of(String place) {
        return switch (place) {
            case "gansu" -> gansu();
            case "qinzhou" -> new Population(Policies.discover().in("450700").on(LocalDate.of(2020, 8, 1)));
            default -> throw new IllegalArgumentException("There is no population of " + place);
        };
    }

    /** Of Gansu. */
    public static Population gansu() {
        return gansu(Policies.discover());
    }

    /** Of Gansu, where nobody may apply: the facts are read and little more. */
    public static Population gansuBarred() {
        return gansu(Policies.of(new GansuModule(), new NobodyModule()));
    }

    private static Population gansu(Policies policies) {
        return new Population(policies.in("620000").on(LocalDate.of(2018, 10, 8)));
    }

    private static Application[] applications() {
        JqwikSession.start();
        try {
            RandomGenerator<Application> generator =
                    PolicyArbitraries.applications().generator(SIZE);
            Random random = new Random(SEED);
            return Stream.generate(() -> generator.next(random))
                    .limit(NUMBER)
                    .map(Shrinkable::value)
                    .toArray(Application[]::new);
        } finally {
            JqwikSession.finish();
        }
    }

    private Application next() {
        Application application = applications[next];
        next = next + 1 == applications.length ? 0 : next + 1;
        return application;
    }

    /** The decision about the next application. */
    public Decision decideNext() {
        return policy.decide(next());
    }
}
