package io.zhicheng.policy.model.procedure;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.title.DualChannel;
import java.util.Optional;
import org.immutables.value.Value;

/** A list of people whom a unit recommends for review (单位推荐名单). It holds numbers and no names. */
@Value.Immutable
public abstract class RecommendationList implements WithRecommendationList {
    RecommendationList() {}

    /** The unit that recommends. */
    @Value.Default
    public EmployingUnit unit() {
        return EmployingUnit.untold();
    }

    /** Whether the posts are filled by competition (竞聘上岗). */
    public abstract Optional<Boolean> competitiveAppointment();

    /** The channel recommended for (双通道). */
    public abstract Optional<DualChannel> channel();

    /** Vacant posts that the list draws on (空缺岗位); never negative. */
    public abstract Optional<Integer> vacancies();

    /** How many established staff it recommends (编内); never negative. */
    public abstract Optional<Integer> established();

    /** How many off-establishment staff it recommends (编外); never negative. */
    public abstract Optional<Integer> offEstablishment();

    @Value.Check
    void check() {
        InvalidModelException.unless(
                vacancies().map(number -> number >= 0).orElse(true),
                "vacancies",
                "The number of vacancies must be at least 0.",
                "there is none: then it is 0.");
        InvalidModelException.unless(
                established().map(number -> number >= 0).orElse(true),
                "established",
                "The number of established staff must be at least 0.",
                "there is none: then it is 0.");
        InvalidModelException.unless(
                offEstablishment().map(number -> number >= 0).orElse(true),
                "offEstablishment",
                "The number of off-establishment staff must be at least 0.",
                "there is none: then it is 0.");
    }

    /** Nothing is told. */
    public static RecommendationList untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableRecommendationList.Builder {
        Builder() {}
    }
}
