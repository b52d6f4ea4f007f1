package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.fact.QualificationDocuments.COMMITTEE_MANAGER;
import static io.zhicheng.policy.fact.QualificationDocuments.DOCUMENT_IN_ORDER;
import static io.zhicheng.policy.fact.QualificationDocuments.DOCUMENT_LEVEL;
import static io.zhicheng.policy.fact.QualificationDocuments.EMPLOYER_PERSONNEL_AUTHORITY;
import static io.zhicheng.policy.fact.QualificationDocuments.ENTRIES;
import static io.zhicheng.policy.fact.QualificationDocuments.ENTRY_OBTAINED_BY;
import static io.zhicheng.policy.fact.QualificationDocuments.GRASS_ROOTS_TITLES;
import static io.zhicheng.policy.fact.QualificationDocuments.ISSUER;
import static io.zhicheng.policy.fact.QualificationDocuments.JOINT_REVIEW;
import static io.zhicheng.policy.fact.QualificationDocuments.NOTICED_AFTER;
import static io.zhicheng.policy.fact.QualificationDocuments.NOTICED_BEFORE;
import static io.zhicheng.policy.fact.QualificationDocuments.ONLINE;
import static io.zhicheng.policy.fact.QualificationDocuments.PROVINCE_COSIGNED;
import static io.zhicheng.policy.fact.QualificationDocuments.REVIEWED_AT;
import static io.zhicheng.policy.fact.QualificationDocuments.SERIES_COSIGNED;
import static io.zhicheng.policy.model.committee.HostKind.PROVINCIAL_DEPARTMENT;
import static io.zhicheng.policy.model.committee.TitleAuthority.EMPLOYING_UNIT;
import static io.zhicheng.policy.model.committee.TitleAuthority.PREFECTURE_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.PROVINCIAL_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.committee.TitleAuthority.SUPERVISING_DEPARTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Norm;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/** GS28 chapter 9, section (3), items 6 and 7, and GS268 chapter 5, section (3): who announces titles, and how. */
public final class TitleAnnouncements {
    /** Those recognised by years of service are treated like those who passed review (认定与评审同等待遇). */
    public static final Obligation RECOGNISED_TREATED_ALIKE = DOCUMENT_IN_ORDER.obligation(
            "recognised-treated-alike",
            EFFECT,
            Party.EMPLOYING_UNIT,
            "考核认定与评审通过人员享受同等待遇",
            "those recognised are treated like those who passed review");
    /** Those recognised are in both public notices, before and after (前后公示). */
    public static final Requirement RECOGNISED_NOTICED = DOCUMENT_IN_ORDER.requirement(
            "recognised-noticed", "考核认定人员纳入前后公示", "those recognised are in both public notices");
    /** Those reviewed and those recognised stand apart in one document (同一文件分开公布). */
    public static final Obligation TWO_SECTIONS = DOCUMENT_IN_ORDER.obligation(
            "two-sections",
            DOCUMENT,
            Party.COMMITTEE_OFFICE,
            "评审通过和考核认定人员在同一文件中分开公布",
            "those reviewed and those recognised stand apart in one document");
    /** The document is published on the issuer's website. */
    public static final Requirement PUBLISHED_ONLINE =
            DOCUMENT_IN_ORDER.requirement("published-online", "资格文件在本部门网站公布", "the document is published online");
    /** Every issuer publishes its documents on its website. */
    public static final Duty PUBLISH_ALL = DOCUMENT_IN_ORDER.duty(
            "publish-all",
            Party.COMMITTEE_HOST,
            "各层级职称资格文件在本部门网站公布",
            "publish qualification documents of every level on the issuer's website");
    /** They can be searched. */
    public static final Duty KEEP_SEARCHABLE = DOCUMENT_IN_ORDER.duty(
            "keep-searchable", Party.COMMITTEE_HOST, "资格文件实现可查询", "keep the documents searchable");
    /** Who has to announce titles of the level (公布主体). */
    public static final Derived<TitleAuthority> DUE_ISSUER =
            Derived.code("due-issuer", TitleAuthority.class, "应由谁公布资格", "who has to announce the titles");
    /** They are announced by that body. */
    public static final Requirement ANNOUNCED_BY_DUE_ISSUER = DOCUMENT_IN_ORDER.requirement(
            "announced-by-due-issuer", "由规定的部门或单位公布资格", "announced by the body that has to");
    /** Intermediate titles are announced by the committee's manager only in principle (原则上). */
    public static final Obligation UNUSUAL_ISSUER = DOCUMENT_IN_ORDER.obligation(
            "unusual-issuer",
            WARNING,
            Party.MUNICIPAL_HRSS,
            "中级资格原则上由评委会管理机构公布",
            "intermediate titles are in principle announced by the manager of the committee");
    /** Full-senior titles are signed by the department of the series too (会签). */
    public static final Requirement COSIGNED_BY_SERIES = DOCUMENT_IN_ORDER.requirement(
            "cosigned-by-series", "正高级资格与系列主管部门会签", "full-senior titles signed by the department of the series too");
    /** Titles reviewed jointly with the provincial title-reform office are signed by the province too. */
    public static final Requirement COSIGNED_BY_PROVINCE = DOCUMENT_IN_ORDER.requirement(
            "cosigned-by-province", "联审的副高级资格经省人社厅会签", "titles of a joint review signed by the province too");
    /** Associate-senior titles that a city announced are filed with the provincial title-reform office (备案). */
    public static final Obligation FILED_BY_CITY = DOCUMENT_IN_ORDER.obligation(
            "filed-by-city",
            STEP,
            Party.MUNICIPAL_HRSS,
            "副高级资格报省职改办备案",
            "filed with the provincial title-reform office");
    /** So are those that the department of a series announced. */
    public static final Obligation FILED_BY_SERIES = DOCUMENT_IN_ORDER.obligation(
            "filed-by-series",
            STEP,
            Party.SERIES_DEPARTMENT,
            "副高级资格报省职改办备案",
            "filed with the provincial title-reform office by the department of the series");
    /** Cities and departments of series lay down the details for intermediate titles. */
    public static final Duty DETAILS_FOR_INTERMEDIATE = DOCUMENT_IN_ORDER.duty(
            "details-for-intermediate",
            Party.MUNICIPAL_HRSS,
            "明确中级资格公布的具体办法",
            "lay down how intermediate titles are announced");

