/**
 * Review committees (评审委员会) and what they hand out.
 *
 * <p>What is not set is not told.
 */
@NullMarked
package io.zhicheng.policy.model.committee;

import org.jspecify.annotations.NullMarked;
