package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.place.DivisionCode;
import java.util.List;

/** How criteria are written; meant for static import into rule files. */
public final class Criteria {
    /** Holds always. */
    public static final Criterion ALWAYS = all();
    /** Holds never. */
    public static final Criterion NEVER = any();

    private Criteria() {}

    /** Every one of the criteria. */
    public static Criterion all(Criterion... criteria) {
        return new Criterion.All(ImmutableList.copyOf(criteria));
    }

    /** Every one of the criteria. */
    public static Criterion all(List<? extends Criterion> criteria) {
        return new Criterion.All(ImmutableList.copyOf(criteria));
    }

    /** One of the criteria. */
    public static Criterion any(Criterion... criteria) {
        return new Criterion.Any(ImmutableList.copyOf(criteria));
    }

    /** One of the criteria. */
    public static Criterion any(List<? extends Criterion> criteria) {
        return new Criterion.Any(ImmutableList.copyOf(criteria));
    }

    /** At least so many of the criteria. */
    public static Criterion atLeast(int number, Criterion... criteria) {
        return new Criterion.AtLeastOf(number, ImmutableList.copyOf(criteria));
    }

    /** The contrary. */
    public static Criterion not(Criterion criterion) {
        return new Criterion.Not(criterion);
    }

    /** None of the criteria. */
    public static Criterion none(Criterion... criteria) {
        return not(any(criteria));
    }

    /** Every row of the list passes the test; true for a list that is known to be empty. */
    public static Criterion every(Rows<?> rows, Criterion... test) {
        return new Criterion.Quantified(Criterion.Quantifier.EVERY, rows, conjunction(test));
    }

    /** Some row of the list passes the test. */
    public static Criterion some(Rows<?> rows, Criterion... test) {
        return new Criterion.Quantified(Criterion.Quantifier.SOME, rows, conjunction(test));
    }

    /** No row of the list passes the test. */
    public static Criterion no(Rows<?> rows, Criterion... test) {
        return not(some(rows, test));
    }

    /** A criterion with the clause it comes from, where that is not the clause of the norm around it. */
    public static Criterion cite(String clause, Criterion... criterion) {
        return new Criterion.Cited(conjunction(criterion), Citation.of(clause));
    }

    /** A division code that lies within one of the divisions (province, prefecture or county codes). */
    public static Criterion within(Measure<DivisionCode> division, DivisionCode... divisions) {
        Criterion[] within = new Criterion[divisions.length];
        for (int i = 0; i < within.length; i++) {
            within[i] = new Criterion.Comparison<>(
                    division, Criterion.Relation.WITHIN, new Measure.Constant<>(Unit.DIVISION, divisions[i]));
        }
        return within.length == 1 ? within[0] : any(within);
    }

    static Criterion conjunction(Criterion... criteria) {
        return criteria.length == 1 ? criteria[0] : all(criteria);
    }
}
