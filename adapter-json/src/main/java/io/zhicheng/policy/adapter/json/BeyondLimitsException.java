package io.zhicheng.policy.adapter.json;

import java.util.Optional;

/** Ends the reading of a document that goes beyond a limit; it never leaves the reader. */
final class BeyondLimitsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    private BeyondLimitsException(Fault fault) {
        super(fault.problem(), null, false, false);
        this.fault = fault;
    }

    static BeyondLimitsException depth(Place place, Limits limits) {
        return at(
                place,
                "From here on it is nested deeper than any type of the model.",
                "at most " + limits.depth() + " levels",
                "a bracket is not closed, or another document was sent.");
    }

    static BeyondLimitsException rows(Place place, Limits limits) {
        return at(
                place,
                "It goes on and on.",
                "a list or an object of at most " + limits.rows(),
                "several lists were joined, or another document was sent.");
    }

    static BeyondLimitsException text(Place place, Limits limits) {
        return at(
                place,
                "It is a text without end.",
                "a text of at most " + limits.text() + " characters",
                "a quote is missing, or a file stands where its name should.");
    }

    Fault fault() {
        return fault;
    }

    private static BeyondLimitsException at(Place place, String problem, String expected, String maybe) {
        return new BeyondLimitsException(new Fault(
                place.pointer(),
                Optional.of(new Fault.Position(place.line(), place.column())),
                Optional.empty(),
                false,
                problem,
                expected,
                Optional.of("Maybe " + maybe)));
    }
}
