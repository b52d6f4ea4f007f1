package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text in one language, line by line, growing inwards; keeps the clauses that it cites. */
final class Lines {
    private static final int USUAL_LENGTH = 1024;

    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final Set<Clause> cited = new LinkedHashSet<>();

    Lines(Locale locale) {
        this.phrases = Phrases.of(locale);
    }

    void line(Piece piece) {
        put(piece);
        text.append('\n');
    }

    void heading(Object piece) {
        text.append('\n');
        put(piece);
        text.append('\n');
    }

    /** An item of pieces that follow one another. */
    void item(int depth, Object... pieces) {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
        text.append("- ");
        putAll(pieces);
        text.append('\n');
    }

    private void putAll(Object[] pieces) {
        for (Object piece : pieces) {
            put(piece);
        }
    }

    /** The clauses that were cited so far with their paraphrases, in the order of the documents. */
    void citedClauses() {
        if (cited.isEmpty()) {
            return;
        }
        heading(Piece.said("clauses"));
        cited.stream()
                .sorted(Comparator.comparing(Clause::id))
                .forEach(clause -> item(0, clause.id(), " ", clause.text(phrases.locale())));
    }

    void append(String fixed) {
        text.append(fixed);
    }

    /** Writes a piece as people of the language read it. */
    void put(Object piece) {
        if (piece instanceof String written) {
            text.append(written);
        } else if (piece instanceof Label label) {
            text.append(phrases.areChinese() ? label.zh() : label.en());
        } else if (piece instanceof Amount<?> amount) {
            text.append(amount.text(phrases.locale()));
        } else if (piece instanceof Piece.Said said) {
            phrases.get(said.key()).write(this, said.pieces());
        } else if (piece instanceof Piece.Listed listed) {
            list(listed);
        } else if (piece instanceof Piece.Cited clauses) {
            cite(clauses.clauses());
        } else if (piece instanceof Piece.Ids ids) {
            ids(ids.of());
        } else if (piece instanceof Piece.Joined joined) {
            putAll(joined.pieces());
        } else if (piece instanceof Labelled code) {
            text.append(phrases.areChinese() ? code.zh() : code.en());
        } else {
            text.append(piece);
        }
    }

    private void list(Piece.Listed listed) {
        List<?> pieces = listed.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                phrases.get(listed.either() ? "or" : "and").write(this);
            }
            put(pieces.get(i));
        }
    }

    private void cite(List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            cited.addAll(clauses);
            put(Piece.said("cited", new Piece.Ids(clauses)));
        }
    }

    private void ids(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clauses.indexOf(clause) == i) {
                text.append(i > 0 ? ", " : "")
                        .append(clause.id().document())
                        .append('/')
                        .append(clause.id().path());
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
