package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a layer says of a slot, and how it stands on the policy's date. All of them together are the history
 * of the slot.
 *
 * @param layer the layer
 * @param kind what the layer does
 * @param clauses the clauses by which it does it, the governing one first
 * @param said what it makes of the slot, in words; empty where it repeals it
 * @param since the first day on which it counts
 * @param until the day after the last; empty where no end is known
 * @param standing how it stands on the policy's date
 */
public record Trace(
        Label layer,
        Kind kind,
        List<Clause> clauses,
        Optional<Label> said,
        LocalDate since,
        Optional<LocalDate> until,
        Standing standing) {

    /** What a layer does to a slot. */
    public enum Kind implements Labelled {
        /** It fills it, where nothing below does. */
        ADDED("新增", "added"),
        /** It says something else than the layers below. */
        REPLACED("取代", "replaced"),
        /** It sets a parameter. */
        SET("设定", "set"),
        /** It leaves it empty. */
        REPEALED("废止", "repealed"),
        /** It says the same as the layers below. */
        RESTATED("重申", "restated");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
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

    /** How it stands on the policy's date. */
    public enum Standing implements Labelled {
        /** It is what holds. */
        HOLDS("适用", "holds"),
        /** A layer further down says otherwise. */
        OVERRIDDEN("下级另有规定", "a lower layer says otherwise"),
        /** A layer further down says the same. */
        RESTATED("下级重申", "a lower layer restates it"),
        /** Its period is over. */
        ENDED("已失效", "no longer in force"),
        /** Its period has not begun. */
        NOT_YET("尚未施行", "not yet in force");

        private final String zh;
        private final String en;

        Standing(String zh, String en) {
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
