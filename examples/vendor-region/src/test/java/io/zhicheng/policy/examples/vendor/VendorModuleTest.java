package io.zhicheng.policy.examples.vendor;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;
import io.zhicheng.policy.testkit.PolicyArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The district keeps the contract of modules; its cases tell its own fact too. */
class VendorModuleTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new VendorModule();
    }

    @Override
    protected Optional<Arbitrary<?>> cases(Class<?> subject) {
        return subject == Application.class ? Optional.of(applications()) : super.cases(subject);
    }

    static Arbitrary<Application> applications() {
        return Combinators.combine(
                        PolicyArbitraries.applications(),
                        Arbitraries.integers().between(0, 24).optional(0.8))
                .as((application, months) -> months.map(told -> VendorRulesTest.taught(application, told))
                        .orElse(application));
    }
}
