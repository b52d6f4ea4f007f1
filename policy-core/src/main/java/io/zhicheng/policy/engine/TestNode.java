package io.zhicheng.policy.engine;

import io.zhicheng.policy.decision.Finding;

/** A criterion, linked: it can be tested, asked what is missing, and asked to explain itself. Pure. */
interface TestNode {

    Truth test(Frame frame);

    /** Names what could still settle this node. Called only where its outcome is open. */
    void missing(Frame frame, Missing missing);

    Finding explain(Frame frame);
}
