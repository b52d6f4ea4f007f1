/** Title series, levels and names, and the posts that go with them. */
@NullMarked
package io.zhicheng.policy.model.title;

import org.jspecify.annotations.NullMarked;
