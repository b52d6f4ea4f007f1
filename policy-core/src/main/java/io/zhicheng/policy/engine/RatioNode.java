package io.zhicheng.policy.engine;

import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Unit;
import java.util.function.Supplier;

/** One number as a share of another; it rises with the part and falls with the whole. */
record RatioNode(ValueNode part, ValueNode whole, Supplier<Label> words) implements UnnamedNode {

    /** More than that is beyond every share that can be held. */
    private static final long LARGEST = Interval.INFINITE / (2 * Share.finest());

    @Override
    public Interval measure(Frame frame) {
        Interval of = part.measure(frame);
        Interval all = whole.measure(frame);
        return new Interval(
                share(of.least(), all.greatest(), all.least() <= 0),
                share(of.greatest(), Math.max(all.least(), Math.min(1, all.greatest())), false),
                Interval.judged(of, all));
    }

    /** A whole that may still turn out to be nothing bears no share for sure. */
    private static long share(long part, long whole, boolean perhapsOfNothing) {
        if (part <= 0 || whole <= 0 || perhapsOfNothing || whole >= Interval.INFINITE) {
            return 0;
        }
        return part > LARGEST ? Interval.INFINITE : Unit.shareToLong(part, whole);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        part.missingIfWide(frame, missing);
        whole.missingIfWide(frame, missing);
    }

    @Override
    public void evidence(Frame frame, EvidenceList evidence) {
        part.evidence(frame, evidence);
    }

    @Override
    public void sources(Frame frame, Sources sources) {
        part.sources(frame, sources);
        whole.sources(frame, sources);
    }
}
