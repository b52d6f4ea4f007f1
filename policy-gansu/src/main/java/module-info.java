/** The rules of Gansu province. */
module io.zhicheng.policy.gansu {
    requires transitive io.zhicheng.policy;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    exports io.zhicheng.policy.gansu;
    exports io.zhicheng.policy.gansu.grassroots;

    provides io.zhicheng.policy.module.PolicyModule with
            io.zhicheng.policy.gansu.GansuModule;
}
