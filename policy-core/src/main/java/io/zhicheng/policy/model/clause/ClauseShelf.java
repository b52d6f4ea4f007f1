package io.zhicheng.policy.model.clause;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The clauses of one document: read already, or a text still to be read. */
interface ClauseShelf {

    /** The document, known without reading a clause. */
    Document document();

    /** How many clauses there are, told without reading them. */
    int size();

    /** Whether a clause is there, told without reading any where it is. */
    boolean has(ClauseId id);

    /** All clauses, in the document's order; read now if they were not before. */
    ImmutableMap<ClauseId, Clause> clauses();

    /** A clause, if it is there. */
    default Optional<Clause> find(ClauseId id) {
        return Optional.ofNullable(clauses().get(id));
    }

    /** The shelf of a document whose clauses are at hand. */
    static ClauseShelf of(Document document, ImmutableMap<ClauseId, Clause> clauses) {
        return new Read(document, clauses);
    }

    /** Clauses at hand. */
    record Read(Document document, ImmutableMap<ClauseId, Clause> clauses) implements ClauseShelf {
        @Override
        public int size() {
            return clauses.size();
        }

        @Override
        public boolean has(ClauseId id) {
            return clauses.containsKey(id);
        }
    }
}
