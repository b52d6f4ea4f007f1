/** The Guangxi Zhuang autonomous region; none of its own documents is here yet, so it states no rule. */
@NullMarked
package io.zhicheng.policy.guangxi;

import org.jspecify.annotations.NullMarked;
