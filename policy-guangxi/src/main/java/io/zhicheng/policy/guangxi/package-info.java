/** The documents of the Guangxi Zhuang autonomous region; no rule is stated from them yet. */
@NullMarked
package io.zhicheng.policy.guangxi;

import org.jspecify.annotations.NullMarked;
