package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.function.Supplier;

/** A day of a year. */
record DateInYearNode(ValueNode year, int month, int day, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Interval years = year.measure(frame);
        return new Interval(dayOf(years.least()), dayOf(years.greatest()), years.judged());
    }

    @Override
    public long point(Frame frame) {
        long of = year.point(frame);
        return of == Told.BLANK ? Told.BLANK : dayOf(of);
    }

    private long dayOf(long year) {
        return Interval.isInfinite(year) ? year : EpochDays.day(year, month, day);
    }

    @Override
    public boolean readsRow(int list) {
        return year.readsRow(list);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        year.missingIfWide(frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        year.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        year.sources(frame, sources);
    }
}
