package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** A derived value that relaxations lower. The largest that holds counts; they do not add up. */
record LoweredNode(ValueNode base, Unit<?> unit, List<Lowering> lowerings) implements ValueNode {

    /** A relaxation with the amount by which it lowers. */
    record Lowering(RuleNode relaxation, ValueNode amount) {

        Interval measure(Frame frame) {
            Truth truth = relaxation.test(frame);
            if (truth.fails()) {
                return Interval.ZERO;
            }
            Interval full = amount.measure(frame);
            return truth.holds() ? full : Interval.ZERO.hull(full, truth == Truth.JUDGEMENT);
        }
    }

    @Override
    public Interval measure(Frame frame) {
        Interval value = base.measure(frame);
        Interval by = Interval.ZERO;
        for (Lowering lowering : lowerings) {
            by = ExtremumNode.of(true, by, lowering.measure(frame));
        }
        return new Interval(
                lowered(value.least(), by.greatest()),
                lowered(value.greatest(), by.least()),
                Interval.judged(value, by));
    }

    @Override
    public long point(Frame frame) {
        long value = base.point(frame);
        long by = 0;
        for (int i = 0; i < lowerings.size() && value != Told.BLANK; i++) {
            Lowering lowering = lowerings.get(i);
            Truth truth = lowering.relaxation().test(frame);
            if (truth.isOpen()) {
                return Told.BLANK;
            }
            if (truth.holds()) {
                long amount = lowering.amount().point(frame);
                if (amount == Told.BLANK) {
                    return Told.BLANK;
                }
                by = Math.max(by, amount);
            }
        }
        return value == Told.BLANK ? Told.BLANK : lowered(value, by);
    }

    /** What is counted is never lowered to less than nothing. */
    private long lowered(long value, long by) {
        long nothing = unit.least().orElse(-Interval.INFINITE);
        return Math.max(Interval.sum(value, -by), Math.min(value, nothing));
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        base.missingIfWide(frame, missing);
        for (Lowering lowering : lowerings) {
            if (lowering.relaxation().test(frame).isOpen()) {
                lowering.relaxation().missing(frame, missing);
            }
            lowering.amount().missingIfWide(frame, missing);
        }
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        base.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        base.sources(frame, sources);
        for (Lowering lowering : lowerings) {
            if (lowering.relaxation().test(frame).holds()) {
                sources.add(new Source(
                        Source.Kind.RELAXATION,
                        lowering.relaxation().label(),
                        Amounts.of(unit, lowering.amount().measure(frame)),
                        lowering.relaxation().clauses(),
                        lowering.relaxation().origin().layer(),
                        lowering.relaxation().origin().overridden()));
            }
        }
    }

    @Override
    public Label label() {
        return base.label();
    }
}
