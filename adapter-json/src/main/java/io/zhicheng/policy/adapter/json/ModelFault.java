package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.List;
import java.util.Optional;

/** What the model says when it refuses a value: a problem, and on a second line what may be behind it. */
record ModelFault(String attribute, String problem, Optional<String> maybe) {
    private static final String MAYBE = "Maybe ";
    private static final String NO_WORDS = "The model refuses it.";
    private static final int LONGEST = 200;

    static ModelFault of(InvalidModelException refused) {
        List<String> lines = String.valueOf(refused.getMessage()).lines().toList();
        Optional<String> maybe = lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(MAYBE))
                .map(line -> line.substring(MAYBE.length()))
                .findFirst();
        return new ModelFault(refused.attribute(), lines.get(0), maybe);
    }

    /** The model's words repeat the value, so they are kept back where that is personal or long. */
    <T> Optional<T> refuse(Json at, String expected, Reading reading) {
        String words = problem.length() > LONGEST ? NO_WORDS : reading.unlessPersonal(problem, NO_WORDS);
        return reading.refuse(at, words, expected, maybe);
    }
}
