/** The nouns of title review: immutable, and knowing nothing of rules. */
@NullMarked
@PolicyStyle
package io.zhicheng.policy.model;

import org.jspecify.annotations.NullMarked;
