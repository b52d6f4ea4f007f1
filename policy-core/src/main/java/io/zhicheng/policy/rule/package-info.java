/** Rules as data: slots, norms, criteria, facts, parameters and outcomes. */
@NullMarked
package io.zhicheng.policy.rule;

import org.jspecify.annotations.NullMarked;
