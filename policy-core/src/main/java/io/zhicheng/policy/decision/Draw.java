package io.zhicheng.policy.decision;

import io.zhicheng.policy.model.clause.Clause;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.rule.Label;
import java.util.List;
import java.util.Locale;

/** What a draw of a committee came to. Its text form names nobody. */
public sealed interface Draw {

    /** By what it was drawn. */
    Minutes minutes();

    /** The draw as a text for its minutes, in Chinese for a Chinese locale, in English for any other; it names nobody. */
    default String explain(Locale locale) {
        return DrawText.of(this, locale);
    }

    /**
     * A committee was drawn, and it is lawful as far as its members go.
     *
     * @param minutes by what it was drawn
     * @param composition the committee, those designated first, then those drawn in the order of their lots
     * @param passedOver whose lot came up in vain, in the order of the lots
     * @param notHeeded what has to be warned of, since the rules left no room to heed it
     */
    record Made(Minutes minutes, Composition composition, List<PassedOver> passedOver, List<Rule> notHeeded)
            implements Draw {
        /** How many were drawn, and nobody's name. */
        @Override
        public String toString() {
            return "Draw.Made(" + composition.members() + ")";
        }
    }

    /**
     * No committee can be drawn.
     *
     * @param minutes by what it was drawn
     * @param conflict the smallest set of rules that cannot be kept together
     * @param concessions the least that those who may relax a rule would have to let pass; empty when nothing that
     *     they may do helps
     */
    record Impossible(Minutes minutes, List<Shortage> conflict, List<Concession> concessions) implements Draw {}

    /**
     * By what a draw was made: whoever has the seed, the pool and the policy comes to the same.
     *
     * @param commitment the commitment to the seed
     * @param poolDigest the digest of the references of the pool
     * @param policy the policy
     */
    record Minutes(String commitment, String poolDigest, PolicyVersion policy) {}

    /**
     * A rule by name.
     *
     * @param label what people call it
     * @param clauses the clauses that it rests on
     */
    record Rule(Label label, List<Clause> clauses) {}

    /**
     * Somebody whose lot came up in vain.
     *
     * @param expert the expert
     * @param rules the rules by which the expert may not sit, or that left no room
     */
    record PassedOver(Expert expert, List<Rule> rules) {
        /** The rules, and nobody's name. */
        @Override
        public String toString() {
            return "PassedOver(" + rules + ")";
        }
    }

    /**
     * A rule of a conflict, with what it takes and what there is.
     *
     * @param rule the rule
     * @param needed how many members of some kind it takes, or how many it allows at most
     * @param offered how many there are at best, whatever else is asked
     */
    record Shortage(Rule rule, int needed, int offered) {}

    /**
     * A rule that somebody may relax, and by how much it would have to be missed.
     *
     * @param rule the rule
     * @param relaxation by what it may be relaxed
     * @param members by how many members
     */
    record Concession(Rule rule, Rule relaxation, int members) {}
}