    static List<Norm> norms() {
        return ImmutableList.of(
                // GS28 9 (3) 6
                RECOGNISED_TREATED_ALIKE.by("GS28/9.3.6-a").comesWhen(some(ENTRIES, recognised())),
                RECOGNISED_NOTICED
                        .by("GS28/9.3.6-b")
                        .demands(every(
                                ENTRIES,
                                all(NOTICED_BEFORE.yes(), NOTICED_AFTER.yes()).when(recognised()))),
                // GS28 9 (3) 7
                TWO_SECTIONS.by("GS28/9.3.7-a").comesWhen(all(GRASS_ROOTS_TITLES.yes(), some(ENTRIES, recognised()))),
                PUBLISHED_ONLINE.by("GS28/9.3.7-b").demands(ONLINE.yes().when(GRASS_ROOTS_TITLES.yes())),
                // GS268 5 (3)
                PUBLISH_ALL.by("GS268/5.3-a"),
                DUE_ISSUER
                        .by("GS268/5.3-b", "GS268/5.3-c", "GS268/5.3-e", "GS268/5.3-h", "GS268/5.3-j", "GS268/5.3-k")
                        .is(choose(
                                DOCUMENT_LEVEL.is(FULL_SENIOR),
                                by(PROVINCIAL_HRSS),
                                choose(
                                        DOCUMENT_LEVEL.is(ASSOCIATE_SENIOR),
                                        choose(
                                                REVIEWED_AT.is(PROVINCIAL_DEPARTMENT),
                                                by(SERIES_DEPARTMENT),
                                                by(PREFECTURE_HRSS)),
                                        choose(DOCUMENT_LEVEL.is(INTERMEDIATE), COMMITTEE_MANAGER, ofJuniorTitles())))),
                ANNOUNCED_BY_DUE_ISSUER
                        .by("GS268/5.3-b", "GS268/5.3-c", "GS268/5.3-e", "GS268/5.3-j", "GS268/5.3-k")
                        .demands(ISSUER.same(DUE_ISSUER).unless(DOCUMENT_LEVEL.is(INTERMEDIATE))),
                UNUSUAL_ISSUER
                        .by("GS268/5.3-h")
                        .comesWhen(all(DOCUMENT_LEVEL.is(INTERMEDIATE), not(ISSUER.same(DUE_ISSUER)))),
                COSIGNED_BY_SERIES
                        .by("GS268/5.3-b")
                        .demands(SERIES_COSIGNED.yes().when(DOCUMENT_LEVEL.is(FULL_SENIOR))),
                COSIGNED_BY_PROVINCE
                        .by("GS268/5.3-g")
                        .demands(PROVINCE_COSIGNED
                                .yes()
                                .when(all(DOCUMENT_LEVEL.is(ASSOCIATE_SENIOR), JOINT_REVIEW.yes()))),
                FILED_BY_CITY.by("GS268/5.3-d").comesWhen(announcedBy(PREFECTURE_HRSS)),
                FILED_BY_SERIES.by("GS268/5.3-f").comesWhen(announcedBy(SERIES_DEPARTMENT)),
                DETAILS_FOR_INTERMEDIATE.by("GS268/5.3-i"),
                KEEP_SEARCHABLE.by("GS268/5.3-l"));
    }

    private TitleAnnouncements() {}

    /** Recognised by the committee, by years of service (9, section (3)). */
    private static Criterion recognised() {
        return ENTRY_OBTAINED_BY.is(RECOGNITION_BY_SERVICE);
    }

    private static Criterion announcedBy(TitleAuthority authority) {
        return all(DOCUMENT_LEVEL.is(ASSOCIATE_SENIOR), DUE_ISSUER.is(authority));
    }

    /** Junior titles: the employer, or the department in charge of one that may not manage its personnel. */
    public static Measure<TitleAuthority> ofJuniorTitles() {
        return choose(EMPLOYER_PERSONNEL_AUTHORITY.yes(), by(EMPLOYING_UNIT), by(SUPERVISING_DEPARTMENT));
    }

    /** A body as a value. */
    public static Measure<TitleAuthority> by(TitleAuthority authority) {
        return constant(Unit.codes(TitleAuthority.class), authority);
    }
}
