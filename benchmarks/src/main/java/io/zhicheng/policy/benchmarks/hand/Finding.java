package io.zhicheng.policy.benchmarks.hand;

import java.util.List;

/**
 * How one rule turned out.
 *
 * @param rule the number of the rule, from 1
 * @param citation where it stands
 * @param isMet whether it is met
 * @param facts what it looked at
 */
public record Finding(int rule, String citation, boolean isMet, List<Seen> facts) {

    /** The finding as a line of text. */
    public String text() {
        StringBuilder line = new StringBuilder(128)
                .append(isMet ? "满足" : "不满足")
                .append(" [")
                .append(citation)
                .append(']');
        for (Seen fact : facts) {
            line.append(' ').append(fact.name()).append('：').append(fact.text()).append('；');
        }
        return line.toString();
    }
}
