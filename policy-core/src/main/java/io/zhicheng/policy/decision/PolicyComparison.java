package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two policies say differently.
 *
 * @param first the policy that was asked
 * @param second the policy that it was compared with
 * @param differences one for each slot that they do not fill alike
 */
public record PolicyComparison(PolicyVersion first, PolicyVersion second, List<Difference> differences) {

    /** How two policies differ in a slot. */
    public enum Kind implements Labelled {
        /** Only the second policy fills it. */
        NEW("仅后者规定", "only in the second"),
        /** Only the first policy fills it. */
        GONE("仅前者规定", "only in the first"),
        /** They say different things. */
        CHANGED("规定不同", "different"),
        /** They say the same by different clauses. */
        RESTATED("规定相同，依据不同", "the same by other clauses");

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

    /**
     * A slot that the two policies do not fill alike.
     *
     * @param kind how they differ
     * @param slot what is regulated
     * @param first what the first policy says; empty where it says nothing
     * @param second what the second policy says; empty where it says nothing
     */
    public record Difference(Kind kind, Slot slot, Optional<Saying> first, Optional<Saying> second) {}

    /**
     * What a policy says.
     *
     * @param said in words; of a parameter, what it is set to
     * @param clauses the clauses that it rests on, the governing one first
     */
    public record Saying(Label said, List<Clause> clauses) {}

    /** The differences of one kind, in order. */
    public List<Difference> of(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    /** The comparison as a text, in Chinese for a Chinese locale, in English for any other. */
    public String text(Locale locale) {
        return ComparisonText.of(this, locale);
    }
}
