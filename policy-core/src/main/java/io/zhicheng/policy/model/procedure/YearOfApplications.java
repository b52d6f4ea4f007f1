package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.career.PriorApplication;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/** What one person applied for in one year (一人一年度的申报), for the question whether the results stand. */
@Value.Immutable
public abstract class YearOfApplications extends Personal {
    YearOfApplications() {}

    /** The year. */
    public abstract Optional<Year> year();

    /** The applications; those of other years do not matter. */
    @Value.Default
    public Listing<PriorApplication> applications() {
        return Listing.untold();
    }

    /** A year with all its applications. */
    public static YearOfApplications of(int year, PriorApplication... applications) {
        return builder()
                .year(Year.of(year))
                .applications(Listing.whole(applications))
                .build();
    }

    /** Nothing is told. */
    public static YearOfApplications untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableYearOfApplications.Builder {
        Builder() {}
    }
}
