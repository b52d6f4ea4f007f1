package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text in one language, line by line, growing inwards; keeps the clauses that it cites. Whatever is put into it is written
 * to its end at once.
 */
final class Lines {
    private static final int USUAL_LENGTH = 2048;
    /** What an item begins with, by its depth. */
    private static final List<String> BULLETS = List.of("- ", "  - ", "    - ", "      - ", "        - ");

    private final Phrases phrases;
    private final StringBuilder text;
    private final Set<Clause> cited = new LinkedHashSet<>();

    Lines(Locale locale) {
        this.phrases = Phrases.of(locale);
        this.text = new StringBuilder(phrases.sign()); // a text begun in Latin is copied at the first Chinese sign
        text.setLength(0);
        text.ensureCapacity(USUAL_LENGTH);
    }

    /** Ends a line. */
    Lines end() {
        text.append('\n');
        return this;
    }

    /** A line by itself above others. */
    void heading(Object piece) {
        end().put(piece).end();
    }

    /** Begins an item. */
    Lines item(int depth) {
        int known = Math.min(depth, BULLETS.size() - 1);
        for (int i = known; i < depth; i++) {
            text.append("  ");
        }
        text.append(BULLETS.get(known));
        return this;
    }

    /** Writes a fixed phrase in which nothing is put. */
    Lines say(Words words) {
        text.append(phrases.get(words).beginning());
        return this;
    }

    /** Writes a fixed phrase with what is put in. */
    Lines say(Words words, Object... pieces) {
        phrases.get(words).write(this, pieces);
        return this;
    }

    /** Writes a fixed phrase with what fills its places. */
    Lines say(Words words, Phrase.Filling filling) {
        phrases.get(words).write(this, filling);
        return this;
    }

    /** Writes a piece as people of the language read it. */
    Lines put(Object piece) {
        if (piece instanceof String written) {
            text.append(written);
        } else if (piece instanceof Label label) {
            text.append(phrases.areChinese() ? label.zh() : label.en());
        } else if (piece instanceof Amount<?> amount) {
            amount.write(phrases.areChinese(), text);
        } else if (piece instanceof Piece made) {
            made.write(this);
        } else if (piece instanceof Clause clause) {
            id(clause);
        } else if (piece instanceof Labelled code) {
            text.append(phrases.areChinese() ? code.zh() : code.en());
        } else {
            text.append(piece);
        }
        return this;
    }

    Lines number(int number) {
        text.append(number);
        return this;
    }

    /** Writes ids of clauses, whose paraphrases follow at the end of the text. */
    Lines cite(List<Clause> clauses) {
        if (clauses.size() == 1) {
            say(Words.CITED, clauses.get(0));
        } else if (!clauses.isEmpty()) {
            say(Words.CITED, new Piece.Ids(clauses));
        }
        return this;
    }

    /** Writes the ids alone, each once. */
    void ids(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clauses.indexOf(clause) == i) {
                text.append(i > 0 ? ", " : "");
                id(clause);
            }
        }
    }

    private void id(Clause clause) {
        cited.add(clause);
        text.append(clause.id().document()).append('/').append(clause.id().path());
    }

    /** The clauses that were cited so far with their paraphrases, in the order of the documents. */
    void citedClauses() {
        if (cited.isEmpty()) {
            return;
        }
        heading(Words.CLAUSES);
        List<Clause> inOrder = new ArrayList<>(cited);
        inOrder.sort(Comparator.comparing(Clause::id));
        for (Clause clause : inOrder) {
            item(0);
            id(clause);
            text.append(' ').append(clause.text(phrases.locale()));
            end();
        }
    }

    void append(String fixed) {
        if (!fixed.isEmpty()) {
            text.append(fixed);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
