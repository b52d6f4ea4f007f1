package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.QualificationDocuments.COMMITTEE_MANAGER;
import static io.zhicheng.policy.fact.QualificationDocuments.COUNTS_FROM;
import static io.zhicheng.policy.fact.QualificationDocuments.DECIDED_ON;
import static io.zhicheng.policy.fact.QualificationDocuments.DOCUMENT_IN_ORDER;
import static io.zhicheng.policy.fact.QualificationDocuments.DOCUMENT_LEVEL;
import static io.zhicheng.policy.fact.QualificationDocuments.ENTRIES;
import static io.zhicheng.policy.fact.QualificationDocuments.ENTRY_OBTAINED_BY;
import static io.zhicheng.policy.fact.QualificationDocuments.ISSUED_ON;
import static io.zhicheng.policy.fact.QualificationDocuments.ISSUER;
import static io.zhicheng.policy.fact.QualificationDocuments.ISSUER_HAS_WEBSITE;
import static io.zhicheng.policy.fact.QualificationDocuments.ONLINE;
import static io.zhicheng.policy.fact.QualificationDocuments.ON_DEPARTMENT_WEBSITE;
import static io.zhicheng.policy.fact.QualificationDocuments.REVIEWED_AT;
import static io.zhicheng.policy.fact.QualificationDocuments.REVIEWED_IN;
import static io.zhicheng.policy.fact.QualificationDocuments.SEARCHABLE;
import static io.zhicheng.policy.fact.QualificationDocuments.STATED_TYPE;
import static io.zhicheng.policy.fact.QualificationDocuments.VOTED_ON;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.ANNOUNCED_BY_DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.FILED_BY_CITY;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.PUBLISHED_ONLINE;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.UNUSUAL_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.by;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.ofJuniorTitles;
import static io.zhicheng.policy.gansu.linxia.Addressees.LINXIA;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.committee.TitleAuthority.COUNTY_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.PREFECTURE_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.PROVINCIAL_HRSS;
import static io.zhicheng.policy.model.committee.TitleAuthority.SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT;
import static io.zhicheng.policy.model.title.RouteToTitle.EXCEPTIONAL;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.SERIES_TRANSFER;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.repeal;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.restate;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.within;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.gansu.linxia.Readings.StartWithoutBallot;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.util.List;

/** LX282 chapter 4, section (5): qualification documents, and what is kept and given back (资格行文和资料归档). */
public final class QualificationNotices {
    /** The document is issued and the materials archived without delay; no number of days is given. */
    public static final Obligation ISSUED_AND_ARCHIVED = DOCUMENT_IN_ORDER.obligation(
            "issued-and-archived",
            STEP,
            Party.COMMITTEE_OFFICE,
            "及时下发资格文件，归档评审资料",
            "issue the document and archive the materials without delay");
    /** The host submits an intermediate document to the prefecture before it issues it. */
    public static final Obligation CHECKED_BY_PREFECTURE = DOCUMENT_IN_ORDER.obligation(
            "checked-by-prefecture",
            STEP,
            Party.COMMITTEE_HOST,
            "报州职改办审核后发文通知",
            "checked by the prefecture's title-reform office, then issued");
    /** A junior title is filed with the title-reform office of the same level (备案). */
    public static final Obligation FILED_WITH_SAME_LEVEL = DOCUMENT_IN_ORDER.obligation(
            "filed-with-same-level",
            STEP,
            Party.EMPLOYING_UNIT,
            "初级资格报同级职改部门备案",
            "filed with the title-reform office of the same level");
    /** Whether the department's website serves for an issuer that has none; the text does not speak of it. */
    public static final Parameter<Boolean> DEPARTMENT_WEBSITE_SERVES = Parameter.of(
            "department-website-serves",
            Unit.YES_NO,
            "发文单位无网站的，能否在主管部门网站公布",
            "whether the department's website serves for an issuer without one");
    /** The day from which a title counts (资格起算时间): that of this person's ballot. */
    public static final Derived<LocalDate> TITLE_COUNTS_FROM =
            Derived.of("title-counts-from", Unit.DATE, "资格起算日", "day from which the title counts");
    /** The document states that day, not one earlier or later. */
    public static final Requirement START_NOT_SHIFTED = DOCUMENT_IN_ORDER.requirement(
            "start-not-shifted", "资格起算时间未提前或推后", "the title counts from that day, none earlier or later");
    /** What the document states of each person. */
    public static final Obligation STATED_OF_EACH = DOCUMENT_IN_ORDER.obligation(
            "stated-of-each",
            DOCUMENT,
            Party.COMMITTEE_OFFICE,
            "资格文件：姓名、工作单位、资格名称、有效范围、晋升类型等",
            "name, unit, title, scope of validity and type of promotion of each person");
    /** The type of promotion is one of the three named. */
    public static final Requirement TYPE_OF_THREE = DOCUMENT_IN_ORDER.requirement(
            "type-of-three", "晋升类型为正常晋升、破格或转系列", "the type of promotion is normal, exceptional or a change of series");
    /** The document goes to the unit of each person. */
    public static final Obligation SENT_TO_UNITS = DOCUMENT_IN_ORDER.obligation(
            "sent-to-units", STEP, Party.COMMITTEE_OFFICE, "下发至获得资格人员的单位", "sent to the unit of each person");
    /** Results and materials are archived and kept. */
    public static final Obligation KEPT = DOCUMENT_IN_ORDER.obligation(
            "results-kept",
            STEP,
            Party.COMMITTEE_OFFICE,
            "评审结果及资料按规定建档，妥善保管",
            "results and materials archived and kept");
    /** One original of the review form is in the personal file. */
    public static final Obligation FORM_IN_PERSONAL_FILE = DOCUMENT_IN_ORDER.obligation(
            "form-in-personal-file",
            DOCUMENT,
            Party.EMPLOYING_UNIT,
            "评审表原件一份存入个人档案",
            "one original of the review form in the personal file");
    /** The materials go back, in time and complete. */
    public static final Obligation MATERIALS_RETURNED = DOCUMENT_IN_ORDER.obligation(
            "materials-returned",
            STEP,
            Party.COMMITTEE_OFFICE,
            "申报材料及时完整退回申报单位或个人",
            "materials returned in time and complete");

