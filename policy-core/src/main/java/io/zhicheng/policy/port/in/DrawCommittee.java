package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.model.committee.DrawOrder;

/** Draws a committee from a pool by lot (随机抽取评委). */
public interface DrawCommittee {

    /**
     * Draws a committee that keeps every rule about who sits on it and how many of last year's members are replaced.
     * The experts come up in the order of their {@linkplain io.zhicheng.policy.model.committee.DrawSeed#lot lots}; each
     * sits unless, with those who sit already, the rules could no longer all be kept. What is not known of an expert
     * counts against the expert. Rules that do not hang on who is chosen, such as who drew and when, are left to the
     * check of the {@linkplain io.zhicheng.policy.fact.Compositions#COMPOSITION_LAWFUL composition}.
     *
     * @throws IllegalArgumentException when no norm in force speaks of compositions, or when one of them cannot be read
     *     as a limit on who is chosen
     */
    Draw draw(DrawOrder order);
}
