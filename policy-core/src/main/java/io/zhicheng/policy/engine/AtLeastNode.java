package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;
import io.zhicheng.policy.decision.Finding.Form;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/** A number of its parts. */
record AtLeastNode(int number, List<TestNode> parts) implements TestNode {

    @Override
    public Truth test(Frame frame) {
        int sure = 0;
        int judged = 0;
        int unknown = 0;
        for (TestNode part : parts) {
            Truth truth = part.test(frame);
            if (truth.holds()) {
                sure++;
            } else if (truth == Truth.JUDGEMENT) {
                judged++;
            } else if (truth == Truth.UNKNOWN) {
                unknown++;
            }
        }
        return Truth.atLeast(number, sure, judged, unknown);
    }

    @Override
    public void missing(Frame frame, Missing missing) {
        AllNode.openParts(parts, frame, missing);
    }

    @Override
    public Finding explain(Frame frame, Truth truth) {
        Label label = new Label("具备其中" + number + "项", "at least " + number + " of these");
        return Findings.joined(Form.AT_LEAST, truth, label, Findings.explain(parts, frame));
    }
}
