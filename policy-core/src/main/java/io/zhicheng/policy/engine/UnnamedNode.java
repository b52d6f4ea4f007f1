package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Label;
import java.util.function.Supplier;

/** A value without a name of its own: it is told by what it is made of, in words that are found when somebody reads them. */
interface UnnamedNode extends ValueNode {

    /** The words, found once. */
    Supplier<Label> words();

    @Override
    default Label label() {
        return words().get();
    }
}
