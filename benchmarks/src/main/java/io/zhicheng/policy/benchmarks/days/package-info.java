/** The working days of China in other calendars. */
@NullMarked
package io.zhicheng.policy.benchmarks.days;

import org.jspecify.annotations.NullMarked;
