package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.quantity.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** An expert of a defence group and his or her score (答辩小组专家). */
@Value.Immutable
public abstract class DefenceExpert extends Personal implements WithDefenceExpert {
    DefenceExpert() {}

    /** The expert's employer, by any id that stays the same (所在单位). */
    public abstract Optional<String> employer();

    /** The score the expert gave, of 100 (打分). */
    public abstract Optional<Score> score();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("employer", employer());
    }

    /** An expert of an employer, with a score. */
    public static DefenceExpert of(String employer, Score score) {
        return builder().employer(employer).score(score).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableDefenceExpert.Builder {
        Builder() {}
    }
}
