package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Parameter;

/**
 * A number that the decision needs and that no norm in force sets: a series standard or the host has to supply it, the
 * applicant cannot.
 *
 * @param parameter the parameter
 */
public record MissingNorm(Parameter<?> parameter) {}
