/** The rules of the Guangxi Zhuang autonomous region and of its cities. */
module io.zhicheng.policy.guangxi {
    requires transitive io.zhicheng.policy;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    exports io.zhicheng.policy.guangxi;
    exports io.zhicheng.policy.guangxi.qinzhou;

    provides io.zhicheng.policy.module.PolicyModule with
            io.zhicheng.policy.guangxi.GuangxiModule,
            io.zhicheng.policy.guangxi.qinzhou.QinzhouModule;
}
