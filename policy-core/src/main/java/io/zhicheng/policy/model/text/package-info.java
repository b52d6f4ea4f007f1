/** Texts as they are written: what stands fast, and what grows. */
@NullMarked
package io.zhicheng.policy.model.text;

import org.jspecify.annotations.NullMarked;
