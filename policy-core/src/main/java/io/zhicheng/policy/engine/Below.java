package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a rule by its name: one finding, worked out when somebody looks. Most rules are met, and of those
 * people want the name.
 */
final class Below extends AbstractList<Finding> implements RandomAccess {
    private final TestNode part;
    private final Truth truth;
    private final Frame frame;
    /** Guarded by the frame. */
    private @Nullable Finding finding;

    Below(TestNode part, Truth truth, Frame frame) {
        this.part = part;
        this.truth = truth;
        this.frame = frame;
    }

    @Override
    public Finding get(int index) {
        Objects.checkIndex(index, 1);
        synchronized (frame) {
            @Nullable Finding known = finding;
            if (known == null) {
                known = part.explain(frame, truth);
                finding = known;
            }
            return known;
        }
    }

    @Override
    public int size() {
        return 1;
    }
}
