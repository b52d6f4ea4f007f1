package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;

/**
 * A time of service in one place.
 *
 * @param from the first day
 * @param to the last day; a spell that begins on it overlaps
 * @param level the level of the place
 * @param fullTime whether it was full time
 */
public record ServiceSpell(LocalDate from, LocalDate to, LocationLevel level, boolean fullTime) {}
