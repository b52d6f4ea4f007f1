package io.zhicheng.policy.model.clause;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which clauses to list (条款检索): every condition that is set must hold. Immutable; each method returns a narrower query.
 *
 * <pre>{@code
 * catalogue.search(ClauseQuery.any().inDocument("GS28").ofKind(ClauseKind.DECISION).containing("论文"));
 * }</pre>
 *
 * @param document the code of the document, if it matters
 * @param area the topic, if it matters
 * @param kind the kind, if it matters
 * @param words the words to look for, if any
 */
public record ClauseQuery(
        Optional<String> document, Optional<String> area, Optional<ClauseKind> kind, Optional<String> words) {
    private static final ClauseQuery ANY =
            new ClauseQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return the query that lists every clause} */
    public static ClauseQuery any() {
        return ANY;
    }

    /**
     * Narrows to one document (文件).
     *
     * @param code the code of the document
     * @return the narrower query
     */
    public ClauseQuery inDocument(String code) {
        return new ClauseQuery(Optional.of(code), area, kind, words);
    }

    /**
     * Narrows to one topic (事项领域).
     *
     * @param area the topic
     * @return the narrower query
     */
    public ClauseQuery ofArea(String area) {
        return new ClauseQuery(document, Optional.of(area), kind, words);
    }

    /**
     * Narrows to one kind (条款类型).
     *
     * @param kind the kind
     * @return the narrower query
     */
    public ClauseQuery ofKind(ClauseKind kind) {
        return new ClauseQuery(document, area, Optional.of(kind), words);
    }

    /**
     * Narrows to clauses whose id, numbering, scope, paraphrases, outcome or reading contain the words (关键词).
     *
     * @param words the words, as they stand one after the other; case of Latin letters does not matter
     * @return the narrower query
     */
    public ClauseQuery containing(String words) {
        return new ClauseQuery(document, area, kind, Optional.of(words));
    }

    /**
     * Tells whether a clause is one of those to list.
     *
     * @param clause the clause
     * @return true if every condition holds
     */
    public boolean matches(Clause clause) {
        return document.map(clause.id().document()::equals).orElse(true)
                && area.map(clause.area()::equals).orElse(true)
                && kind.map(clause.kind()::equals).orElse(true)
                && words.map(Ascii::toLowerCase)
                        .map(wanted -> contains(clause, wanted))
                        .orElse(true);
    }

    private static boolean contains(Clause clause, String wanted) {
        return Stream.of(
                        clause.id().toString(),
                        clause.numbering(),
                        clause.appliesTo(),
                        clause.zh(),
                        clause.en(),
                        clause.outcome().orElse(""),
                        clause.reading().orElse(""))
                .anyMatch(text -> Ascii.toLowerCase(text).contains(wanted));
    }
}
