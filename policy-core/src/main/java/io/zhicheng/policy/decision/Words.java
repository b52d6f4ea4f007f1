package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Criterion.Relation;

/** What texts are made of that stands fast: the phrases by name. What they read in a language is in {@link Phrases}. */
enum Words implements Piece {
    VERDICT("verdict"),
    POLICY("policy"),
    ROUTES("routes"),
    ROUTE("route"),
    BARS("bars"),
    BAR("bar"),
    BAR_APPLIES("bar.applies"),
    BAR_OPEN("bar.open"),
    BAR_SPARES("bar.spares"),
    CONDITIONS("conditions"),
    UNMET("unmet"),
    OPEN("open"),
    MET("met"),
    UNMET_BARS("unmet.bars"),
    LEAF("leaf"),
    LEAF_SHORT("leaf.short"),
    RELATION_AT_LEAST("relation.AT_LEAST"),
    RELATION_ABOVE("relation.ABOVE"),
    RELATION_AT_MOST("relation.AT_MOST"),
    RELATION_BELOW("relation.BELOW"),
    RELATION_SAME("relation.SAME"),
    RELATION_DATE_AT_LEAST("relation.DATE.AT_LEAST"),
    RELATION_DATE_ABOVE("relation.DATE.ABOVE"),
    RELATION_DATE_AT_MOST("relation.DATE.AT_MOST"),
    RELATION_DATE_BELOW("relation.DATE.BELOW"),
    AND("and"),
    OR("or"),
    REQUIRED_OPEN("required.open"),
    NONE_OF_THESE("none.of.these"),
    EVIDENCE("evidence"),
    EVIDENCE_ROWS("evidence.rows"),
    EVIDENCE_UP_TO("evidence.up-to"),
    LOWERED("lowered"),
    TOLD("told"),
    MISSING("missing"),
    MISSING_FACT("missing.fact"),
    MISSING_LIST("missing.list"),
    MISSING_ROUTES("missing.routes"),
    MISSING_NORMS("missing.norms"),
    JUDGEMENTS("judgements"),
    JUDGEMENT("judgement"),
    OBLIGATIONS("obligations"),
    OBLIGATION("obligation"),
    OBLIGATION_OPEN("obligation.open"),
    DUTIES("duties"),
    DUTY("duty"),
    DISCREPANCIES("discrepancies"),
    DISCREPANCY("discrepancy"),
    READINGS("readings"),
    READING("reading"),
    OVERRIDES("overrides"),
    OVERRIDE("override"),
    OVERRIDDEN("overridden"),
    OVERRIDDEN_VALUE("overridden.value"),
    CITED("cited"),
    CLAUSES("clauses"),
    DRAW_MADE("draw.made"),
    DRAW_PASSED_OVER("draw.passed-over"),
    DRAW_BY_RULE("draw.by-rule"),
    DRAW_NOT_HEEDED("draw.not-heeded"),
    DRAW_IMPOSSIBLE("draw.impossible"),
    DRAW_CONFLICT("draw.conflict"),
    DRAW_SHORTAGE("draw.shortage"),
    DRAW_CONCESSIONS("draw.concessions"),
    DRAW_CONCESSION("draw.concession"),
    DRAW_NO_CONCESSION("draw.no-concession"),
    DRAW_MINUTES("draw.minutes"),
    COMPARISON_FIRST("comparison.first"),
    COMPARISON_SECOND("comparison.second"),
    COMPARISON_NONE("comparison.none");

    private final String key;

    Words(String key) {
        this.key = key;
    }

    /** The name of the phrase in the message bundles. */
    String key() {
        return key;
    }

    /** How a value stands to what is required; dates are early and late, not more and less. */
    static Words of(Relation relation, boolean ofDates) {
        return switch (relation) {
            case AT_LEAST -> ofDates ? RELATION_DATE_AT_LEAST : RELATION_AT_LEAST;
            case ABOVE -> ofDates ? RELATION_DATE_ABOVE : RELATION_ABOVE;
            case AT_MOST -> ofDates ? RELATION_DATE_AT_MOST : RELATION_AT_MOST;
            case BELOW -> ofDates ? RELATION_DATE_BELOW : RELATION_BELOW;
            case SAME -> RELATION_SAME;
        };
    }

    /** A phrase in which nothing is put. */
    @Override
    public void write(Lines lines) {
        lines.say(this);
    }
}
