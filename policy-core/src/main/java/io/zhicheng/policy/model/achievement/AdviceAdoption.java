package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** A use of a policy-advice article by an information publication (决策咨询类信息采用); one piece may be used several times. */
@Value.Immutable
public abstract class AdviceAdoption extends Personal implements WithAdviceAdoption {
    AdviceAdoption() {}

    /** The piece, by any code that stays the same (篇目). */
    public abstract Optional<String> piece();

    /** Who wrote it (署名). */
    public abstract Optional<AdviceAuthorship> authorship();

    /** What kind of publication used it (信息刊物类别). */
    public abstract Optional<AdvicePublication> publication();

    /** How it was used (采用方式). */
    public abstract Optional<AdviceUse> use();

    /** Whose instruction it was given, if any (领导批示). */
    public abstract Optional<AdviceInstruction> instruction();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("piece", piece());
    }

    /** A use of a piece that the applicant alone wrote. */
    public static AdviceAdoption of(
            String piece, AdvicePublication publication, AdviceUse use, AdviceInstruction instruction) {
        return builder()
                .piece(piece)
                .authorship(AdviceAuthorship.SOLE)
                .publication(publication)
                .use(use)
                .instruction(instruction)
                .build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableAdviceAdoption.Builder {
        Builder() {}
    }
}
