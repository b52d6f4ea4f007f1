package io.zhicheng.policy.model.title;

import io.zhicheng.policy.model.Labelled;

/**
 * A series on the national list, with its official name.
 *
 * @param series which one
 * @param zh its official name
 * @param en its English name in this library; there is no official one
 */
public record NationalSeries(TitleSeries series, String zh, String en) implements Labelled {}