    static List<Change> changes() {
        return ImmutableList.of(
                add(ISSUED_AND_ARCHIVED.by("LX282/4.5-a").comesAlways()),
                replace(DUE_ISSUER
                        .by(
                                "LX282/4.5-b",
                                "LX282/4.5-d",
                                "LX282/4.5-e",
                                "LX282/4.5-f",
                                "GS268/5.3-b",
                                "GS268/5.3-e",
                                "GS268/5.3-h")
                        .is(choose(
                                DOCUMENT_LEVEL.is(FULL_SENIOR),
                                by(PROVINCIAL_HRSS),
                                choose(
                                        DOCUMENT_LEVEL.is(ASSOCIATE_SENIOR),
                                        choose(within(REVIEWED_IN, LINXIA), by(PREFECTURE_HRSS), by(SERIES_DEPARTMENT)),
                                        choose(
                                                DOCUMENT_LEVEL.is(INTERMEDIATE),
                                                ofIntermediateTitles(),
                                                ofJuniorTitles()))))),
                // the prefecture has laid down who announces intermediate titles: no longer in principle only
                replace(ANNOUNCED_BY_DUE_ISSUER
                        .by("LX282/4.5-b", "LX282/4.5-d", "LX282/4.5-e", "LX282/4.5-f")
                        .demands(ISSUER.same(DUE_ISSUER))),
                repeal(UNUSUAL_ISSUER, "LX282/4.5-d"),
                restate(FILED_BY_CITY, "LX282/4.5-c"),
                add(CHECKED_BY_PREFECTURE.by("LX282/4.5-d").comesWhen(DOCUMENT_LEVEL.is(INTERMEDIATE))),
                add(FILED_WITH_SAME_LEVEL.by("LX282/4.5-g").comesWhen(DOCUMENT_LEVEL.is(TECHNICIAN, ASSISTANT))),
                replace(PUBLISHED_ONLINE
                        .by("LX282/4.5-h")
                        .demands(all(
                                any(
                                        ONLINE.yes(),
                                        all(
                                                ISSUER_HAS_WEBSITE.no(),
                                                ON_DEPARTMENT_WEBSITE.yes(),
                                                DEPARTMENT_WEBSITE_SERVES.is(true))),
                                SEARCHABLE.yes()))),
                add(TITLE_COUNTS_FROM.by("LX282/4.5-j").is(choose(byBallot(), VOTED_ON, withoutBallot()))),
                add(START_NOT_SHIFTED.by("LX282/4.5-k").demands(every(ENTRIES, COUNTS_FROM.same(TITLE_COUNTS_FROM)))),
                add(STATED_OF_EACH.by("LX282/4.5-l").comesAlways()),
                // of those on whom there was no ballot the document states no promotion
                add(TYPE_OF_THREE
                        .by("LX282/4.5-m")
                        .demands(every(
                                ENTRIES,
                                STATED_TYPE
                                        .is(NORMAL, EXCEPTIONAL, SERIES_TRANSFER)
                                        .when(byBallot())))),
                add(SENT_TO_UNITS.by("LX282/4.5-n").comesAlways()),
                add(KEPT.by("LX282/4.5-o").comesAlways()),
                add(FORM_IN_PERSONAL_FILE.by("LX282/4.5-p").comesAlways()),
                add(MATERIALS_RETURNED.by("LX282/4.5-q").comesAlways()));
    }

    private QualificationNotices() {}

    /** The host itself; where neither a department nor a county hosts the committee, whoever manages it. */
    private static Measure<TitleAuthority> ofIntermediateTitles() {
        return choose(
                REVIEWED_AT.is(COUNTY),
                by(COUNTY_HRSS),
                choose(
                        REVIEWED_AT.is(PREFECTURE_SERIES_DEPARTMENT, PREFECTURE_DEPARTMENT),
                        by(TitleAuthority.PREFECTURE_DEPARTMENT),
                        COMMITTEE_MANAGER));
    }

    private static Criterion byBallot() {
        return ENTRY_OBTAINED_BY.is(NORMAL, EXCEPTIONAL, DIRECT, SERIES_TRANSFER);
    }

    private static Measure<LocalDate> withoutBallot() {
        return choose(Readings.START_WITHOUT_BALLOT.is(StartWithoutBallot.DAY_OF_DECISION), DECIDED_ON, ISSUED_ON);
    }
}
