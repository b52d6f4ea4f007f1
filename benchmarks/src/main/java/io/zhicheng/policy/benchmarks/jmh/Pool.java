package io.zhicheng.policy.benchmarks.jmh;

import io.zhicheng.policy.benchmarks.workload.Applicant;
import io.zhicheng.policy.benchmarks.workload.Applicants;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The applicants, taken one after another by each thread. */
@State(Scope.Thread)
public class Pool {
    private final Applicant[] applicants;
    private int next;

    /** The applicants as they are. */
    public Pool() {
        this(Applicants.all());
    }

    Pool(Applicant[] applicants) {
        this.applicants = applicants;
    }

    Applicant next() {
        Applicant applicant = applicants[next];
        next = next + 1 == applicants.length ? 0 : next + 1;
        return applicant;
    }
}
