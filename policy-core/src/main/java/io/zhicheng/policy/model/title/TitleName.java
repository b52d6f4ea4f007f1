package io.zhicheng.policy.model.title;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One official name of a title (职称名称), such as 高级工程师.
 *
 * <p>A level of a series may have several, and old names stay valid on old certificates, hence the dates.
 *
 * @param series the series it belongs to
 * @param level the level it stands for
 * @param zh the name
 * @param source where the name was read
 * @param from the first day it was given, inclusive; empty when not known
 * @param until the day it was no longer given, exclusive; empty when not known or still given
 */
public record TitleName(
        TitleSeries series,
        TitleLevel level,
        String zh,
        String source,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {}
