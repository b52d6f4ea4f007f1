package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;

/**
 * A sanction and the days on which it holds.
 *
 * @param from the first day
 * @param to the last day
 */
public record Sanction(LocalDate from, LocalDate to) {}
