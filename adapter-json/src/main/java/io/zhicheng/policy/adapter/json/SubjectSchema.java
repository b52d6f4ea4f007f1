package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.rule.Label;

/**
 * The JSON Schema of one kind of document.
 *
 * @param name its name, which is its {@code $id} too: {@code application}
 * @param label what people call such a document
 * @param json the schema, of the dialect 2020-12
 */
public record SubjectSchema(String name, Label label, String json) {}
