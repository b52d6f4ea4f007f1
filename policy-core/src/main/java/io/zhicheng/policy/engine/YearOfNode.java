package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.function.Supplier;

/** The calendar year of a date. */
record YearOfNode(ValueNode date, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Interval days = date.measure(frame);
        return new Interval(yearOf(days.least()), yearOf(days.greatest()), days.judged());
    }

    @Override
    public long point(Frame frame) {
        long day = date.point(frame);
        return day == Told.BLANK ? Told.BLANK : yearOf(day);
    }

    private static long yearOf(long day) {
        return Interval.isInfinite(day) ? day : EpochDays.year(day);
    }

    @Override
    public boolean readsRow(int list) {
        return date.readsRow(list);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        date.missingIfWide(frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        date.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        date.sources(frame, sources);
    }
}
