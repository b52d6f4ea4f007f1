package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies of this JVM, each resolved when the first task asks for it and shared by all later ones: a policy is
 * immutable. The one static state of the example, because tasks of one executor have nothing else in common.
 */
final class PoliciesHere {
    private static final Logger LOG = LoggerFactory.getLogger(PoliciesHere.class);
    private static final Map<PolicyChoice, Policy> RESOLVED = new ConcurrentHashMap<>();
    private static final AtomicLong RESOLUTIONS = new AtomicLong();

    private PoliciesHere() {}

    static Policy get(PolicyChoice choice) {
        return RESOLVED.computeIfAbsent(choice, PoliciesHere::resolve);
    }

    /** How often a policy was resolved in this JVM so far. */
    static long resolutions() {
        return RESOLUTIONS.get();
    }

    private static Policy resolve(PolicyChoice choice) {
        long begin = System.nanoTime();
        Policy policy = choice.resolve();
        RESOLUTIONS.incrementAndGet();
        LOG.info(
                "Resolved the policy of {} in {} ms, once for this JVM: layers {}, fingerprint {}",
                choice,
                (System.nanoTime() - begin) / 1_000_000,
                policy.version().layers(),
                policy.version().fingerprint());
        return policy;
    }
}
