package io.zhicheng.policy.gansu.training;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;

/** The notice of a year for one speciality keeps the contract of modules. */
class TrainingNoticeContractTest extends ModuleContract {
    @Override
    protected PolicyModule module() {
        return new TrainingNotice2020();
    }
}
