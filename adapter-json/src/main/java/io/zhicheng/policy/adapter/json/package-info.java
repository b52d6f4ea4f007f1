/** Applications and decisions as JSON. */
@NullMarked
package io.zhicheng.policy.adapter.json;

import org.jspecify.annotations.NullMarked;
