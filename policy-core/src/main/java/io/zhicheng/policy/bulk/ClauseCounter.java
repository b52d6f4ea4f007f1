package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.bulk.ClauseStatistics.OfClause;
import io.zhicheng.policy.bulk.ClauseStatistics.OfNorm;
import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.decision.Obstacle;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.decision.Way;
import io.zhicheng.policy.model.clause.ClauseId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts for {@link ClauseStatistics}. Of one thread. */
final class ClauseCounter {
    /** A policy makes its obstacles once; whoever makes them anew each time shall not fill the memory. */
    private static final int MOST_KNOWN = 4096;

    private final Map<NormName, Count> norms = new HashMap<>();
    private final Map<ClauseId, Count> clauses = new HashMap<>();
    /** By identity, as comparing what obstacles hold would cost more than the verdict. */
    private final IdentityHashMap<Obstacle, Counts> known = new IdentityHashMap<>();

    private long subjects;
    private long keptOut;
    private long withoutWay;

    /** Counts each subject once, on however many ways it meets what is counted. */
    private static final class Count {
        private long inTheWay;
        private long alone;
        private long lastInTheWay;
        private long lastAlone;

        void inTheWayOf(long subject) {
            if (lastInTheWay != subject) {
                lastInTheWay = subject;
                inTheWay++;
            }
        }

        void aloneAgainst(long subject) {
            if (lastAlone != subject) {
                lastAlone = subject;
                alone++;
            }
        }

        void add(long moreInTheWay, long moreAlone) {
            inTheWay += moreInTheWay;
            alone += moreAlone;
        }
    }

    /** Where an obstacle counts. */
    private record Counts(Count norm, Count clause) {}

    void add(Decision decision) {
        Verdict verdict = decision.verdict();
        add(verdict, verdict == Verdict.INELIGIBLE ? decision.ways() : List.of());
    }

    /** A subject by its verdict, and by what closes its ways if it is not eligible. */
    void add(Verdict verdict, List<Way> ways) {
        subjects++;
        if (verdict != Verdict.INELIGIBLE) {
            return;
        }
        keptOut++;
        if (ways.isEmpty()) {
            withoutWay++;
        }
        for (int i = 0; i < ways.size(); i++) {
            add(ways.get(i).obstacles());
        }
    }

    private void add(List<Obstacle> obstacles) {
        @Nullable Count only = null;
        boolean oneClause = true;
        for (int i = 0; i < obstacles.size(); i++) {
            Counts counts = counts(obstacles.get(i));
            counts.norm().inTheWayOf(subjects);
            counts.clause().inTheWayOf(subjects);
            if (obstacles.size() == 1) {
                counts.norm().aloneAgainst(subjects);
            }
            oneClause &= only == null || only == counts.clause();
            only = counts.clause();
        }
        if (only != null && oneClause) {
            only.aloneAgainst(subjects);
        }
    }

    private Counts counts(Obstacle obstacle) {
        @Nullable Counts counts = known.get(obstacle);
        if (counts == null) {
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            counts = new Counts(
                    count(norms, NormName.of(obstacle)),
                    count(clauses, obstacle.clause().id()));
            known.put(obstacle, counts);
        }
        return counts;
    }

    private static <K> Count count(Map<K, Count> counts, K key) {
        return counts.computeIfAbsent(key, k -> new Count());
    }

    ClauseCounter with(ClauseCounter other) {
        return with(other.toStatistics());
    }

    ClauseCounter with(ClauseStatistics other) {
        subjects += other.subjects();
        keptOut += other.keptOut();
        withoutWay += other.withoutWay();
        other.norms().forEach(of -> count(norms, of.norm()).add(of.inTheWay(), of.alone()));
        other.clauses().forEach(of -> count(clauses, of.clause()).add(of.inTheWay(), of.alone()));
        return this;
    }

    ClauseStatistics toStatistics() {
        return new ClauseStatistics(
                subjects,
                keptOut,
                withoutWay,
                norms.entrySet().stream()
                        .map(of -> new OfNorm(of.getKey(), of.getValue().inTheWay, of.getValue().alone))
                        .sorted(OfNorm.BY_WEIGHT)
                        .collect(ImmutableList.toImmutableList()),
                clauses.entrySet().stream()
                        .map(of -> new OfClause(of.getKey(), of.getValue().inTheWay, of.getValue().alone))
                        .sorted(OfClause.BY_WEIGHT)
                        .collect(ImmutableList.toImmutableList()));
    }
}
