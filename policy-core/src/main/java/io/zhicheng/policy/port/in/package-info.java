/** The inward ports: what a host asks of the library. */
@NullMarked
package io.zhicheng.policy.port.in;

import org.jspecify.annotations.NullMarked;
