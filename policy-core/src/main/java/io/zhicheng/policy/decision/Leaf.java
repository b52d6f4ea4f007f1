package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import java.util.List;

/** What is said of a value that was held against another: its name, what it is, what is required, and what it lacks. */
record Leaf(Label label, Finding.Comparison<?> comparison, Lines lines) implements Phrase.Filling {

    @Override
    public void fill(int place) {
        switch (place) {
            case 0 -> lines.put(label);
            case 1 -> lines.put(comparison.measured());
            case 2 -> required();
            default -> comparison.shortfall().ifPresent(lines::put);
        }
    }

    /** How the value should stand to those of which one is required. */
    private void required() {
        Words relation = relation();
        lines.begin(relation);
        List<? extends Amount<?>> values = comparison.required();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                lines.say(Words.OR);
            }
            Amount<?> value = values.get(i);
            if (value.value().isPresent()) {
                lines.put(value);
            } else {
                lines.say(Words.REQUIRED_OPEN);
            }
        }
        lines.finish(relation);
    }

    private Words relation() {
        return Words.of(comparison.relation(), comparison.measured().unit());
    }
}
