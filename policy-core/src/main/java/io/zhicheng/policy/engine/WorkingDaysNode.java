package io.zhicheng.policy.engine;

import com.google.common.primitives.Ints;
import io.zhicheng.policy.port.out.WorkCalendar;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Measure.Operation;
import io.zhicheng.policy.rule.Measures;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A date some working days from another, or the working days between two. Where the calendar does not cover a year
 * that it takes, the value is unknown, and the schedule of that year is the missing norm.
 */
record WorkingDaysNode(
        WorkCalendar calendar, Operation operation, ValueNode left, ValueNode right, Supplier<Label> words)
        implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Interval a = left.measure(frame);
        Interval b = right.measure(frame);
        OptionalLong least = least(a, b);
        OptionalLong greatest = greatest(a, b);
        boolean covered = least.isPresent() && greatest.isPresent();
        return new Interval(
                least.orElse(operation == Operation.WORKING_DAYS_BETWEEN ? 0 : -Interval.INFINITE),
                greatest.orElse(Interval.INFINITE),
                covered && Interval.judged(a, b));
    }

    private OptionalLong least(Interval a, Interval b) {
        return switch (operation) {
            case WORKING_DAYS_LATER -> shift(a.least(), b.least());
            case WORKING_DAYS_EARLIER -> shift(a.least(), -b.greatest());
            default -> count(a.greatest(), b.least());
        };
    }

    private OptionalLong greatest(Interval a, Interval b) {
        return switch (operation) {
            case WORKING_DAYS_LATER -> shift(a.greatest(), b.greatest());
            case WORKING_DAYS_EARLIER -> shift(a.greatest(), -b.least());
            default -> count(a.least(), b.greatest());
        };
    }

    private OptionalLong shift(long date, long days) {
        if (Interval.isInfinite(date)) {
            return OptionalLong.of(date);
        }
        if (Interval.isInfinite(days)) {
            return OptionalLong.of(days);
        }
        return calendar.shift(LocalDate.ofEpochDay(date), Ints.saturatedCast(days))
                .map(shifted -> OptionalLong.of(shifted.toEpochDay()))
                .orElse(OptionalLong.empty());
    }

    private OptionalLong count(long from, long to) {
        if (to <= from || from >= Interval.INFINITE || to <= -Interval.INFINITE) {
            return OptionalLong.of(0);
        }
        if (Interval.isInfinite(from) || Interval.isInfinite(to)) {
            return OptionalLong.of(Interval.INFINITE);
        }
        return calendar.count(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)).stream()
                .asLongStream()
                .findFirst();
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        left.missingIfWide(frame, missing);
        right.missingIfWide(frame, missing);
        Interval a = left.measure(frame);
        Interval b = right.measure(frame);
        if (least(a, b).isEmpty() || greatest(a, b).isEmpty()) {
            missing.parameter(Measures.WORK_CALENDAR);
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        left.evidence(frame, evidence);
        right.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        left.sources(frame, sources);
        right.sources(frame, sources);
    }
}
