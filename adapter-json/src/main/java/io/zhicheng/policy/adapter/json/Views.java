package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.Tally;
import io.zhicheng.policy.decision.Trace;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.port.out.WorkDay;
import io.zhicheng.policy.port.out.WorkDerivation;
import io.zhicheng.policy.rule.Norm;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What the library answers as JSON documents, which are written and never read: decisions, draws, counts, comparisons,
 * days, rules and their history. Coded values are told with their names, clauses in both languages, and what is not
 * known is left out.
 *
 * @param locale the language of the labels: Chinese, or else English
 * @param style how they are laid out
 */
public record Views(Locale locale, JsonStyle style) {

    /** The same on one line each. */
    public Views onOneLine() {
        return new Views(locale, JsonStyle.LINE);
    }

    /** A decision; what was measured of a person is in it, as in the decision itself. */
    public String decision(Decision decision, Detail detail) {
        return write(out -> new DecisionWriter(out).write(decision, detail));
    }

    /** A draw: the committee drawn with everybody on it, or the conflict and what would ease it. */
    public String draw(Draw draw) {
        return write(out -> new DrawWriter(out).write(draw));
    }

    /** A count of votes, with the decision on the case. */
    public String tally(Tally tally, Detail detail) {
        return write(out -> new TallyWriter(out).write(tally, detail));
    }

    /** A comparison of two policies. */
    public String comparison(PolicyComparison comparison) {
        return write(out -> new ComparisonWriter(out).write(comparison));
    }

    /** A day and why it is what it is. */
    public String day(WorkDay day) {
        return write(out -> new DayWriter(out).write(day));
    }

    /** The days that a reckoning in working days went through. */
    public String derivation(WorkDerivation derivation) {
        return write(out -> new DayWriter(out).write(derivation));
    }

    /** What the layers say of a slot, through dates: a list. */
    public String history(List<Trace> traces) {
        return write(out -> out.items(traces, new HistoryWriter(out)::write));
    }

    /**
     * A norm with the tree of its conditions.
     *
     * @param norm the norm
     * @param catalogue where its clauses stand
     * @throws java.util.NoSuchElementException when a clause that it cites does not
     */
    public String rule(Norm norm, ClauseCatalogue catalogue) {
        return write(out -> new RuleWriter(out, catalogue).write(norm));
    }

    private String write(Consumer<DecisionOut> content) {
        return JsonText.write(style, generator -> content.accept(new DecisionOut(generator, locale)));
    }
}
