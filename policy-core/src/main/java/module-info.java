/** The kernel of the policy library: nouns, rules as data, modules and ports. Everything is exported but the engine. */
module io.zhicheng.policy {
    requires transitive org.jspecify;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    // what a host needs to start
    exports io.zhicheng.policy;
    exports io.zhicheng.policy.port.in;
    exports io.zhicheng.policy.port.out;
    exports io.zhicheng.policy.decision;
    exports io.zhicheng.policy.bulk;
    // the nouns
    exports io.zhicheng.policy.model;
    exports io.zhicheng.policy.model.achievement;
    exports io.zhicheng.policy.model.application;
    exports io.zhicheng.policy.model.career;
    exports io.zhicheng.policy.model.certificate;
    exports io.zhicheng.policy.model.clause;
    exports io.zhicheng.policy.model.committee;
    exports io.zhicheng.policy.model.place;
    exports io.zhicheng.policy.model.procedure;
    exports io.zhicheng.policy.model.quantity;
    exports io.zhicheng.policy.model.text;
    exports io.zhicheng.policy.model.time;
    exports io.zhicheng.policy.model.title;
    // what the author of a module needs
    exports io.zhicheng.policy.fact;
    exports io.zhicheng.policy.rule;
    exports io.zhicheng.policy.module;
    exports io.zhicheng.policy.national;

    uses io.zhicheng.policy.module.PolicyModule;
}
