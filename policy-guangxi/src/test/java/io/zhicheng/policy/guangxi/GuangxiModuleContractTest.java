package io.zhicheng.policy.guangxi;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;

/** The region keeps the contract of modules. */
class GuangxiModuleContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new GuangxiModule();
    }
}
