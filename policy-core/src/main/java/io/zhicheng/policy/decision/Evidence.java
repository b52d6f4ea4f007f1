package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;

/**
 * A row of a list of the subject that counted for a finding, or that failed it.
 *
 * @param path the path of the list in the subject, as dotted names
 * @param row the index of the row, from 0
 * @param label what people call a row of the list
 */
public record Evidence(String path, int row, Label label) {}
