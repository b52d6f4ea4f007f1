package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.function.Supplier;

/** The least or the greatest of several values. */
record ExtremumNode(boolean greatest, List<ValueNode> of, Supplier<Label> words) implements UnnamedNode {

    @Override
    public Interval measure(Frame frame) {
        Interval extremum = of.get(0).measure(frame);
        for (ValueNode node : of.subList(1, of.size())) {
            extremum = of(greatest, extremum, node.measure(frame));
        }
        return extremum;
    }

    @Override
    public long point(Frame frame) {
        long extremum = of.get(0).point(frame);
        for (int i = 1; i < of.size() && extremum != Told.BLANK; i++) {
            long other = of.get(i).point(frame);
            if (other == Told.BLANK) {
                return Told.BLANK;
            }
            extremum = greatest ? Math.max(extremum, other) : Math.min(extremum, other);
        }
        return extremum;
    }

    static Interval of(boolean greatest, Interval a, Interval b) {
        return greatest
                ? new Interval(
                        Math.max(a.least(), b.least()), Math.max(a.greatest(), b.greatest()), Interval.judged(a, b))
                : new Interval(
                        Math.min(a.least(), b.least()), Math.min(a.greatest(), b.greatest()), Interval.judged(a, b));
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        of.forEach(node -> node.missingIfWide(frame, missing));
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        of.forEach(node -> node.evidence(frame, evidence));
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        of.forEach(node -> node.sources(frame, sources));
    }
}
