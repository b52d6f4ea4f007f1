package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import java.util.List;

/**
 * A piece of a text that is made of others. Other pieces are texts, numbers, labels, codes and amounts as they are.
 */
sealed interface Piece {

    /** A fixed phrase by its key, with what is put in. */
    static Piece said(String key, Object... pieces) {
        return new Said(key, pieces);
    }

    /** Pieces that follow one another. */
    static Piece joined(Object... pieces) {
        return new Joined(pieces);
    }

    /** Several pieces, as people list them. */
    static Piece listed(List<?> pieces) {
        return new Listed(pieces, false);
    }

    /** Several pieces of which one counts. */
    static Piece either(List<?> pieces) {
        return new Listed(pieces, true);
    }

    /** Ids of clauses, whose paraphrases follow at the end of the text. */
    static Piece cited(List<Clause> clauses) {
        return new Cited(clauses);
    }

    /** See {@link #said}. */
    @SuppressWarnings("ArrayRecordComponent") // made, written and dropped
    record Said(String key, Object[] pieces) implements Piece {}

    /** See {@link #joined}. */
    @SuppressWarnings("ArrayRecordComponent") // made, written and dropped
    record Joined(Object[] pieces) implements Piece {}

    /** See {@link #listed} and {@link #either}. */
    record Listed(List<?> pieces, boolean either) implements Piece {}

    /** See {@link #cited}. */
    record Cited(List<Clause> clauses) implements Piece {}

    /** The ids alone, each once. */
    record Ids(List<Clause> of) implements Piece {}
}
