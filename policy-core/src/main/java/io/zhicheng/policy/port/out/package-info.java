/**
 * The outward ports: what a host supplies to the library, with what is needed to supply it. Sees the model only.
 *
 * <p>Each port has a contract in the testkit that every implementation extends.
 */
@NullMarked
package io.zhicheng.policy.port.out;

import org.jspecify.annotations.NullMarked;
