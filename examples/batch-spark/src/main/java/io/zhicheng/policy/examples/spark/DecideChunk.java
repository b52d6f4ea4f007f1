package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.bulk.Summary;
import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** A task: decides a chunk and commits what came of it. It carries names and numbers; the policy it finds where it runs. */
final class DecideChunk implements VoidFunction<SurveyedChunk> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final PolicyChoice choice;
    private final String fingerprint;
    private final Columns columns;
    private final boolean copyRows;
    private final String output;
    private final LongAccumulator rows;
    private final LongAccumulator rejected;
    private final LongAccumulator chunks;

    DecideChunk(Broadcast<SerializableConfiguration> hadoop, Plan plan, String output, Progress progress) {
        this.hadoop = hadoop;
        this.choice = plan.choice();
        this.fingerprint = plan.fingerprint();
        this.columns = plan.columns();
        this.copyRows = plan.copyRows();
        this.output = output;
        this.rows = progress.rows();
        this.rejected = progress.rejected();
        this.chunks = progress.chunks();
    }

    @Override
    public void call(SurveyedChunk surveyed) throws IOException {
        Policy policy = policy();
        Configuration configuration = hadoop.value().value();
        OutputFiles files = new OutputFiles(configuration, new Path(output));
        Summary summary;
        try (Rows source = new Input(configuration, columns).open(surveyed);
                Attempt attempt =
                        new Attempt(files, surveyed.chunk(), UUID.randomUUID().toString())) {
            summary = new RowDecider(policy, 1).decide(RowDecider.iterate(source), new Part(attempt, copyRows));
            check(surveyed, summary.done() + source.blank());
            attempt.commit(summary, source.blank());
        }
        rows.add(surveyed.rows());
        rejected.add(summary.faults());
        chunks.add(1);
    }

    private Policy policy() {
        Policy policy = PoliciesHere.get(choice);
        String here = policy.version().fingerprint();
        if (!here.equals(fingerprint)) {
            throw new BatchException("The policy of " + choice + " has the fingerprint (" + here
                    + ") on this executor, expected (" + fingerprint + ") as on the driver."
                    + "\nMaybe the executor has other versions of the modules on its class path.");
        }
        return policy;
    }

    /** Nothing lost, nothing doubled: what was decided and rejected and blank is what was counted beforehand. */
    private static void check(SurveyedChunk surveyed, long seen) {
        if (seen != surveyed.rows()) {
            throw new BatchException("Chunk (" + surveyed.chunk().number() + ") of ("
                    + surveyed.chunk().fileName() + ") has (" + seen + ") rows, expected (" + surveyed.rows()
                    + ") as counted before.\nMaybe the input is still being written: start again when it is complete.");
        }
    }
}
