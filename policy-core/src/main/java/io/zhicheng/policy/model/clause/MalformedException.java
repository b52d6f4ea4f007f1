package io.zhicheng.policy.model.clause;

/**
 * A value that the model refuses. Its parts are kept apart, so that the reader of a catalogue can tell them with the
 * line.
 */
final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;
    private final String maybe;

    /**
     * @param found what was found, with the values in parentheses
     * @param expected what was expected
     * @param maybe the likely fix, without the leading "Maybe" and without the full stop
     */
    MalformedException(String found, String expected, String maybe) {
        super("Malformed " + found + ", expected " + expected + "\nMaybe " + maybe + ".");
        this.found = found;
        this.expected = expected;
        this.maybe = maybe;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }

    String maybe() {
        return maybe;
    }

    static void checkThat(boolean holds, String found, String expected, String maybe) {
        if (!holds) {
            throw new MalformedException(found, expected, maybe);
        }
    }
}
