package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import java.util.List;

/**
 * A piece of a text that is made of others, and writes them. Other pieces are texts, numbers, labels, codes and amounts as
 * they are.
 */
interface Piece {

    void write(Lines lines);

    /** A fixed phrase with what is put in. */
    static Piece said(Words words, Object... pieces) {
        return new Said(words, pieces);
    }

    /** Several pieces, as people list them. */
    static Piece listed(List<?> pieces) {
        return new Listed(pieces, Words.AND);
    }

    /** Several pieces of which one counts. */
    static Piece either(List<?> pieces) {
        return new Listed(pieces, Words.OR);
    }

    /** A name, and the clauses that it stands in. */
    static Piece cited(Object name, List<Clause> clauses) {
        return new Cited(name, clauses);
    }

    /** See {@link #said}. */
    @SuppressWarnings("ArrayRecordComponent") // made, written and dropped
    record Said(Words words, Object[] pieces) implements Piece {
        @Override
        public void write(Lines lines) {
            lines.say(words, pieces);
        }
    }

    /** See {@link #listed} and {@link #either}. */
    record Listed(List<?> pieces, Words between) implements Piece {
        @Override
        public void write(Lines lines) {
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    lines.say(between);
                }
                lines.put(pieces.get(i));
            }
        }
    }

    /** See {@link #cited}. */
    record Cited(Object name, List<Clause> clauses) implements Piece {
        @Override
        public void write(Lines lines) {
            lines.put(name).cite(clauses);
        }
    }
}
