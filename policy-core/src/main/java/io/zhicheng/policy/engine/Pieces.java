package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Slot;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What norms are made of down to the leaves, each norm taken apart once however many checks look at it. */
final class Pieces {
    private final Norms norms;
    private final IdentityHashMap<Norm, ImmutableList<Part>> ofNorms = new IdentityHashMap<>();
    private final Map<Slot, ImmutableList<Part>> ofSlots = new HashMap<>();
    private final Map<Slot, ImmutableSet<Slot>> named = new HashMap<>();

    Pieces(Norms norms) {
        this.norms = norms;
    }

    /** All pieces of a norm, each before those that it is made of. */
    static ImmutableList<Part> apart(Norm norm) {
        ImmutableList.Builder<Part> pieces = ImmutableList.builder();
        for (Part part : norm.content().parts()) {
            collect(part, pieces);
        }
        return pieces.build();
    }

    private static void collect(Part part, ImmutableList.Builder<Part> pieces) {
        pieces.add(part);
        for (Part inner : part.parts()) {
            collect(inner, pieces);
        }
    }

    /** The slots among some pieces. */
    static ImmutableSet<Slot> slots(Iterable<Part> pieces) {
        ImmutableSet.Builder<Slot> slots = ImmutableSet.builder();
        for (Part piece : pieces) {
            if (piece instanceof Slot slot) {
                slots.add(slot);
            }
        }
        return slots.build();
    }

    /** All pieces of a norm. */
    ImmutableList<Part> of(Norm norm) {
        @Nullable ImmutableList<Part> known = ofNorms.get(norm);
        if (known != null) {
            return known;
        }
        ImmutableList<Part> pieces = apart(norm);
        ofNorms.put(norm, pieces);
        return pieces;
    }

    /** All pieces that fill a slot, those of relaxations and of other dates included. */
    ImmutableList<Part> of(Slot slot) {
        @Nullable ImmutableList<Part> known = ofSlots.get(slot);
        if (known != null) {
            return known;
        }
        ImmutableList.Builder<Part> pieces = ImmutableList.builder();
        for (Norm norm : Reach.norms(slot, norms)) {
            pieces.addAll(of(norm));
        }
        ImmutableList<Part> all = pieces.build();
        ofSlots.put(slot, all);
        return all;
    }

    /** The slots that what fills a slot refers to. */
    ImmutableSet<Slot> named(Slot slot) {
        @Nullable ImmutableSet<Slot> known = named.get(slot);
        if (known != null) {
            return known;
        }
        ImmutableSet<Slot> slots = slots(of(slot));
        named.put(slot, slots);
        return slots;
    }
}
