package io.zhicheng.policy.model.place;

import io.zhicheng.policy.model.Labelled;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An administrative division (行政区划) with its name.
 *
 * @param code its code
 * @param zh its official name
 * @param en its English name
 * @param from the first day the code was in use, inclusive; empty when not known
 * @param until the day the code was retired, exclusive; empty when not known or still in use
 */
public record Division(DivisionCode code, String zh, String en, Optional<LocalDate> from, Optional<LocalDate> until)
        implements Labelled {}
