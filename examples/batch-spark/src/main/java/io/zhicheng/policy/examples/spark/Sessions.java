package io.zhicheng.policy.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark: on this machine alone, unless spark-submit or a system property says otherwise. */
final class Sessions {
    private Sessions() {}

    static JavaSparkContext start() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "policy-batch")
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return new JavaSparkContext(conf);
    }
}
