/** Documents, their clauses, and the citations that point at them. */
@NullMarked
package io.zhicheng.policy.model.clause;

import org.jspecify.annotations.NullMarked;
