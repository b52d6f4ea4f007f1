package io.zhicheng.policy.guangxi.qinzhou;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;

/** The city keeps the contract of modules. */
class QinzhouModuleContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new QinzhouModule();
    }
}
