package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policy;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A batch: plans it, decides what is not committed yet, adds up.
 *
 * @param request what is wanted
 * @param progress where the progress is told
 */
record Batch(BatchRequest request, PrintStream progress) {

    Totals run(JavaSparkContext spark) throws IOException {
        Configuration configuration = spark.hadoopConfiguration();
        Broadcast<SerializableConfiguration> hadoop = spark.broadcast(new SerializableConfiguration(configuration));
        Policy policy = PoliciesHere.get(request.choice());
        OutputFiles files = new OutputFiles(configuration, new Path(request.output()));
        try (OnlyRun held = OnlyRun.of(files)) {
            Plan plan = plan(spark, hadoop, policy);
            Ledger ledger = Ledger.open(files, plan, held);
            decide(spark, hadoop, plan, ledger.pending(), files);
            Totals totals = Totals.of(ledger.receipts().values());
            files.write(files.summary(), totals.toJson(policy));
            files.write(files.success(), new byte[0]);
            files.files().delete(files.attempts(), true);
            return totals;
        }
    }

    private Plan plan(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, Policy policy) {
        Input input = new Input(spark.hadoopConfiguration(), request.columns());
        List<SurveyedChunk> chunks =
                new Survey(spark, hadoop, input).of(new Path(request.input()), request.chunkBytes());
        return new Plan(
                request.choice(),
                policy.version().fingerprint(),
                request.columns(),
                request.copyRows(),
                request.chunkBytes(),
                chunks);
    }

    private void decide(
            JavaSparkContext spark,
            Broadcast<SerializableConfiguration> hadoop,
            Plan plan,
            List<SurveyedChunk> pending,
            OutputFiles files) {
        Progress told = new Progress(spark.sc(), progress);
        told.start(plan, pending);
        if (pending.isEmpty()) {
            return;
        }
        spark.sc().addSparkListener(told);
        try {
            // A task for each chunk: what is committed as a whole is decided as a whole.
            spark.parallelize(pending, pending.size())
                    .foreach(new DecideChunk(hadoop, plan, files.root().toString(), told));
        } finally {
            spark.sc().removeSparkListener(told);
        }
        told.tell();
    }
}
