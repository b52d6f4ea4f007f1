/** What a regional module implements: its layer, its documents and its changes to the layer above. */
@NullMarked
package io.zhicheng.policy.module;

import org.jspecify.annotations.NullMarked;
