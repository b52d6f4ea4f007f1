/**
 * Titles (职称): their {@link io.zhicheng.policy.model.title.TitleLevel levels}, their
 * {@link io.zhicheng.policy.model.title.TitleSeries series}, and a
 * {@link io.zhicheng.policy.model.title.Qualification qualification}, which is one title a person holds.
 *
 * <p>{@link io.zhicheng.policy.model.title.TitleSeriesTable} lists the national series. Being employed at a title is an
 * appointment and belongs to {@code model.career}.
 */
@NullMarked
package io.zhicheng.policy.model.title;

import org.jspecify.annotations.NullMarked;
