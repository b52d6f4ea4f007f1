package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableListMultimap;
import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The parameters of a request. Faults are gathered while they are read and told together by {@link #check}. */
final class Parameters {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private final UnaryOperator<String> path;
    private final ImmutableListMultimap<String, String> query;
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * The parameters.
     *
     * @param path reads a parameter of the path
     * @param query the parameters of the query
     * @param known the names that the query may have
     */
    Parameters(UnaryOperator<String> path, ImmutableListMultimap<String, String> query, Set<String> known) {
        this.path = path;
        this.query = query;
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                String expected = known.isEmpty() ? "no query" : "one of " + String.join(", ", known);
                // what is not a name of ours may be anything, somebody's name too
                String shown = name.matches("[A-Za-z]{1,30}") ? name : "?";
                mistakes.add(new Mistake.OfParameter(
                        shown,
                        Optional.empty(),
                        "The query has no such parameter.",
                        expected,
                        known.stream()
                                .filter(one -> one.equalsIgnoreCase(name))
                                .findFirst()
                                .map(one -> "Maybe " + one + " was meant.")));
            }
        }
    }

    /** A parameter of the path, as it was sent. */
    String path(String name) {
        return path.apply(name);
    }

    /** A place in the path. */
    Optional<DivisionCode> placeInPath(String name) {
        return place(name, path(name));
    }

    /** A day in the path. */
    Optional<LocalDate> dateInPath(String name) {
        return date(name, path(name));
    }

    Optional<DivisionCode> place(String name) {
        return one(name).flatMap(value -> place(name, value));
    }

    Optional<LocalDate> date(String name) {
        return one(name).flatMap(value -> date(name, value));
    }

    /** A whole number from 0 on. */
    Optional<Integer> number(String name, int most) {
        return one(name).flatMap(value -> {
            if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= most) {
                return Optional.of(Integer.parseInt(value));
            }
            refuse(name, value, "It is not such a number.", "a whole number from 0 to " + most);
            return Optional.empty();
        });
    }

    /** One of the constants of a type, in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return one(name).flatMap(value -> {
            List<String> codes = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                String code = constant.name().toLowerCase(Locale.ROOT);
                if (code.equals(value)) {
                    return Optional.of(constant);
                }
                codes.add(code);
            }
            refuse(name, value, "There is no such choice.", "one of " + String.join(", ", codes));
            return Optional.empty();
        });
    }

    /** All values of a parameter that may come several times. */
    List<String> several(String name) {
        return query.get(name);
    }

    /** Tells that a parameter is needed and missing. */
    void require(String name, String expected) {
        if (!query.containsKey(name)) {
            mistakes.add(new Mistake.OfParameter(
                    name, Optional.empty(), "The parameter is missing.", expected, Optional.empty()));
        }
    }

    void refuse(String name, String value, String problem, String expected) {
        mistakes.add(new Mistake.OfParameter(name, Optional.of(value), problem, expected, Optional.empty()));
    }

    /** Ends the request when there was a fault in what was read. */
    void check() {
        if (!mistakes.isEmpty()) {
            ProblemKind kind = ProblemKind.INVALID_PARAMETER;
            throw new ProblemException(new Problem(kind, kind.description(), List.copyOf(mistakes)));
        }
    }

    private Optional<String> one(String name) {
        List<String> values = query.get(name);
        if (values.size() > 1) {
            refuse(name, values.get(1), "The parameter comes several times.", "each parameter once");
        }
        return values.stream().findFirst();
    }

    private Optional<DivisionCode> place(String name, String value) {
        try {
            return Optional.of(DivisionCode.of(value));
        } catch (InvalidModelException e) {
            refuse(name, value, "It is no division code.", "six digits of GB/T 2260, such as 110000");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(String name, String value) {
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                LocalDate date = LocalDate.parse(value);
                if (date.getYear() >= EARLIEST && date.getYear() <= LATEST) {
                    return Optional.of(date);
                }
            }
        } catch (DateTimeException e) {
            // told below: it looks like a day, and no calendar has it
        }
        refuse(
                name,
                value,
                "It is no day.",
                "a day from " + EARLIEST + " to " + LATEST + " that the calendar has, such as 2018-09-30");
        return Optional.empty();
    }
}
