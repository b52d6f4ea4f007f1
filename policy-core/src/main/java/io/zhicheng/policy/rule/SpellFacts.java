package io.zhicheng.policy.rule;

import java.time.LocalDate;

/**
 * The two ends of a row's spell of time.
 *
 * @param start the first day, inclusive
 * @param endExclusive the day after the last; {@link LocalDate#MAX} while it goes on
 */
public record SpellFacts(Measure<LocalDate> start, Measure<LocalDate> endExclusive) {}
