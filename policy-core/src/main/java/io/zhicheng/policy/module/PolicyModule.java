package io.zhicheng.policy.module;

/**
 * One layer of policy, such as a province or a prefecture, found through {@link java.util.ServiceLoader} or handed over
 * by the host.
 */
public interface PolicyModule {}
