package io.zhicheng.policy.adapter.json;

import java.util.Optional;

/** The reading of one document: collects faults, and knows whether what is being read is personal. */
record Reading(FaultList faults, boolean personal) {

    /** The same reading inside a field whose values are never repeated. */
    Reading inPersonal() {
        return new Reading(faults, true);
    }

    /** The first text, which repeats what was written; the other where that is personal. */
    String unlessPersonal(String revealing, String otherwise) {
        return personal ? otherwise : revealing;
    }

    /** A hint that repeats what was written; none where that is personal. */
    Optional<String> unlessPersonal(Optional<String> revealing) {
        return personal ? Optional.empty() : revealing;
    }

    <T> Optional<T> refuse(Json at, String problem, String expected) {
        return refuse(at, problem, expected, Optional.empty());
    }

    <T> Optional<T> refuse(Json at, String problem, String expected, String maybe) {
        return refuse(at, problem, expected, Optional.of(maybe));
    }

    <T> Optional<T> refuse(Json at, String problem, String expected, Optional<String> maybe) {
        Optional<String> value = Quote.scalar(at);
        add(at.place(), personal ? Optional.empty() : value, personal && value.isPresent(), problem, expected, maybe);
        return Optional.empty();
    }

    /** Refuses a member that nobody knows, and whose value may therefore be anything. */
    void refuseMember(Json value, String problem, String expected, Optional<String> maybe) {
        add(value.place(), Optional.empty(), true, problem, expected, maybe);
    }

    private void add(
            Place place,
            Optional<String> value,
            boolean withheld,
            String problem,
            String expected,
            Optional<String> maybe) {
        faults.add(new Fault(
                place.pointer(),
                Optional.of(new Fault.Position(place.line(), place.column())),
                value,
                withheld,
                problem,
                expected,
                maybe.map(fix -> "Maybe " + fix)));
    }
}
