package io.zhicheng.policy.model;

import java.util.Optional;

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

    /**
     * Refuses a number that is told and too small.
     *
     * @param least the smallest number accepted
     * @param attribute the name of the attribute, as in the model
     * @param told the number; one not told is accepted
     * @param maybe what may have been meant, without the leading "Maybe"
     * @throws InvalidModelException if the number is less than {@code least}
     */
    public static void unlessAtLeast(int least, String attribute, Optional<Integer> told, String maybe) {
        told.ifPresent(number -> unless(
                number >= least,
                attribute,
                attribute + " is (" + number + "), but must be at least (" + least + ").",
                maybe));
    }

    /**
     * Refuses a text that is told and blank.
     *
     * @param attribute the name of the attribute, as in the model
     * @param told the text; one not told is accepted
     * @throws InvalidModelException if the text is blank
     */
    public static void unlessWritten(String attribute, Optional<String> told) {
        told.ifPresent(text ->
                unless(!text.isBlank(), attribute, attribute + " is blank.", "it is not told: then leave it out."));
    }
}
