/**
 * What rules are made of: {@link io.zhicheng.policy.rule.Fact}s bound to the model, {@link
 * io.zhicheng.policy.rule.Measure}s and {@link io.zhicheng.policy.rule.Criterion criteria} over them, the {@link
 * io.zhicheng.policy.rule.Slot}s that name what is regulated, and the {@link io.zhicheng.policy.rule.Norm}s that fill
 * them. All of it is data; nothing here computes. Sees the model, and nothing else.
 */
@NullMarked
package io.zhicheng.policy.rule;

import org.jspecify.annotations.NullMarked;
