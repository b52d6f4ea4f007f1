/** Arbitraries and laws for testing rules with properties, and the contracts of the outward ports. */
@NullMarked
package io.zhicheng.policy.testkit;

import org.jspecify.annotations.NullMarked;
