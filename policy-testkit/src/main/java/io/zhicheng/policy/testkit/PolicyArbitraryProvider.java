package io.zhicheng.policy.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find arbitrary values of the model. A provider of your own takes precedence. */
public final class PolicyArbitraryProvider implements ArbitraryProvider {
    /** For jqwik, which finds the provider by its service file. */
    public PolicyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return PolicyArbitraries.of(targetType.getRawType()).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(PolicyArbitraries.of(targetType.getRawType()).orElseThrow());
    }

    /** Below that of a provider that says nothing. */
    @Override
    public int priority() {
        return -1;
    }
}
