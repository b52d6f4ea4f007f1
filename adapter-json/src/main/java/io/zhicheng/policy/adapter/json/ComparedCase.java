package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.application.Application;

/**
 * An application to be decided by two policies.
 *
 * @param left one policy
 * @param right the other
 * @param application the application
 */
public record ComparedCase(PolicyPoint left, PolicyPoint right, Application application) {}
