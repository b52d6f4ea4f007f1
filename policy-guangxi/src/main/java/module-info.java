/** The documents of the Guangxi Zhuang autonomous region. */
module io.zhicheng.policy.guangxi {
    requires transitive io.zhicheng.policy;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    exports io.zhicheng.policy.guangxi;

    provides io.zhicheng.policy.module.PolicyModule with
            io.zhicheng.policy.guangxi.GuangxiModule;
}
