/**
 * The kernel of the policy library: nouns, rules as data, modules and ports. Everything is exported but the engine.
 *
 * <p>An export of a package without a class does not compile, so each package is exported with its first class.
 */
module io.zhicheng.policy {
    requires transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports io.zhicheng.policy.module;

    uses io.zhicheng.policy.module.PolicyModule;
}
