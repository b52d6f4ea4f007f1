package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.text.FixedText;
import io.zhicheng.policy.model.text.TextBuffer;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text in one language, line by line, growing inwards; keeps the clauses that it cites. Whatever is put into it is written
 * to its end at once.
 */
final class Lines {
    private static final int USUAL_LENGTH = 2048;
    private static final int USUAL_DEPTH = 16;
    /** What an item begins with, by its depth. */
    private static final List<FixedText> BULLETS =
            IntStream.range(0, USUAL_DEPTH).mapToObj(Lines::bullet).toList();

    private static final FixedText COMMA = FixedText.of(", ");

    private final Phrases phrases;
    private final boolean chinese;
    private final TextBuffer text = new TextBuffer(USUAL_LENGTH);
    private final ClausesInOrder cited = new ClausesInOrder();

    Lines(Locale locale) {
        this.phrases = Phrases.of(locale);
        this.chinese = phrases.areChinese();
    }

    /** Begins a line. */
    Lines line() {
        text.append('\n');
        return this;
    }

    /** A line by itself above others. */
    void heading(Object piece) {
        line().line().put(piece);
    }

    /** Begins a line with an item. */
    Lines item(int depth) {
        text.append(depth < BULLETS.size() ? BULLETS.get(depth) : bullet(depth));
        return this;
    }

    private static FixedText bullet(int depth) {
        return FixedText.of("\n" + "  ".repeat(depth) + "- ");
    }

    /** Writes a fixed phrase in which nothing is put. */
    Lines say(Words words) {
        return append(text(words));
    }

    /** A fixed phrase in which nothing is put. */
    FixedText text(Words words) {
        return phrases.get(words).beginning();
    }

    /** Writes what a phrase with one place begins with; what is put in comes next, and then {@link #finish}. */
    Lines begin(Words words) {
        return say(words);
    }

    /** Writes what a phrase with one place ends with. */
    Lines finish(Words words) {
        return append(phrases.get(words).ending());
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

    Lines put(Label label) {
        text.append(chinese ? label.zh() : label.en());
        return this;
    }

    Lines put(Labelled code) {
        text.append(chinese ? code.zh() : code.en());
        return this;
    }

    Lines put(Amount<?> amount) {
        amount.write(chinese, text);
        return this;
    }

    /** Writes a piece of any kind as people of the language read it. */
    Lines put(Object piece) {
        if (piece instanceof String written) {
            text.append(written);
        } else if (piece instanceof Label label) {
            put(label);
        } else if (piece instanceof Amount<?> amount) {
            put(amount);
        } else if (piece instanceof Piece made) {
            made.write(this);
        } else if (piece instanceof Labelled code) {
            put(code);
        } else if (piece instanceof LocalDate date) {
            Unit.DATE.write(date, chinese, text);
        } else {
            text.append(piece.toString());
        }
        return this;
    }

    Lines number(int number) {
        text.append(number);
        return this;
    }

    /** Writes ids of clauses, whose paraphrases follow at the end of the text. */
    Lines cite(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return this;
        }
        begin(Words.CITED);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (i == 0 || clauses.indexOf(clause) == i) { // each once
                if (i > 0) {
                    text.append(COMMA);
                }
                text.append(clause.cited());
                cited.add(clause);
            }
        }
        return finish(Words.CITED);
    }

    /** The clauses that were cited so far with their paraphrases, in the order of the documents. */
    void citedClauses() {
        List<Clause> clauses = cited.all();
        if (clauses.isEmpty()) {
            return;
        }
        heading(Words.CLAUSES);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            item(0).text.append(clause.cited()).append(' ').append(chinese ? clause.zh() : clause.en());
        }
    }

    Lines append(FixedText fixed) {
        if (!fixed.isEmpty()) {
            text.append(fixed);
        }
        return this;
    }

    /** The text, whose lines all end. */
    @Override
    public String toString() {
        return text.append('\n').from(1);
    }
}
