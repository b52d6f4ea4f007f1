/** Applications and decisions as JSON, with Jackson 3. */
module io.zhicheng.policy.adapter.json {
    requires transitive io.zhicheng.policy;
    requires tools.jackson.core;

    exports io.zhicheng.policy.adapter.json;
}
