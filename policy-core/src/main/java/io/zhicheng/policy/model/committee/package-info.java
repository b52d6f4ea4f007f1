/**
 * Review committees and what they do: the {@link io.zhicheng.policy.model.committee.Defence defence} of a case and the
 * {@link io.zhicheng.policy.model.committee.CaseBallot ballot} on it.
 *
 * <p>What is not set is not told.
 */
@NullMarked
package io.zhicheng.policy.model.committee;

import org.jspecify.annotations.NullMarked;
