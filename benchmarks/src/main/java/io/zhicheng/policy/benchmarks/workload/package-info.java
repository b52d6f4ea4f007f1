/** One workload for all contestants: an applicant of 35 fields, made from a fixed seed. */
@NullMarked
package io.zhicheng.policy.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
