/**
 * The engine: resolves layers of norms into a policy, links it, and judges subjects by it. Hidden from hosts and from
 * regional modules; the facade is its only door.
 *
 * <p>The way through it: {@code Resolver} picks and checks the norms in force, {@code Linker} turns criteria into nodes, {@code Frame} is one evaluation, {@code Cells} reads
 * the subject for it and {@code Places} keep what it finds out, and {@code StandingDecision} is what comes out.
 */
@NullMarked
package io.zhicheng.policy.engine;

import org.jspecify.annotations.NullMarked;
