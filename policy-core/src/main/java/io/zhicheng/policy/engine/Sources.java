package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The norms and told values that a value was made of, each once. Many a value has none. */
final class Sources {
    private static final int FEW = 4;

    private @Nullable List<Source> sources;

    void add(Source source) {
        if (sources == null) {
            sources = new ArrayList<>(FEW);
        }
        if (!isThere(source, sources)) {
            sources.add(source);
        }
    }

    /** They are few, and mostly told apart by their names, which are looked at before anything else. */
    private static boolean isThere(Source source, List<Source> among) {
        for (Source each : among) {
            if (each.label().equals(source.label()) && each.equals(source)) {
                return true;
            }
        }
        return false;
    }

    /** Those of one value. */
    static ImmutableList<Source> of(Frame frame, ValueNode value) {
        Sources collected = new Sources();
        value.sources(frame, collected);
        return collected.toList();
    }

    /** Those of two values. */
    static ImmutableList<Source> of(Frame frame, ValueNode one, ValueNode other) {
        Sources collected = new Sources();
        one.sources(frame, collected);
        other.sources(frame, collected);
        return collected.toList();
    }

    private ImmutableList<Source> toList() {
        return sources == null ? ImmutableList.of() : ImmutableList.copyOf(sources);
    }
}
