package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Slot;
import java.util.function.IntPredicate;

/** Which layers read a parameter, and when: what is read and not set is left open for a layer above to set. */
final class Reads {
    private final ImmutableListMultimap<Slot, Read> reads;

    private record Read(int layer, Period period) {}

    private Reads(ImmutableListMultimap<Slot, Read> reads) {
        this.reads = reads;
    }

    static Reads of(Iterable<Entry> entries) {
        ImmutableListMultimap.Builder<Slot, Read> reads = ImmutableListMultimap.builder();
        for (Entry entry : entries) {
            entry.change().norm().ifPresent(norm -> add(reads, entry, norm));
        }
        return new Reads(reads.build());
    }

    private static void add(ImmutableListMultimap.Builder<Slot, Read> reads, Entry entry, Norm norm) {
        for (Part part : Pieces.apart(norm)) {
            if (part instanceof Parameter<?> parameter) {
                reads.put(parameter, new Read(entry.layer(), entry.period()));
            } else if (part instanceof Measure.AtDate<?> atDate) {
                // on a date of the subject's own, which may be any
                reads.put(atDate.parameter(), new Read(entry.layer(), Period.ALWAYS));
            }
        }
    }

    /** The days on which some of the layers read a parameter. */
    ImmutableList<Period> of(Slot parameter, IntPredicate layers) {
        ImmutableSet.Builder<Period> periods = ImmutableSet.builder();
        for (Read read : reads.get(parameter)) {
            if (layers.test(read.layer())) {
                periods.add(read.period());
            }
        }
        return periods.build().asList();
    }
}
