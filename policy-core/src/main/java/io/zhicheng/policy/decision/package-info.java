/**
 * What comes out: a {@link io.zhicheng.policy.decision.Decision} with its verdict, the standing of every route and bar,
 * the tree of {@link io.zhicheng.policy.decision.Finding}s, and what is missing. All types are immutable values.
 */
@NullMarked
package io.zhicheng.policy.decision;

import org.jspecify.annotations.NullMarked;
