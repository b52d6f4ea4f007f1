package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a paper appeared (发表情况). The day on which it appeared is that of the result. */
@Value.Immutable
public abstract class Publication extends Personal implements WithPublication {
    Publication() {}

    /** The journal, by any code that stays the same (期刊). */
    public abstract Optional<String> journal();

    /** In what it appeared. */
    public abstract Optional<PublicationCarrier> carrier();

    /** What kind of issue of the journal it is in. */
    public abstract Optional<IssueKind> issueKind();

    /** Whether the journal bears a public serial number (国内统一连续出版物号); an internal one does not (内部期刊). */
    public abstract Optional<Boolean> publicSerialNumber();

    /** Whether the journal has a printed edition (有纸质期刊依托). */
    public abstract Optional<Boolean> printEdition();

    /** Whether the journal is one of provincial level (省级期刊). */
    public abstract Optional<Boolean> provincialJournal();

    /** Whether the journal is in the catalogue of authoritative journals of the province (权威期刊目录). */
    public abstract Optional<Boolean> authoritativeJournal();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("journal", journal());
    }

    /** Nothing is told. */
    public static Publication untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
