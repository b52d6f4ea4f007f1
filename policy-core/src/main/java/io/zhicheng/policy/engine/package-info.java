/**
 * The engine: resolves layers of norms into a policy, links it, and judges subjects by it. Hidden from hosts and from
 * regional modules; the facade is its only door.
 *
 * <p>The way through it: {@code Resolver} picks and checks the norms in force, {@code Weaver} works relaxations into
 * the rules they relax, {@code Linker} turns criteria into nodes, {@code Cells} holds what was read of a subject in columns, {@code Frame}
 * is one evaluation, and {@code Judgement} is the decision that comes out.
 */
@NullMarked
package io.zhicheng.policy.engine;

import org.jspecify.annotations.NullMarked;
