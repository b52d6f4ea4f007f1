package io.zhicheng.policy.model.career;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleSeries;
import java.util.Optional;
import org.immutables.value.Value;

/** The unit that employs the applicant (用人单位), as far as the rules ask about it. */
@Value.Immutable
public abstract class EmployingUnit extends Personal implements WithEmployingUnit {
    EmployingUnit() {}

    /** What kind of employer it is (单位性质). */
    public abstract Optional<UnitKind> kind();

    /** The field it works in. */
    public abstract Optional<UnitField> field();

    /** Its tier by affiliation (隶属关系). */
    public abstract Optional<LocationTier> tier();

    /** Where it is (所在地). */
    public abstract Optional<DivisionCode> division();

    /**
     * Whether there is a county tier where it is; false for a place without one, such as Jiayuguan (嘉峪关) or
     * Lanzhou New Area (兰州新区).
     */
    public abstract Optional<Boolean> countyTierExists();

    /** Whether it is a branch of an enterprise (分支机构). */
    public abstract Optional<Boolean> branch();

    /** Where the head office of the enterprise is (总公司所在地). */
    public abstract Optional<DivisionCode> headOffice();

    /** Whether a reform ended its management by reference to the civil-service law (因机构改革退出参公管理). */
    public abstract Optional<Boolean> leftCivilServiceManagement();

    /** Whether it is under post management (纳入岗位管理). */
    public abstract Optional<Boolean> postManaged();

    /** Whether it has the authority to manage its personnel (有人事管理权). */
    public abstract Optional<Boolean> personnelAuthority();

    /** Whether it has a party organisation (党组织). */
    public abstract Optional<Boolean> partyOrganisation();

    /** Whether it is a hardship unit (艰苦条件单位). */
    public abstract Optional<Boolean> hardshipUnit();

    /** Whether it has a quantified standard of work (有工作定量标准). */
    public abstract Optional<Boolean> workQuota();

    /** Whether there are counterpart units at county level and below (县以下有对口单位). */
    public abstract Optional<Boolean> countyCounterpart();

    /** The main series of the unit (主体系列). */
    public abstract Optional<TitleSeries> mainSeries();

    /** Vacant posts within the ordinary ratio (空缺岗位); never negative. */
    public abstract Optional<Integer> vacancies();

    /** Whether the posts in use go beyond the ratio that is set for them (超岗位结构比例). */
    public abstract Optional<Boolean> overPostRatio();

    /** Posts in the separate quota, used or not (单列指标总数); never negative. */
    public abstract Optional<Integer> separateQuotaTotal();

    /** Posts of the separate quota in use (已用单列指标); never negative. */
    public abstract Optional<Integer> separateQuotaUsed();

    @Value.Check
    void check() {
        InvalidModelException.unlessAtLeast(
                0, "vacancies", vacancies(), "the unit is over its ratio: then there are 0.");
        InvalidModelException.unlessAtLeast(
                0, "separateQuotaTotal", separateQuotaTotal(), "there is none: then it is 0.");
        InvalidModelException.unlessAtLeast(0, "separateQuotaUsed", separateQuotaUsed(), "none is used: then it is 0.");
    }

    /** A unit of a kind and tier. */
    public static EmployingUnit of(UnitKind kind, LocationTier tier) {
        return builder().kind(kind).tier(tier).build();
    }

    /** Nothing is told. */
    public static EmployingUnit untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableEmployingUnit.Builder {
        Builder() {}
    }
}
