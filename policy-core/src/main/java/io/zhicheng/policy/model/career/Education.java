package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An education (学历). */
@Value.Immutable
public abstract class Education extends Personal {
    Education() {}

    /** Its level. */
    public abstract Optional<EducationLevel> level();

    /** The day of graduation (毕业时间). */
    public abstract Optional<LocalDate> graduatedOn();

    /** Whether it was completed (毕业); false for 结业 or 肄业. */
    public abstract Optional<Boolean> completed();

    /** Whether it was earned while in work (在职教育). */
    public abstract Optional<Boolean> inService();

    /** Whether the major studied matches the speciality applied for (所学专业对口). */
    public abstract Optional<Boolean> majorMatches();

    /** Whether it is found in the national register of education (学信网可查). */
    public abstract Optional<Boolean> onRegister();

    /** How it is proved, beside the register. */
    public abstract Optional<EducationProof> proof();

    /** A completed education. */
    public static Education of(EducationLevel level, LocalDate graduatedOn) {
        return builder().level(level).graduatedOn(graduatedOn).completed(true).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableEducation.Builder {
        Builder() {}
    }
}
