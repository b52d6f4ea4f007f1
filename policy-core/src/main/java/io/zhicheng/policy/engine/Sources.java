package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.decision.Source;
import java.util.LinkedHashSet;
import java.util.Set;

/** The norms and told values that a value was made of, each once. */
final class Sources {
    private final Set<Source> sources = new LinkedHashSet<>();

    void add(Source source) {
        sources.add(source);
    }

    static ImmutableList<Source> of(Frame frame, ValueNode... values) {
        Sources collected = new Sources();
        for (ValueNode value : values) {
            value.sources(frame, collected);
        }
        return ImmutableList.copyOf(collected.sources);
    }
}
