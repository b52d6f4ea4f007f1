package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.adapter.json.Fault;
import java.util.Optional;

/** One fault of a request: of the document in its body, or of one of its parameters. */
sealed interface Mistake {
    void write(Out out);

    /**
     * A fault of the document.
     *
     * @param fault the fault, as the reader of documents tells it
     */
    record OfDocument(Fault fault) implements Mistake {
        @Override
        public void write(Out out) {
            out.object(() -> {
                out.text("pointer", fault.pointer());
                fault.position().ifPresent(position -> {
                    out.number("line", position.line());
                    out.number("column", position.column());
                });
                fault.value().ifPresent(value -> out.text("value", value));
                if (fault.withheld()) {
                    out.flag("withheld", true);
                }
                out.text("problem", fault.problem());
                out.text("expected", fault.expected());
                fault.maybe().ifPresent(maybe -> out.text("maybe", maybe));
            });
        }
    }

    /**
     * A fault of a parameter.
     *
     * @param parameter the name of the parameter
     * @param value what it was; empty where nothing was sent, or where it is not ours to repeat
     * @param problem what is wrong
     * @param expected what may stand there
     * @param maybe a likely fix
     */
    record OfParameter(
            String parameter, Optional<String> value, String problem, String expected, Optional<String> maybe)
            implements Mistake {
        private static final int LONGEST = 40;

        @Override
        public void write(Out out) {
            out.object(() -> {
                out.text("parameter", parameter);
                value.ifPresent(told -> out.text("value", shorten(told)));
                out.text("problem", problem);
                out.text("expected", expected);
                maybe.ifPresent(told -> out.text("maybe", told));
            });
        }

        private static String shorten(String text) {
            return text.codePointCount(0, text.length()) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }
}
