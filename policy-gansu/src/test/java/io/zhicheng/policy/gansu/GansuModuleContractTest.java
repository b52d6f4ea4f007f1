package io.zhicheng.policy.gansu;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;

/** The province keeps the contract of modules. */
class GansuModuleContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new GansuModule();
    }
}
