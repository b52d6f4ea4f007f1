/**
 * The library as an HTTP service: JSON in, the inward ports, JSON out. Contract: {@code openapi.yaml} beside these
 * classes. One class for each resource; none of them knows a rule, a threshold or a region.
 *
 * <p>Begin with {@link io.zhicheng.policy.adapter.rest.Main}, or with {@link io.zhicheng.policy.adapter.rest.RestServer}
 * to run it inside another program.
 */
@NullMarked
package io.zhicheng.policy.adapter.rest;

import org.jspecify.annotations.NullMarked;
