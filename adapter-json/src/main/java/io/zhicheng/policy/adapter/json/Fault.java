package io.zhicheng.policy.adapter.json;

import java.util.Optional;

/**
 * One fault of a document: where it is, what is wrong, and what would be right.
 *
 * @param pointer the value as a JSON pointer (RFC 6901), such as {@code /dossier/prizes/0/rank}; empty for the document
 * @param position line and column, where the document could be read that far
 * @param value a scalar as it was written, shortened when it is long; empty for lists and objects, or when withheld
 * @param withheld whether a value stands there that is not repeated, because it is or may be personal
 * @param problem what is wrong, as a sentence
 * @param expected what may stand there
 * @param maybe a likely fix, as a sentence that begins with "Maybe"
 */
public record Fault(
        String pointer,
        Optional<Position> position,
        Optional<String> value,
        boolean withheld,
        String problem,
        String expected,
        Optional<String> maybe) {

    /**
     * Where in the text of a document, both counted from 1.
     *
     * @param line the line
     * @param column the column, in UTF-16 units
     */
    public record Position(int line, int column) {}

    /** The fault in one line. */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "(document)" : pointer;
        String at = position.map(p -> " (line " + p.line() + ", column " + p.column() + ")")
                .orElse("");
        String found = withheld
                ? " The value is withheld."
                : value.map(text -> " Found " + text + ".").orElse("");
        return where + at + ": " + problem + found + " Expected " + expected + "."
                + maybe.map(text -> " " + text).orElse("");
    }
}
