package io.zhicheng.policy.benchmarks.workload;

/**
 * An annual appraisal.
 *
 * @param year the year appraised
 * @param grade the grade
 */
public record Appraisal(int year, Grade grade) {}
