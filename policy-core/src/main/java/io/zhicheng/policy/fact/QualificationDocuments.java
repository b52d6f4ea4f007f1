package io.zhicheng.policy.fact;

import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;

/** What is told of a document that announces titles. */
public final class QualificationDocuments {
    /** A document that announces titles (任职资格文件). */
    public static final Subject<QualificationDocument> QUALIFICATION_DOCUMENT =
            Subject.of("qualification-document", QualificationDocument.class, "任职资格文件", "qualification document");

    /** Is the document in order (任职资格文件是否合规). */
    public static final Question<QualificationDocument> DOCUMENT_IN_ORDER = Question.of(
                    "document-in-order", QUALIFICATION_DOCUMENT, "任职资格文件是否合规", "is the document in order")
            .answered("合规", "in order", "不合规", "not in order");

    /** Level of the titles in the document (文件所载资格层级). */
    public static final Fact<TitleLevel> DOCUMENT_LEVEL = QUALIFICATION_DOCUMENT.code(
            "level", TitleLevel.class, "文件所载资格层级", "level of the titles in the document", document -> document.level());

    /** The titles are grass-roots senior titles (基层高级职称). */
    public static final Flag GRASS_ROOTS_TITLES = QUALIFICATION_DOCUMENT.flag(
            "grassRoots", "基层高级职称单独评审", "the titles are grass-roots senior titles", document -> document.grassRoots());

    /** Kind of body at which the committee is (评审该批资格的评委会所在单位类别). */
    public static final Fact<HostKind> REVIEWED_AT = QUALIFICATION_DOCUMENT.code(
            "committeeHost",
            HostKind.class,
            "评委会所在单位类别",
            "kind of body at which the committee is",
            document -> document.committeeHost());

    /** Division in which the committee is (评委会所在地). */
    public static final Fact<DivisionCode> REVIEWED_IN = QUALIFICATION_DOCUMENT.fact(
            "committeeDivision",
            Unit.DIVISION,
            "评委会所在地",
            "division in which the committee is",
            document -> document.committeeDivision());

    /** Who manages the committee (评委会管理机构). */
    public static final Fact<TitleAuthority> COMMITTEE_MANAGER = QUALIFICATION_DOCUMENT.code(
            "committeeManager",
            TitleAuthority.class,
            "评委会管理机构",
            "who manages the committee",
            document -> document.committeeManager());

    /** The review was held jointly with the provincial title-reform office (与省职改办联审). */
    public static final Flag JOINT_REVIEW = QUALIFICATION_DOCUMENT.flag(
            "jointReview",
            "与省职改办联审",
            "the review was held jointly with the provincial title-reform office",
            document -> document.jointReview());

    /** The employing unit may manage its personnel (用人单位有人事管理权). */
    public static final Flag EMPLOYER_PERSONNEL_AUTHORITY = QUALIFICATION_DOCUMENT.flag(
            "personnelAuthority",
            "用人单位有人事管理权",
            "the employing unit may manage its personnel",
            document -> document.personnelAuthority());

    /** Who issues the document (发文单位). */
    public static final Fact<TitleAuthority> ISSUER = QUALIFICATION_DOCUMENT.code(
            "issuer", TitleAuthority.class, "发文单位", "who issues the document", document -> document.issuer());

    /** Day of the document (发文日期). */
    public static final Fact<LocalDate> ISSUED_ON = QUALIFICATION_DOCUMENT.fact(
            "issuedOn", Unit.DATE, "发文日期", "day of the document", document -> document.issuedOn());

    /** The department of the series signed too (系列主管部门已会签). */
    public static final Flag SERIES_COSIGNED = QUALIFICATION_DOCUMENT.flag(
            "seriesCosigned",
            "系列主管部门已会签",
            "the department of the series signed too",
            document -> document.seriesCosigned());

    /** The provincial HRSS department signed too (省人社厅已会签). */
    public static final Flag PROVINCE_COSIGNED = QUALIFICATION_DOCUMENT.flag(
            "provinceCosigned",
            "省人社厅已会签",
            "the provincial HRSS department signed too",
            document -> document.provinceCosigned());

    /** The issuer has a website (发文单位有网站). */
    public static final Flag ISSUER_HAS_WEBSITE = QUALIFICATION_DOCUMENT.flag(
            "issuerHasWebsite", "发文单位有网站", "the issuer has a website", document -> document.issuerHasWebsite());

    /** The document is on the issuer's website (已在本部门网站公布). */
    public static final Flag ONLINE = QUALIFICATION_DOCUMENT.flag(
            "online", "已在本部门网站公布", "the document is on the issuer's website", document -> document.online());

    /** The document is on the website of the department in charge (已在主管部门网站公布). */
    public static final Flag ON_DEPARTMENT_WEBSITE = QUALIFICATION_DOCUMENT.flag(
            "onDepartmentWebsite",
            "已在主管部门网站公布",
            "the document is on the website of the department in charge",
            document -> document.onDepartmentWebsite());

    /** The document can be searched (可查询). */
    public static final Flag SEARCHABLE = QUALIFICATION_DOCUMENT.flag(
            "searchable", "资格文件可查询", "the document can be searched", document -> document.searchable());

    /** Person in the document (文件所载人员). */
    public static final Rows<QualificationEntry> ENTRIES = QUALIFICATION_DOCUMENT.rows(
            "entries", QualificationEntry.class, "文件所载人员", "person in the document", document -> document.entries());

    /** Way on which the person obtained the title (资格取得方式). */
    public static final Fact<RouteToTitle> ENTRY_OBTAINED_BY = ENTRIES.code(
            "obtainedBy",
            RouteToTitle.class,
            "资格取得方式",
            "way on which the person obtained the title",
            entry -> entry.obtainedBy());

    /** Type of promotion that the document states (文件所载晋升类型). */
    public static final Fact<RouteToTitle> STATED_TYPE = ENTRIES.code(
            "statedType",
            RouteToTitle.class,
            "文件所载晋升类型",
            "type of promotion that the document states",
            entry -> entry.statedType());

    /** Day of the ballot on the person (投票表决日). */
    public static final Fact<LocalDate> VOTED_ON =
            ENTRIES.fact("votedOn", Unit.DATE, "投票表决日", "day of the ballot on the person", entry -> entry.votedOn());

    /** Day on which a title without a ballot was decided on (认定、批准日). */
    public static final Fact<LocalDate> DECIDED_ON = ENTRIES.fact(
            "decidedOn",
            Unit.DATE,
            "认定、批准日",
            "day on which a title without a ballot was decided on",
            entry -> entry.decidedOn());

    /** Day from which the title counts by the document (文件所载资格起算日). */
    public static final Fact<LocalDate> COUNTS_FROM = ENTRIES.fact(
            "countsFrom",
            Unit.DATE,
            "文件所载资格起算日",
            "day from which the title counts by the document",
            entry -> entry.countsFrom());

    /** The person was in the notice before submission (推荐上报前已公示). */
    public static final Flag NOTICED_BEFORE = ENTRIES.flag(
            "noticedBefore",
            "推荐上报前已公示",
            "the person was in the notice before submission",
            entry -> entry.noticedBefore());

    /** The person was in the notice after the review (评审结束后已公示). */
    public static final Flag NOTICED_AFTER = ENTRIES.flag(
            "noticedAfter", "评审结束后已公示", "the person was in the notice after the review", entry -> entry.noticedAfter());

    private QualificationDocuments() {}
}
