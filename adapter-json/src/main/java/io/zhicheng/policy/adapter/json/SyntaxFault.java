package io.zhicheng.policy.adapter.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Faults of a text that is not JSON. They are told in words of our own: the parser's would repeat whole words of the
 * document, which may be personal, and know nothing of Chinese punctuation.
 */
final class SyntaxFault {
    private static final String JSON = "JSON";

    private SyntaxFault() {}

    static Fault of(JacksonException broken, String text, JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        @Nullable TokenStreamLocation reported = broken.getLocation();
        TokenStreamLocation location = reported == null ? parser.currentLocation() : reported;
        Fault.Position position = new Fault.Position(location.getLineNr(), location.getColumnNr());
        if (broken instanceof StreamConstraintsException) {
            return fault(
                    pointer,
                    position,
                    "From here on it has a name or a number without end, or no bracket is ever closed.",
                    "names of 200 and numbers of 100 characters at most",
                    "a quote is missing, or another document was sent.");
        }
        int offset = (int) location.getCharOffset();
        if (offset < 0 || offset >= text.length()) {
            return fault(
                    pointer,
                    position,
                    "The document ends in the middle.",
                    "a closing bracket or quote",
                    "it was cut off, or a bracket or quote is not closed.");
        }
        String found = Character.toString(text.codePointAt(offset));
        return fault(
                pointer,
                position,
                "It is not JSON from here on" + (isPrintable(found) ? ": there is (" + found + ")" : "") + ".",
                JSON,
                hint(found, text.substring(0, offset).stripTrailing()));
    }

    static Fault at(int line, int column, String problem, String expected, String maybe) {
        return fault("", new Fault.Position(line, column), problem, expected, maybe);
    }

    private static boolean isPrintable(String character) {
        return !character.isBlank() && !Character.isISOControl(character.codePointAt(0));
    }

    /** What is behind most faults, by the character that stands there and the text before it. */
    private static String hint(String found, String before) {
        boolean afterComma = before.endsWith(",");
        if ("“”‘’「」".contains(found)) {
            return "it was typed with Chinese quotes: JSON has \" only.";
        }
        if ("，：；｛｝［］、".contains(found) || found.matches("[０-９]")) {
            return "it was typed in full width: JSON has the half-width signs only.";
        }
        return switch (found) {
            case "'" -> "single quotes were used: JSON has \" only.";
            case "}", "]" -> afterComma ? "the comma before it is one too many." : "another bracket is still open.";
            case "\"", "{", "[" -> "a comma or a colon is missing before it.";
            case "," -> "a value is missing before it.";
            case "/", "#" -> "it is a comment: JSON has none.";
            case "\n", "\r", "\t" -> "a line break or tab stands inside a text: write \\n or \\t.";
            default ->
                before.endsWith("\\")
                        ? "a backslash inside a text is written twice."
                        : "the quotes around a text, or a comma, are missing.";
        };
    }

    private static Fault fault(String pointer, Fault.Position position, String problem, String expected, String maybe) {
        return new Fault(
                pointer,
                Optional.of(position),
                Optional.empty(),
                false,
                problem,
                expected,
                Optional.of("Maybe " + maybe));
    }
}
