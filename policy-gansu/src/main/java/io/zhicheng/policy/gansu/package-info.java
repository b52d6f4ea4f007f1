/**
 * Gansu province. In force here: the guidance on senior titles at the grass roots ({@code GS28}, package {@code
 * grassroots}). Its other documents can be browsed, clause by clause; their rules are still to come. Sees the model, the
 * facts, the rules and what modules are; never the engine, never another region.
 */
@NullMarked
package io.zhicheng.policy.gansu;

import org.jspecify.annotations.NullMarked;
