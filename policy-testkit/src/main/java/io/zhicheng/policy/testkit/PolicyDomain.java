package io.zhicheng.policy.testkit;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/** The arbitrary values of the model as a domain: {@code @Domain(PolicyDomain.class)}. */
public final class PolicyDomain extends DomainContextBase {
    /** For jqwik, which makes the domain by its class. */
    public PolicyDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new PolicyArbitraryProvider());
    }
}
