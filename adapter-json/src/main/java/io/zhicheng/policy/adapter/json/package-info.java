/**
 * Applications and decisions as JSON. {@link io.zhicheng.policy.adapter.json.PolicyJson} is where to start.
 *
 * <p>A type of the model is described once, as a table of its fields ({@code ObjectCodec}); reading, writing and the
 * hints for a misspelt field all come from that table, and so do the {@linkplain io.zhicheng.policy.adapter.json.Schemas
 * JSON Schemas}. What the library answers is written by {@link io.zhicheng.policy.adapter.json.Views}, and never read. A
 * value that is not told is left out; {@code null} is refused, because a reader could take it for "no".
 */
@NullMarked
package io.zhicheng.policy.adapter.json;

import org.jspecify.annotations.NullMarked;
