package io.zhicheng.policy.gansu.linxia;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;

/** The prefecture keeps the contract of modules. */
class LinxiaModuleContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new LinxiaModule();
    }
}
