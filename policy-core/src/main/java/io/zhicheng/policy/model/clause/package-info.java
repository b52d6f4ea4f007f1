/**
 * The clause catalogue (条款目录): what the policy documents say, clause by clause, as data that can be cited and
 * browsed.
 *
 * <p>Ring: model, the innermost. Nothing here judges anything; rules cite a clause by its id and the catalogue tells
 * what that clause says.
 *
 * <ul>
 *   <li>{@link io.zhicheng.policy.model.clause.ClauseId} names a clause: document code and numbering.
 *   <li>{@link io.zhicheng.policy.model.clause.Clause} is one statement of a document (条款), paraphrased in Chinese and
 *       English, with its parameters, its boundary cases and the reading taken where the text is open.
 *   <li>{@link io.zhicheng.policy.model.clause.Document} is the document (政策文件) that a clause stands in.
 *   <li>{@link io.zhicheng.policy.model.clause.ClauseCatalogue} holds both, is read from text and can be merged.
 *   <li>{@link io.zhicheng.policy.model.clause.ClauseQuery} says which clauses to list.
 *   <li>{@link io.zhicheng.policy.model.clause.ClauseFormatException} tells everything that is wrong with a text.
 * </ul>
 *
 * <p>Not here: rules, resources of any region, and file access. A caller opens the reader.
 */
@NullMarked
package io.zhicheng.policy.model.clause;

import org.jspecify.annotations.NullMarked;
