package io.zhicheng.policy.model.achievement;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** What the catalogue of core journals says of a journal in a year (核心期刊目录). */
@Value.Immutable
public abstract class JournalListing extends Personal {
    JournalListing() {}

    /** The journal, by the code that papers name it by. */
    public abstract Optional<String> journal();

    /** The year. */
    public abstract Optional<Year> year();

    /** Whether it is a core journal in that year (核心期刊). */
    public abstract Optional<Boolean> core();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("journal", journal());
    }

    /** A journal that is a core one in a year, or is not. */
    public static JournalListing of(String journal, int year, boolean core) {
        return builder().journal(journal).year(Year.of(year)).core(core).build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableJournalListing.Builder {
        Builder() {}
    }
}
