package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.util.List;

/**
 * A norm that gave way to the one that holds, and why.
 *
 * @param layer the layer that said it
 * @param clauses the clauses by which it said it, the governing one first
 * @param said what it said, in words; of a parameter, what it was set to
 * @param reason why it gave way
 */
public record Overridden(Label layer, List<Clause> clauses, Label said, Reason reason) {

    /** Why a norm gave way. */
    public enum Reason implements Labelled {
        /** A layer further down says otherwise. */
        LOWER_LAYER("下级另有规定", "a lower layer says otherwise"),
        /** The same layer said something else later. */
        LATER_DATE("已有新规定", "the same layer said otherwise later"),
        /** A layer further down says the same again. */
        RESTATED("下级重申", "a lower layer restates it");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }
}
