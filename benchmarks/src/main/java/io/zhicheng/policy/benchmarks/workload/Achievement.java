package io.zhicheng.policy.benchmarks.workload;

import java.time.LocalDate;

/**
 * An achievement.
 *
 * @param kind what it is
 * @param date when it was recognised
 * @param level how high
 * @param rank the place of the applicant among those who share it, from 1
 */
public record Achievement(AchievementKind kind, LocalDate date, AwardLevel level, int rank) {}
