/** The documents of the Guangxi Zhuang autonomous region. */
module io.zhicheng.policy.guangxi {
    requires transitive io.zhicheng.policy;
    requires static org.immutables.value.annotations;
}
