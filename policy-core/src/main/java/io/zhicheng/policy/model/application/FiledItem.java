package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of an application, entered into the system or uploaded to it, and what became of its check (申报材料). */
@Value.Immutable
public abstract class FiledItem extends Personal implements WithFiledItem {
    FiledItem() {}

    /** What it is. */
    public abstract Optional<FiledItemKind> kind();

    /** Whether it is true (真实). */
    public abstract Optional<Boolean> genuine();

    /** Whether it is complete (完整). */
    public abstract Optional<Boolean> complete();

    /** Whether it is legible (清晰). */
    public abstract Optional<Boolean> legible();

    /** Whether it has the form asked for (规范). */
    public abstract Optional<Boolean> wellFormed();

    /** Whether it is in date (时效): not expired, for one. */
    public abstract Optional<Boolean> timely();

    /** Whether its original was drawn for a spot check (抽查). */
    public abstract Optional<Boolean> drawn();

    /** Whether its original was produced (已提供原件). */
    public abstract Optional<Boolean> originalProduced();

    /** An item of a kind. */
    public static FiledItem of(FiledItemKind kind) {
        return builder().kind(kind).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableFiledItem.Builder {
        Builder() {}
    }
}
