package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Part;
import io.zhicheng.policy.rule.Slot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which slots of a question rest on a norm to which another gave way; found out when somebody asks why. */
final class Contested {
    private final Norms norms;
    private final Map<Slot, Boolean> known = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean any;

    Contested(Norms norms) {
        this.norms = norms;
    }

    /** Whether norms gave way to what any rule of the question rests on; to most questions none did. */
    boolean hasAny(LinkedQuestion question) {
        @Nullable Boolean before = any;
        if (before == null) {
            before = question.rules().anyMatch(rule -> has(rule.origin().slot()));
            any = before;
        }
        return before;
    }

    /** Whether norms gave way to what fills a slot, or to what that rests on. */
    boolean has(Slot slot) {
        @Nullable Boolean before = known.get(slot);
        if (before != null) {
            return before;
        }
        boolean contested = norms.lineage().isContested(slot) || hasAny(Reach.of(slot, norms));
        known.put(slot, contested);
        return contested;
    }

    private boolean hasAny(Iterable<? extends Part> parts) {
        for (Part part : parts) {
            if (part instanceof Slot slot ? has(slot) : hasAny(part.parts())) {
                return true;
            }
        }
        return false;
    }
}
