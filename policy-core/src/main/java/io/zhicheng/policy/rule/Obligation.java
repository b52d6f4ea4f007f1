package io.zhicheng.policy.rule;

import io.zhicheng.policy.model.Labelled;
import java.util.List;

/**
 * The slot of an obligation: what comes along with a decision where its condition holds. It never changes a verdict.
 *
 * @param question the question that it belongs to
 * @param id the stable name
 * @param nature what kind of thing comes along
 * @param responsible who has to see to it
 * @param label what people call it
 */
public record Obligation(Question<?> question, String id, Nature nature, Party responsible, Label label)
        implements Slot {

    /** What kind of thing comes along. */
    public enum Nature implements Labelled {
        /** A paper to hand in: a form, its copies, who signs. */
        DOCUMENT("材料", "document"),
        /** A step of the procedure that somebody takes. */
        STEP("程序", "step"),
        /** A preference among equals (同等条件优先): it orders, it never lowers a threshold. */
        PRIORITY("优先", "priority"),
        /** A legal effect of the title or of the application. */
        EFFECT("效力", "effect"),
        /** A deviation that the text lets pass but that should be looked at (一般、原则上). */
        WARNING("提醒", "warning");

        private final String zh;
        private final String en;

        Nature(String zh, String en) {
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

    /** Begins the norm that fills this slot. */
    public Draft by(String clause, String... furtherClauses) {
        return new Draft(this, Norm.citations(clause, furtherClauses));
    }

    /** By the id alone: slots are looked up all the time, and hardly any two bear one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * A norm that still lacks its content.
     *
     * @param slot the slot that is filled
     * @param citations the clauses, the governing one first
     */
    public record Draft(Obligation slot, List<Citation> citations) {
        /** It comes along where the condition holds. */
        public Norm comesWhen(Criterion criterion) {
            return Norm.of(slot, citations, new Content.Consequence(criterion));
        }

        /** It comes along with every decision of the question. */
        public Norm comesAlways() {
            return comesWhen(Criteria.ALWAYS);
        }
    }
}
