package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.title.TitleLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The document that announces titles obtained (任职资格文件、资格通知). */
@Value.Immutable
public abstract class QualificationDocument implements WithQualificationDocument {
    QualificationDocument() {}

    /** The level of the titles. */
    public abstract Optional<TitleLevel> level();

    /** Whether they are grass-roots senior titles, reviewed on their own (基层高级职称). */
    public abstract Optional<Boolean> grassRoots();

    /** The kind of body at which the committee is that reviewed them. */
    public abstract Optional<HostKind> committeeHost();

    /** Where that committee is. */
    public abstract Optional<DivisionCode> committeeDivision();

    /** Who manages that committee (直接管理该评委会的机构). */
    public abstract Optional<TitleAuthority> committeeManager();

    /** Whether the review was held jointly with the provincial title-reform office (联审). */
    public abstract Optional<Boolean> jointReview();

    /** Whether the employing unit may manage its personnel (有人事管理权); asked of junior titles. */
    public abstract Optional<Boolean> personnelAuthority();

    /** Who issues the document (发文、公布单位). */
    public abstract Optional<TitleAuthority> issuer();

    /** The day of the document (发文日期). */
    public abstract Optional<LocalDate> issuedOn();

    /** Whether the department of the series signed too (系列主管部门会签). */
    public abstract Optional<Boolean> seriesCosigned();

    /** Whether the provincial HRSS department signed too (省人社厅会签). */
    public abstract Optional<Boolean> provinceCosigned();

    /** Whether the issuer has a website at all. */
    public abstract Optional<Boolean> issuerHasWebsite();

    /** Whether it is published on the issuer's website (本部门网站). */
    public abstract Optional<Boolean> online();

    /** Whether it is published on the website of the department in charge instead. */
    public abstract Optional<Boolean> onDepartmentWebsite();

    /** Whether it can be searched there (可查询). */
    public abstract Optional<Boolean> searchable();

    /** The people in it. */
    @Value.Default
    public Listing<QualificationEntry> entries() {
        return Listing.untold();
    }

    /** A document on titles of a level; the rest is not told. */
    public static QualificationDocument of(TitleLevel level) {
        return builder().level(level).build();
    }

    /** Nothing is told. */
    public static QualificationDocument untold() {
        return builder().build();
    }

    /** A builder that has been told nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once and refuses a second time; what it is not given is not told. */
    public static final class Builder extends ImmutableQualificationDocument.Builder {
        Builder() {}
    }
}
