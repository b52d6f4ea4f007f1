package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Party;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is not told and could change the verdict: a value, a cell of a row, or a list as a whole.
 *
 * @param path where it stands in the subject, as dotted names; a cell has the row's index in brackets, a list that is
 *     not whole is named by its own path
 * @param label what people call it
 * @param wholeList whether all rows of a list are asked for
 * @param judge who judges, when it is a judgement that has not been recorded
 * @param routes the routes that it may decide; empty in a question without routes
 */
public record MissingFact(String path, Label label, boolean wholeList, Optional<Party> judge, List<String> routes) {}
