/** Periods, lengths of time and working days. */
@NullMarked
package io.zhicheng.policy.model.time;

import org.jspecify.annotations.NullMarked;
