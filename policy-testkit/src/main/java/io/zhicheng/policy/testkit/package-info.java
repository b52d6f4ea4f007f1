/** Arbitraries and laws for testing rules with properties. */
@NullMarked
package io.zhicheng.policy.testkit;

import org.jspecify.annotations.NullMarked;
