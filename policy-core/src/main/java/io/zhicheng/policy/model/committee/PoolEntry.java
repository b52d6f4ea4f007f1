package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.career.AnnualAppraisal;
import io.zhicheng.policy.model.title.TitleBand;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One expert's place in an expert pool (专家入库): sought, or held. */
@Value.Immutable
public abstract class PoolEntry extends Personal implements WithPoolEntry {
    PoolEntry() {}

    /** The band of titles that the committee of the pool is for. */
    public abstract Optional<TitleBand> band();

    /** Who enters or stays. */
    @Value.Default
    public Expert expert() {
        return Expert.untold();
    }

    /** The day as of which it is judged: that of entry, or a later one. */
    public abstract Optional<LocalDate> asOf();

    /** The annual appraisals of the expert (年度考核). */
    @Value.Default
    public Listing<AnnualAppraisal> appraisals() {
        return Listing.untold();
    }

    /** The achievement awards of the expert (成果奖). */
    @Value.Default
    public Listing<AchievementAward> awards() {
        return Listing.untold();
    }

    /** The steps into the pool that are done (已完成的入库程序). */
    @Value.Default
    public Listing<CompletedStep> stepsDone() {
        return Listing.untold();
    }

    /** Whether the title was revoked since (职称被撤销). */
    public abstract Optional<Boolean> titleRevoked();

    /** Whether the expert broke the discipline of review (违反评审工作纪律). */
    public abstract Optional<Boolean> disciplineBreach();

    /** Whether the expert served badly as a judge (履职不合格). */
    public abstract Optional<Boolean> unsatisfactoryService();

    /** Nothing is told. */
    public static PoolEntry untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutablePoolEntry.Builder {
        Builder() {}
    }
}
