package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Discrepancy;
import io.zhicheng.policy.decision.Source;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Optional;

/** A derived fact: measured once per subject, unless the host told it. */
record DerivedNode<Q>(
        Derived<Q> derived,
        Optional<ValueNode> told,
        ValueNode computed,
        int place,
        List<Clause> clauses,
        Origin origin)
        implements ValueNode {

    @Override
    public Interval measure(Frame frame) {
        if (place == RuleNode.UNSHARED) {
            return toldOrComputed(frame);
        }
        long point = point(frame);
        return point == Told.BLANK ? frame.wide(place) : Interval.point(point);
    }

    @Override
    public long point(Frame frame) {
        if (place == RuleNode.UNSHARED) {
            return pointToldOrComputed(frame);
        }
        long known = frame.point(place);
        return known == Frame.NOT_MEASURED ? measureOnce(frame) : known;
    }

    private long measureOnce(Frame frame) {
        long point = pointToldOrComputed(frame);
        if (point == Told.BLANK) {
            Interval value = computed.measure(frame); // what the host tells has a point
            if (!value.isPoint()) {
                frame.keepWide(place, value);
                return Told.BLANK;
            }
            point = value.least();
        }
        frame.keep(place, point);
        return point;
    }

    private long pointToldOrComputed(Frame frame) {
        if (told.isPresent()) {
            long byHost = told.get().point(frame);
            if (byHost != Told.BLANK) {
                return byHost;
            }
        }
        return computed.point(frame);
    }

    private Interval toldOrComputed(Frame frame) {
        return isTold(frame) ? told.orElseThrow().measure(frame) : computed.measure(frame);
    }

    private boolean isTold(Frame frame) {
        return told.isPresent() && told.get().point(frame) != Told.BLANK;
    }

    /** The told and the derived value, when they cannot both be right. */
    Optional<Discrepancy> discrepancy(Frame frame) {
        if (!isTold(frame)) {
            return Optional.empty();
        }
        Interval byHost = measure(frame);
        Interval byClause = computed.measure(frame);
        boolean possible = byClause.least() <= byHost.least() && byHost.least() <= byClause.greatest();
        return possible
                ? Optional.empty()
                : Optional.of(new Discrepancy(
                        derived, Amounts.of(derived.unit(), byHost), Amounts.of(derived.unit(), byClause), clauses));
    }

    @Override
    public boolean readsRow(int list) {
        return place == RuleNode.UNSHARED;
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        computed.missing(frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        if (!isTold(frame)) {
            computed.evidence(frame, evidence);
        }
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        boolean byHost = isTold(frame);
        Source.Kind kind = byHost ? Source.Kind.TOLD : Source.Kind.DERIVED;
        sources.add(new Source(
                kind, label(), Amounts.of(derived.unit(), this, frame), clauses, origin.layer(), origin.overridden()));
        if (!byHost) {
            computed.sources(frame, sources);
        }
    }

    @Override
    public Label label() {
        return derived.label();
    }
}
