package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import io.zhicheng.policy.model.Personal;
import io.zhicheng.policy.model.career.EducationLevel;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.model.title.ValidityScope;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who judges or may come to judge titles (评审专家), as far as the rules ask about one. */
@Value.Immutable
public abstract class Expert extends Personal implements WithExpert {
    Expert() {}

    /** By what the host knows the expert: a code, never a name. */
    public abstract Optional<String> reference();

    /** The level of the title held (职称层级). */
    public abstract Optional<TitleLevel> level();

    /** Where that title counts (有效范围). */
    public abstract Optional<ValidityScope> titleScope();

    /** The code of the speciality of that title (专业). */
    public abstract Optional<String> speciality();

    /** Whether that speciality is close to one of the committee's (相近专业), though it is none of them. */
    public abstract Optional<Boolean> closeSpeciality();

    /** The day since when the expert is appointed at the level that the committee asks for (受聘相应职务). */
    public abstract Optional<LocalDate> appointedOn();

    /** The day since when the expert serves at the level newly obtained (新层级职称履职起始日). */
    public abstract Optional<LocalDate> newLevelSince();

    /** The highest education (学历). */
    public abstract Optional<EducationLevel> educationLevel();

    /** Whether that education is in the speciality (本专业学历). */
    public abstract Optional<Boolean> educationInSpeciality();

    /** Whether the education is that of the national regulations of the series (国家专业技术职务条例规定的学历). */
    public abstract Optional<Boolean> educationMeetsRegulation();

    /** By what the host knows the employer: equal for colleagues. */
    public abstract Optional<String> employer();

    /** The tier of the employer by affiliation (隶属关系). */
    public abstract Optional<LocationTier> employerTier();

    /**
     * Whether the expert comes from the grass roots (基层专家). Of a rural or county unit it goes without saying; of a unit
     * of a prefecture itself it has to be told.
     */
    public abstract Optional<Boolean> fromGrassRoots();

    /** Whether the expert comes from outside the committee's own system and trade (本系统、本行业以外). */
    public abstract Optional<Boolean> outsideSystem();

    /** Whether the expert is professional staff (专业技术人员); an official is not. */
    public abstract Optional<Boolean> professional();

    /** The day of birth. */
    public abstract Optional<LocalDate> bornOn();

    /** Whether there is something against the expert's morality (品德有问题): a finding, or a failed appraisal of it. */
    public abstract Optional<Boolean> moralityProblem();

    /** Whether the expert is under examination by the organisation (正在接受组织审查). */
    public abstract Optional<Boolean> underInvestigation();

    /** The first day of retirement (退休); {@link LocalDate#MAX} when none is in sight. Re-employment changes nothing. */
    public abstract Optional<LocalDate> retiresOn();

    /** Whether a relaxation of education and years was recorded when the expert entered the pool (放宽学历和聘任年限). */
    public abstract Optional<Boolean> entryRelaxed();

    /** Whether the expert is in the pool of the committee (评委专家库). */
    public abstract Optional<Boolean> inPool();

    /** Whether the expert sat on this committee last year (上年度评委). */
    public abstract Optional<Boolean> satLastYear();

    /** Whether the expert has to stay away from this sitting (应回避). */
    public abstract Optional<Boolean> recused();

    @Value.Check
    void check() {
        InvalidModelException.unlessWritten("reference", reference());
        InvalidModelException.unlessWritten("speciality", speciality());
        InvalidModelException.unlessWritten("employer", employer());
    }

    /** Nothing is told. */
    public static Expert untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableExpert.Builder {
        Builder() {}
    }
}
