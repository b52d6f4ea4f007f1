/**
 * What a region or a host implements: a {@link io.zhicheng.policy.module.PolicyModule} for the documents of a region, a
 * {@link io.zhicheng.policy.module.SeriesStandard} for the numbers of a series. Sees the model and the rules.
 */
@NullMarked
package io.zhicheng.policy.module;

import org.jspecify.annotations.NullMarked;
