package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Amount;
import io.zhicheng.policy.rule.Unit;
import java.util.Optional;

/** Turns intervals of whole numbers back into amounts in their units. */
final class Amounts {
    private Amounts() {}

    static <Q> Amount<Q> of(Unit<Q> unit, Interval value) {
        if (value.isPoint()) {
            return of(unit, value.least());
        }
        return unit.equals(Unit.TEXT)
                ? new Amount<>(unit, Optional.empty(), Optional.empty())
                : new Amount<>(unit, end(unit, value.least()), end(unit, value.greatest()));
    }

    /** The amount that a value is. */
    static <Q> Amount<Q> of(Unit<Q> unit, ValueNode value, Frame frame) {
        long point = value.point(frame);
        return point == Told.BLANK ? of(unit, value.measure(frame)) : of(unit, point);
    }

    /** The amount of a point. */
    static <Q> Amount<Q> of(Unit<Q> unit, long point) {
        Optional<Q> value = unit.equals(Unit.TEXT) ? Optional.empty() : end(unit, point);
        return new Amount<>(unit, value, value);
    }

    private static <Q> Optional<Q> end(Unit<Q> unit, long value) {
        return Interval.isInfinite(value) || !unit.has(value) ? Optional.empty() : Optional.of(unit.fromLong(value));
    }

    /** A difference in the unit; of two dates, it is told in days, of two points of time as a duration. */
    static Optional<Amount<?>> difference(Unit<?> unit, long difference) {
        if (Interval.isInfinite(difference)) {
            return Optional.empty();
        }
        return Optional.of(exactly(ofDifference(unit), difference));
    }

    private static Unit<?> ofDifference(Unit<?> unit) {
        if (unit.equals(Unit.DATE)) {
            return Unit.DAYS;
        }
        if (unit.equals(Unit.DATE_TIME)) {
            return Unit.DURATION;
        }
        return unit.equals(Unit.YEAR) ? Unit.COUNT : unit;
    }

    private static <Q> Amount<Q> exactly(Unit<Q> unit, long value) {
        return Amount.exactly(unit, unit.fromLong(value));
    }
}
