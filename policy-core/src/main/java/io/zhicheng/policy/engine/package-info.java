/** The hidden engine: resolves policies and judges subjects. */
@NullMarked
package io.zhicheng.policy.engine;

import org.jspecify.annotations.NullMarked;
