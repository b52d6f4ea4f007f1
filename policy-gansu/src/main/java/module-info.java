/** The rules of Gansu province and of its prefectures. */
module io.zhicheng.policy.gansu {
    requires transitive io.zhicheng.policy;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    exports io.zhicheng.policy.gansu;
    exports io.zhicheng.policy.gansu.certificate;
    exports io.zhicheng.policy.gansu.committee;
    exports io.zhicheng.policy.gansu.grassroots;
    exports io.zhicheng.policy.gansu.linxia;
    exports io.zhicheng.policy.gansu.training;

    provides io.zhicheng.policy.module.PolicyModule with
            io.zhicheng.policy.gansu.GansuModule,
            io.zhicheng.policy.gansu.linxia.LinxiaModule,
            io.zhicheng.policy.gansu.training.TrainingNotice2020;
}
