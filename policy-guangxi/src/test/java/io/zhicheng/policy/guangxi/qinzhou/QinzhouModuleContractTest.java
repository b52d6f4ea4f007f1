package io.zhicheng.policy.guangxi.qinzhou;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;
import java.util.Map;

/** The city keeps the contract of modules. */
class QinzhouModuleContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new QinzhouModule();
    }

    @Override
    protected Map<String, String> seldom() {
        return Map.of("all-results-void", "several applications of one year and level have to fall together");
    }
}
