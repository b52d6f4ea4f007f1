/** The rules of Gansu province, stated beside the clauses of its documents. */
@NullMarked
package io.zhicheng.policy.gansu;

import org.jspecify.annotations.NullMarked;
