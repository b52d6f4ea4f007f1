package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.title.TitleLevel;
import java.util.Optional;
import org.immutables.value.Value;

/** A referral by an expert of the same trade (同行专家举荐). */
@Value.Immutable
public abstract class ExpertReferral extends Personal {
    ExpertReferral() {}

    /** Who referred, by any id that stays the same. */
    public abstract Optional<String> expert();

    /** The level of title the expert holds. */
    public abstract Optional<TitleLevel> level();

    /** Whether the expert is of the same trade (同行). */
    public abstract Optional<Boolean> sameTrade();

    /** Whether it was made under the real name (实名). */
    public abstract Optional<Boolean> named();

    /** Whether the expert signed the integrity pledge (诚信承诺). */
    public abstract Optional<Boolean> pledgeSigned();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("expert", expert());
    }

    /** A referral by an expert of a level; the rest is not told. */
    public static ExpertReferral of(String expert, TitleLevel level) {
        return builder().expert(expert).level(level).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableExpertReferral.Builder {
        Builder() {}
    }
}
