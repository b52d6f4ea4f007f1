package io.zhicheng.policy.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Under what conditions a run took place. */
final class Conditions {
    private Conditions() {}

    static String text(boolean quick) {
        return String.format(
                Locale.ROOT,
                "%s; %s %s, %s; %d processors; load %.1f at the beginning; %s.%n%n",
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                quick ? "a quick run, to see that all runs: believe no number" : "a full run");
    }
}
