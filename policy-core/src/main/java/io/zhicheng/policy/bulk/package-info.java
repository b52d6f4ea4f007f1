/**
 * Deciding many: {@link io.zhicheng.policy.bulk.Bulk} takes a stream of subjects through a policy with bounded memory,
 * {@link io.zhicheng.policy.bulk.ClauseStatistics} counts which clause keeps how many out, and
 * {@link io.zhicheng.policy.bulk.Impact} holds two policies against each other over one population. Everything here is
 * put together from the inward ports and from decisions; there is no clock, nothing is read or written.
 *
 * <p>What is handed on holds what the host put in, and so may be personal. No text form here tells any of it.
 */
@NullMarked
package io.zhicheng.policy.bulk;

import org.jspecify.annotations.NullMarked;
