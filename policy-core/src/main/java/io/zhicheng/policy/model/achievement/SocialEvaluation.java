package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An evaluation by those served (社会评价). */
@Value.Immutable
public abstract class SocialEvaluation extends Personal {
    SocialEvaluation() {}

    /** The day it was held. */
    public abstract Optional<LocalDate> heldOn();

    /** The rank of the applicant within the unit (排名): 1 for the first. */
    public abstract Optional<Integer> rankInUnit();

    /** Who led it. */
    public abstract Optional<EvaluationLead> lead();

    /** Whether pupils took part (学生). */
    public abstract Optional<Boolean> pupils();

    /** Whether parents took part (家长). */
    public abstract Optional<Boolean> parents();

    /** Whether teachers took part (教师). */
    public abstract Optional<Boolean> teachers();

    /** Whether the school took part (学校). */
    public abstract Optional<Boolean> school();

    /** Whether patients took part (患者). */
    public abstract Optional<Boolean> patients();

    /** Whether doctors took part (医生). */
    public abstract Optional<Boolean> doctors();

    /** Whether the hospital took part (医院). */
    public abstract Optional<Boolean> hospital();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(1, "rankInUnit", rankInUnit(), "it was counted from 0.");
    }

    /** An evaluation with the rank reached, counted from 1; who took part is not told. */
    public static SocialEvaluation of(LocalDate heldOn, int rankInUnit) {
        return builder().heldOn(heldOn).rankInUnit(rankInUnit).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableSocialEvaluation.Builder {
        Builder() {}
    }
}
