/** The rules of Gansu province. */
module io.zhicheng.policy.gansu {
    requires transitive io.zhicheng.policy;
    requires static org.immutables.value.annotations;
}
