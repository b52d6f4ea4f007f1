package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model says when it refuses a value: a problem, and on a second line what may be behind it. */
record ModelFault(String attribute, String problem, Optional<String> maybe) {
    private static final String MAYBE = "Maybe ";
    private static final String NO_WORDS = "The model refuses it.";
    private static final int LONGEST = 200;
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    static ModelFault of(InvalidModelException refused) {
        List<String> lines = String.valueOf(refused.getMessage()).lines().toList();
        Optional<String> maybe = lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(MAYBE))
                .map(line -> line.substring(MAYBE.length()))
                .findFirst();
        return new ModelFault(refused.attribute(), lines.get(0), maybe);
    }

    /** The field of the object; the attribute may lie deeper, such as {@code pool[3].reference}. */
    String field() {
        return attribute.split("[.\\[]", 2)[0];
    }

    /** What of a field's value the attribute names, as far as it was written. */
    Json within(Json value) {
        Json at = value;
        Matcher steps = STEP.matcher(attribute.substring(field().length()));
        while (steps.find()) {
            at = below(at, steps.group());
        }
        return at;
    }

    private static Json below(Json at, String step) {
        if (at instanceof Json.Arr array && step.matches("\\d{1,9}")) {
            int row = Integer.parseInt(step);
            return row < array.items().size() ? array.items().get(row) : at;
        }
        if (at instanceof Json.Obj object) {
            return object.members().stream()
                    .filter(member -> member.name().equals(step))
                    .map(Json.Member::value)
                    .findFirst()
                    .orElse(at);
        }
        return at;
    }

    /** The model's words repeat the value, so they are kept back where that is personal or long. */
    <T> Optional<T> refuse(Json at, String expected, Reading reading) {
        String words = problem.length() > LONGEST ? NO_WORDS : reading.unlessPersonal(problem, NO_WORDS);
        return reading.refuse(at, words, expected, maybe);
    }
}
