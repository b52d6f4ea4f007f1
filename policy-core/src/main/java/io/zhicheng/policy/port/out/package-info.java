/** The outward ports: what a host supplies to the library. */
@NullMarked
package io.zhicheng.policy.port.out;

import org.jspecify.annotations.NullMarked;
