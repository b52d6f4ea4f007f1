package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** Something wrong with the uploaded material (上传材料问题). */
@Value.Immutable
public abstract class UploadDefect extends Personal implements WithUploadDefect {
    UploadDefect() {}

    /** What is wrong. */
    public abstract Optional<UploadDefectKind> kind();

    /** A defect of a kind. */
    public static UploadDefect of(UploadDefectKind kind) {
        return builder().kind(kind).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableUploadDefect.Builder {
        Builder() {}
    }
}
