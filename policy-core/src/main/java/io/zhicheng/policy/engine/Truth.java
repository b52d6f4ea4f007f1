package io.zhicheng.policy.engine;

import io.zhicheng.policy.rule.Outcome;

/**
 * The six values that a criterion can have inside the engine. Two of them are told as not applicable: {@link #EXEMPT}
 * counts as true, {@link #CLOSED} as false. A single neutral value in their place would let one more fact turn a
 * settled outcome round.
 */
enum Truth {
    TRUE(Outcome.MET),
    FALSE(Outcome.NOT_MET),
    UNKNOWN(Outcome.UNKNOWN),
    JUDGEMENT(Outcome.NEEDS_JUDGEMENT),
    EXEMPT(Outcome.NOT_APPLICABLE),
    CLOSED(Outcome.NOT_APPLICABLE);

    private final Outcome outcome;

    Truth(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    boolean holds() {
        return this == TRUE || this == EXEMPT;
    }

    boolean fails() {
        return this == FALSE || this == CLOSED;
    }

    boolean isOpen() {
        return this == UNKNOWN || this == JUDGEMENT;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case EXEMPT -> CLOSED;
            case CLOSED -> EXEMPT;
            case UNKNOWN, JUDGEMENT -> this;
        };
    }

    /** Both must hold. Exempt is the identity; failing beats unknown, unknown beats judgement. */
    Truth and(Truth other) {
        if (this == TRUE && other == TRUE) { // nearly always, until one fails
            return TRUE;
        }
        if (this == EXEMPT) {
            return other.fails() ? FALSE : other;
        }
        if (other == EXEMPT) {
            return fails() ? FALSE : this;
        }
        if (fails() || other.fails()) {
            return FALSE;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == JUDGEMENT || other == JUDGEMENT ? JUDGEMENT : TRUE;
    }

    /** One must hold. Closed is the identity; holding beats unknown, unknown beats judgement. */
    Truth or(Truth other) {
        if (this == CLOSED) {
            return other.holds() ? TRUE : other;
        }
        if (other == CLOSED) {
            return holds() ? TRUE : this;
        }
        if (holds() || other.holds()) {
            return TRUE;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == JUDGEMENT || other == JUDGEMENT ? JUDGEMENT : FALSE;
    }

    /** A requirement with a guard: exempt where the guard fails. */
    Truth when(Truth guard) {
        if (guard.holds()) {
            return this;
        }
        if (guard.fails()) {
            return EXEMPT;
        }
        return holds() ? this : guard.not().or(this);
    }

    /** An alternative with a guard: closed where the guard fails. */
    Truth onlyFor(Truth guard) {
        if (guard.holds()) {
            return this;
        }
        return guard.fails() ? CLOSED : guard.and(this);
    }

    /** At least so many must hold, of which so many hold, are left to judgement and are unknown. */
    static Truth atLeast(int number, int sure, int judged, int unknown) {
        if (sure >= number) {
            return TRUE;
        }
        if (sure + judged + unknown < number) {
            return FALSE;
        }
        if (sure + unknown >= number || (unknown > 0 && sure + judged < number)) {
            return UNKNOWN;
        }
        return JUDGEMENT;
    }
}
