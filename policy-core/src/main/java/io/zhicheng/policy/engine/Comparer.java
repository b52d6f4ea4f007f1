package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.zhicheng.policy.decision.PolicyComparison;
import io.zhicheng.policy.decision.PolicyComparison.Difference;
import io.zhicheng.policy.decision.PolicyComparison.Kind;
import io.zhicheng.policy.decision.PolicyComparison.Saying;
import io.zhicheng.policy.decision.PolicyVersion;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.NormWording;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the norms of two policies, slot by slot. */
public final class Comparer {
    private final Side first;
    private final Side second;

    /**
     * One of the two policies.
     *
     * @param version which policy it is
     * @param catalogue its documents
     * @param norms its norms in force
     */
    public record Side(PolicyVersion version, ClauseCatalogue catalogue, List<Norm> norms) {
        private ImmutableMap<Slot, Norm> bySlot() {
            return Maps.uniqueIndex(norms, Norm::slot);
        }

        private Saying saying(Norm norm) {
            return new Saying(
                    NormWording.of(norm),
                    norm.citations().stream()
                            .map(citation -> catalogue.get(citation.clause()))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private Comparer(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    /** What the second policy says otherwise than the first. */
    public static PolicyComparison compare(Side first, Side second) {
        return new PolicyComparison(first.version(), second.version(), new Comparer(first, second).differences());
    }

    private ImmutableList<Difference> differences() {
        ImmutableMap<Slot, Norm> ofFirst = first.bySlot();
        ImmutableMap<Slot, Norm> ofSecond = second.bySlot();
        return Stream.concat(ofFirst.keySet().stream(), ofSecond.keySet().stream())
                .distinct()
                .flatMap(slot -> difference(slot, ofFirst.get(slot), ofSecond.get(slot)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Difference> difference(Slot slot, @Nullable Norm one, @Nullable Norm other) {
        if (one != null
                && other != null
                && one.content().equals(other.content())
                && one.citations().equals(other.citations())) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                kind(one, other),
                slot,
                Optional.ofNullable(one).map(first::saying),
                Optional.ofNullable(other).map(second::saying)));
    }

    private static Kind kind(@Nullable Norm one, @Nullable Norm other) {
        if (one == null) {
            return Kind.NEW;
        }
        if (other == null) {
            return Kind.GONE;
        }
        return one.content().equals(other.content()) ? Kind.RESTATED : Kind.CHANGED;
    }
}
