package io.zhicheng.policy.decision;

import io.zhicheng.policy.rule.Criterion.Relation;
import io.zhicheng.policy.rule.Unit;

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
    RELATION_WITHIN("relation.WITHIN"),
    RELATION_TIME_AT_LEAST("relation.TIME.AT_LEAST"),
    RELATION_TIME_ABOVE("relation.TIME.ABOVE"),
    RELATION_TIME_AT_MOST("relation.TIME.AT_MOST"),
    RELATION_TIME_BELOW("relation.TIME.BELOW"),
    RELATION_LEVEL_AT_LEAST("relation.LEVEL.AT_LEAST"),
    RELATION_LEVEL_ABOVE("relation.LEVEL.ABOVE"),
    RELATION_LEVEL_AT_MOST("relation.LEVEL.AT_MOST"),
    RELATION_LEVEL_BELOW("relation.LEVEL.BELOW"),
    AND("and"),
    OR("or"),
    REQUIRED_OPEN("required.open"),
    NONE_OF_THESE("none.of.these"),
    AS_ABOVE("as.above"),
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

    /** How a value stands to what is required: times are early and late, levels high and low, amounts much and little. */
    static Words of(Relation relation, Unit<?> unit) {
        boolean time = unit.isTime();
        boolean level = unit.isCoded();
        return switch (relation) {
            case AT_LEAST -> time ? RELATION_TIME_AT_LEAST : level ? RELATION_LEVEL_AT_LEAST : RELATION_AT_LEAST;
            case ABOVE -> time ? RELATION_TIME_ABOVE : level ? RELATION_LEVEL_ABOVE : RELATION_ABOVE;
            case AT_MOST -> time ? RELATION_TIME_AT_MOST : level ? RELATION_LEVEL_AT_MOST : RELATION_AT_MOST;
            case BELOW -> time ? RELATION_TIME_BELOW : level ? RELATION_LEVEL_BELOW : RELATION_BELOW;
            case SAME -> RELATION_SAME;
            case WITHIN -> RELATION_WITHIN;
        };
    }

    /** A phrase in which nothing is put. */
    @Override
    public void write(Lines lines) {
        lines.say(this);
    }
}
