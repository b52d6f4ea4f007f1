package io.zhicheng.policy.model;

/**
 * A value that no noun of this model can hold: a code of five digits, a period that ends before it starts.
 *
 * <p>The message says what was wrong and what was expected, and its second line what may have been meant. Where the
 * value is personal the message leaves it out. {@link #attribute()} lets an adapter point at the field.
 */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String attribute;

    /**
     * @param attribute the name of the attribute at fault, as in the model
     * @param message what is wrong, and on a second line what may have been meant
     */
    public InvalidModelException(String attribute, String message) {
        super(message);
        this.attribute = attribute;
    }

    /** The name of the attribute at fault, as in the model. */
    public String attribute() {
        return attribute;
    }

    /**
     * Refuses unless a condition holds.
     *
     * @param holds what must be true
     * @param attribute the name of the attribute at fault, as in the model
     * @param problem what is wrong and what was expected, one sentence
     * @param maybe what may have been meant, without the leading "Maybe"
     * @throws InvalidModelException if {@code holds} is false
     */
    public static void unless(boolean holds, String attribute, String problem, String maybe) {
        if (!holds) {
            throw new InvalidModelException(attribute, problem + "\nMaybe " + maybe);
        }
    }
}
