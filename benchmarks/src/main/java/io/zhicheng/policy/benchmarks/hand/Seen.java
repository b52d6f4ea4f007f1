package io.zhicheng.policy.benchmarks.hand;

/** A fact that a finding looked at; it becomes text only when somebody reads it. */
public sealed interface Seen {
    /** What people call it. */
    String name();

    /** What was seen, as text. */
    String text();

    /**
     * A number.
     *
     * @param name what people call it
     * @param value the number
     */
    record Figure(String name, int value) implements Seen {
        @Override
        public String text() {
            return Integer.toString(value);
        }
    }

    /**
     * A date, a code, or the rows that decided.
     *
     * @param name what people call it
     * @param value the thing itself
     */
    record Thing(String name, Object value) implements Seen {
        @Override
        public String text() {
            return value.toString();
        }
    }
}
