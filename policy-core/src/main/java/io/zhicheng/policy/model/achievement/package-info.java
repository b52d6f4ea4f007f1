/**
 * What a person achieved (业绩): prizes, honours, {@link io.zhicheng.policy.model.achievement.Work works} and the other
 * things a review counts. How much each counts is for the rules and the standard of the series, not for these types.
 */
@NullMarked
package io.zhicheng.policy.model.achievement;

import org.jspecify.annotations.NullMarked;
