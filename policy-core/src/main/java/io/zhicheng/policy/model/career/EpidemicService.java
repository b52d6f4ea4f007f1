package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.Personal;
import java.util.Optional;
import org.immutables.value.Value;

/** How somebody took part in epidemic control (参加疫情防控情况). */
@Value.Immutable
public abstract class EpidemicService extends Personal implements WithEpidemicService {
    EpidemicService() {}

    /** In what way (参加方式). */
    public abstract Optional<EpidemicRole> role();

    /** What the research was about, for those who did research (科研攻关领域). */
    public abstract Optional<EpidemicResearchField> researchField();

    /** Whether the department of the industry counts the person among the front line (行业主管部门认定的一线范围). */
    public abstract Optional<Boolean> onFrontLineList();

    /** Took part in a way that the department of the industry counts, or does not count, among the front line. */
    public static EpidemicService of(EpidemicRole role, boolean onFrontLineList) {
        return builder().role(role).onFrontLineList(onFrontLineList).build();
    }

    /** Took no part. */
    public static EpidemicService none() {
        return builder().role(EpidemicRole.NONE).build();
    }

    /** Nothing is told. */
    public static EpidemicService untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableEpidemicService.Builder {
        Builder() {}
    }
}
