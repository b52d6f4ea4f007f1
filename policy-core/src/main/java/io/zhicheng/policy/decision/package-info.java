/** Decisions and their explanation: verdict, routes, what is missing, and by which clause. */
@NullMarked
package io.zhicheng.policy.decision;

import org.jspecify.annotations.NullMarked;
