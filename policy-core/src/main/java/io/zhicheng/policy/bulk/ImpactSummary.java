package io.zhicheng.policy.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.Verdict;
import io.zhicheng.policy.model.clause.ClauseId;
import io.zhicheng.policy.rule.Label;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What another policy does to a population.
 *
 * @param done how many items were handed over, faults among them
 * @param faults how many of them were faults
 * @param verdicts how many of the others have each verdict by the second policy, by their verdict of the first; all
 *     pairs are there
 * @param effects how many of the others see each effect; all effects are there
 * @param changes what made subjects gain or lose, first what did it to the most
 * @param exhausted whether the source ended, and not the sink's wish for more
 */
public record ImpactSummary(
        long done,
        long faults,
        Map<Verdict, Map<Verdict, Long>> verdicts,
        Map<Effect, Long> effects,
        List<OfChange> changes,
        boolean exhausted)
        implements Serializable {

    /**
     * Whom one change makes gain or lose. A change is in it when, on a way that was open and is closed (or the other
     * way round), the norm that closes it hangs on this change; it alone does it when on one of these ways all that
     * closes it hangs on this change and no other.
     *
     * @param kind the kind of the slot that is filled differently: requirement, bar, route, relaxation, derived,
     *     parameter
     * @param id the stable name of the slot
     * @param label what people call it
     * @param before the clauses by which the first policy fills it, or by which it repeals it
     * @param after the same of the second policy
     * @param gains how many gain and this is in it
     * @param gainsAlone how many of them gain by this alone
     * @param loses how many lose and this is in it
     * @param losesAlone how many of them lose by this alone
     */
    public record OfChange(
            String kind,
            String id,
            Label label,
            List<ClauseId> before,
            List<ClauseId> after,
            long gains,
            long gainsAlone,
            long loses,
            long losesAlone)
            implements Serializable {
        static final Comparator<OfChange> BY_WEIGHT = Comparator.comparing((OfChange of) -> of.loses + of.gains)
                .thenComparing(of -> of.losesAlone + of.gainsAlone)
                .reversed()
                .thenComparing(OfChange::kind)
                .thenComparing(OfChange::id);

        /** Lists that nobody changes. */
        public OfChange {
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }

        /** Whether both are of one change. */
        private boolean isLike(OfChange other) {
            return kind.equals(other.kind)
                    && id.equals(other.id)
                    && before.equals(other.before)
                    && after.equals(other.after);
        }

        private OfChange plus(OfChange other) {
            return new OfChange(
                    kind,
                    id,
                    label,
                    before,
                    after,
                    gains + other.gains,
                    gainsAlone + other.gainsAlone,
                    loses + other.loses,
                    losesAlone + other.losesAlone);
        }
    }

    /** How many go from one verdict to another. */
    public long count(Verdict before, Verdict after) {
        return verdicts.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /** How many see an effect. */
    public long count(Effect effect) {
        return effects.getOrDefault(effect, 0L);
    }

    /**
     * The impact on both parts of a population, as if they had been run together; nobody may be in both. For parts that
     * were run apart, with the same two policies.
     */
    public ImpactSummary plus(ImpactSummary other) {
        return new ImpactSummary(
                done + other.done,
                faults + other.faults,
                sum(verdicts, other.verdicts, (of, more) -> sum(of, more, Long::sum)),
                sum(effects, other.effects, Long::sum),
                sum(changes, other.changes),
                exhausted && other.exhausted);
    }

    private static <E extends Enum<E>, V> Map<E, V> sum(Map<E, V> one, Map<E, V> other, BinaryOperator<V> plus) {
        Map<E, V> sum = new LinkedHashMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return Maps.immutableEnumMap(sum);
    }

    private static List<OfChange> sum(List<OfChange> one, List<OfChange> other) {
        List<OfChange> sum = new ArrayList<>(one);
        for (OfChange of : other) {
            int known = Iterables.indexOf(sum, of::isLike);
            if (known < 0) {
                sum.add(of);
            } else {
                sum.set(known, sum.get(known).plus(of));
            }
        }
        return ImmutableList.sortedCopyOf(OfChange.BY_WEIGHT, sum);
    }
}
