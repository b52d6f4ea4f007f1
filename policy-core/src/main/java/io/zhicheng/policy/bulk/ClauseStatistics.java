package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.clause.ClauseId;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;

/**
 * How many subjects each norm, and each clause, keeps out. Only who is certainly kept out counts: a subject that is not
 * eligible. On each {@linkplain Decision#ways() way} that is there for what is asked, something stands in its way:
 *
 * <ul>
 *   <li>a norm is <em>in the way</em> of the subject when it closes one of these ways;
 *   <li>it <em>alone</em> keeps the subject out when it is all that closes one of them: were it met, or were the bar not
 *       to apply, the subject would no longer be kept out, though facts may be missing still. Where two ways are closed
 *       by one norm each, each of the two alone keeps it out, so these numbers do not add up to those kept out, and
 *       where every way is closed twice, none alone does.
 * </ul>
 *
 * <p>A clause is in the way when a norm is that it governs, the first that the norm cites; it alone keeps out who is
 * kept out by norms of it alone, be they several, so its number may be larger than the sum of theirs. Counted are the
 * pieces that a way consists of, bars, requirements imposed on it and what the route itself asks for: inside a piece
 * that can be met in several manners, no single part could be said to keep anybody out.
 *
 * <p>Statistics of two parts of a population add up to those of the whole, in whatever order: {@link #plus} is
 * associative and commutative, and {@link #NONE} changes nothing.
 *
 * @param subjects how many were decided
 * @param keptOut how many of them are not eligible
 * @param withoutWay how many of these have no way at all: no route is there for what they ask
 * @param norms each norm that is in somebody's way, first those that keep out the most alone
 * @param clauses the same by clause
 */
public record ClauseStatistics(long subjects, long keptOut, long withoutWay, List<OfNorm> norms, List<OfClause> clauses)
        implements Serializable {

    /** Of nobody. */
    public static final ClauseStatistics NONE = new ClauseCounter().toStatistics();

    /**
     * Whom a norm keeps out.
     *
     * @param norm the norm
     * @param inTheWay of how many it is in the way
     * @param alone how many of them it keeps out alone
     */
    public record OfNorm(NormName norm, long inTheWay, long alone) implements Serializable {
        static final Comparator<OfNorm> BY_WEIGHT = Comparator.comparing(OfNorm::alone)
                .thenComparing(OfNorm::inTheWay)
                .reversed()
                .thenComparing(of -> of.norm().kind())
                .thenComparing(of -> of.norm().id())
                .thenComparing(of -> of.norm().clauses().toString());
    }

    /**
     * Whom a clause keeps out, by one norm or by several.
     *
     * @param clause the clause
     * @param inTheWay of how many it is in the way
     * @param alone how many of them it keeps out alone
     */
    public record OfClause(ClauseId clause, long inTheWay, long alone) implements Serializable {
        static final Comparator<OfClause> BY_WEIGHT = Comparator.comparing(OfClause::alone)
                .thenComparing(OfClause::inTheWay)
                .reversed()
                .thenComparing(OfClause::clause);
    }

    /** Lists that nobody changes. */
    public ClauseStatistics {
        norms = ImmutableList.copyOf(norms);
        clauses = ImmutableList.copyOf(clauses);
    }

    /** Counts decisions. */
    public static Collector<Decision, ?, ClauseStatistics> collector() {
        return Collector.of(ClauseCounter::new, ClauseCounter::add, ClauseCounter::with, ClauseCounter::toStatistics);
    }

    /** Those of both, as if all had been counted together; nobody may be in both. */
    public ClauseStatistics plus(ClauseStatistics other) {
        return new ClauseCounter().with(this).with(other).toStatistics();
    }
}
