package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.time.Spell;
import java.util.Optional;
import org.immutables.value.Value;

/** An unbroken run of months for which one payer paid social insurance for the applicant (社保缴费记录). */
@Value.Immutable
public abstract class ContributionSpell extends Personal implements WithContributionSpell {
    ContributionSpell() {}

    /** The months paid for; a month that is touched counts whole, as contributions are paid by the month. */
    @Value.Default
    public Spell spell() {
        return Spell.UNKNOWN;
    }

    /** A code of who paid, the same as that of a unit where it is that unit (缴费单位). */
    public abstract Optional<String> payer();

    /** In whose name it was paid. */
    public abstract Optional<PayerKind> payerKind();

    /** Whether it was paid later than due (补缴). */
    public abstract Optional<Boolean> backPaid();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("payer", payer());
    }

    /** Months paid by a unit in its own name as they fell due. */
    public static ContributionSpell of(Spell spell, String payer) {
        return builder()
                .spell(spell)
                .payer(payer)
                .payerKind(PayerKind.UNIT)
                .backPaid(false)
                .build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableContributionSpell.Builder {
        Builder() {}
    }
}
