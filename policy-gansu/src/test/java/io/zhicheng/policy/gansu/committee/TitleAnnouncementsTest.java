package io.zhicheng.policy.gansu.committee;

import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.ANNOUNCED_BY_DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.COSIGNED_BY_PROVINCE;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.COSIGNED_BY_SERIES;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.FILED_BY_CITY;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.FILED_BY_SERIES;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.PUBLISHED_ONLINE;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.RECOGNISED_NOTICED;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.RECOGNISED_TREATED_ALIKE;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.TWO_SECTIONS;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.UNUSUAL_ISSUER;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PROVINCIAL_DEPARTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.model.title.TitleLevel;

/** GS28 chapter 9, section (3), items 6 and 7, and GS268 chapter 5, section (3): who announces titles, and how. */
class TitleAnnouncementsTest extends ProvinceTable {
    private static final QualificationEntry RECOGNISED = entry(RECOGNITION_BY_SERVICE);

    @Override
    protected void clauses() {
        recognised();
        announced();
        cosigned();
    }

    private void recognised() {
        clause("GS28/9.3.6-a")
                .line(
                        "recognised 副高 -> same treatment as reviewed 副高",
                        RECOGNISED_TREATED_ALIKE,
                        MET,
                        grassRoots(entry(NORMAL), RECOGNISED))
                .line("rejected recognition -> none", RECOGNISED_TREATED_ALIKE, NOT_MET, grassRoots(entry(NORMAL)));
        clause("GS28/9.3.6-b")
                .line("both done -> ok", RECOGNISED_NOTICED, MET, grassRoots(noticed(true, true)))
                .line("only one -> violation", RECOGNISED_NOTICED, NOT_MET, grassRoots(noticed(true, false)))
                .line("+ nor the other alone", RECOGNISED_NOTICED, NOT_MET, grassRoots(noticed(false, true)))
                .line(
                        "+ those reviewed are another clause's matter",
                        RECOGNISED_NOTICED,
                        MET,
                        grassRoots(entry(NORMAL), noticed(true, true)));
        clause("GS28/9.3.7-b")
                .line("published -> ok", PUBLISHED_ONLINE, MET, grassRoots().withOnline(true))
                .line(
                        "only paper -> violation",
                        PUBLISHED_ONLINE,
                        NOT_MET,
                        grassRoots().withOnline(false))
                .line(
                        "+ a document on other titles is the duty of its issuer",
                        PUBLISHED_ONLINE,
                        NOT_APPLICABLE,
                        grassRoots().withGrassRoots(false).withOnline(false));
        clause("GS28/9.3.7-a")
                .line(
                        "+ with people recognised -> two sections",
                        TWO_SECTIONS,
                        MET,
                        grassRoots(entry(NORMAL), RECOGNISED))
                .line("+ without -> one", TWO_SECTIONS, NOT_MET, grassRoots(entry(NORMAL)));
    }

    private void announced() {
        clause("GS268/5.3-c")
                .line(
                        "associate-senior, Linxia committee -> Linxia HR bureau",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_HRSS,
                        reviewed(ASSOCIATE_SENIOR, PREFECTURE_SERIES_DEPARTMENT))
                .line(
                        "associate-senior, provincial committee -> series department (5.3-e)",
                        DUE_ISSUER,
                        TitleAuthority.SERIES_DEPARTMENT,
                        reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT));
        clause("GS268/5.3-d")
                .line("+ and filed", FILED_BY_CITY, MET, reviewed(ASSOCIATE_SENIOR, PREFECTURE_SERIES_DEPARTMENT))
                .line("+ by the city alone", FILED_BY_SERIES, NOT_MET, reviewed(ASSOCIATE_SENIOR, COUNTY));
        clause("GS268/5.3-e")
                .line(
                        "associate-senior, health series, no joint review -> health department",
                        ANNOUNCED_BY_DUE_ISSUER,
                        MET,
                        reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT)
                                .withJointReview(false)
                                .withIssuer(TitleAuthority.SERIES_DEPARTMENT))
                .line(
                        "+ not by the province",
                        ANNOUNCED_BY_DUE_ISSUER,
                        NOT_MET,
                        reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT).withIssuer(TitleAuthority.PROVINCIAL_HRSS));
        clause("GS268/5.3-f")
                .line("+ and filed", FILED_BY_SERIES, MET, reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT))
                .line(
                        "+ but not full-senior titles",
                        FILED_BY_SERIES,
                        NOT_MET,
                        reviewed(FULL_SENIOR, PROVINCIAL_DEPARTMENT));
        clause("GS268/5.3-h")
                .line(
                        "county committee managed by the city bureau -> city bureau",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_HRSS,
                        intermediate())
                .line(
                        "+ by another: to be looked at",
                        UNUSUAL_ISSUER,
                        MET,
                        intermediate().withIssuer(TitleAuthority.COUNTY_HRSS))
                .line(
                        "+ but not against the rule",
                        ANNOUNCED_BY_DUE_ISSUER,
                        NOT_APPLICABLE,
                        intermediate().withIssuer(TitleAuthority.COUNTY_HRSS))
                .line(
                        "+ by the manager: as usual",
                        UNUSUAL_ISSUER,
                        NOT_MET,
                        intermediate().withIssuer(TitleAuthority.PREFECTURE_HRSS));
        clause("GS268/5.3-j")
                .line(
                        "school with personnel power -> school",
                        DUE_ISSUER,
                        TitleAuthority.EMPLOYING_UNIT,
                        junior().withPersonnelAuthority(true))
                .unknown("+ not told -> open", DUE_ISSUER, junior());
        clause("GS268/5.3-k")
                .line(
                        "school without personnel power -> education bureau",
                        DUE_ISSUER,
                        TitleAuthority.SUPERVISING_DEPARTMENT,
                        junior().withPersonnelAuthority(false));
    }

    private void cosigned() {
        clause("GS268/5.3-b")
                .line(
                        "full-senior with co-signature -> provincial HR",
                        DUE_ISSUER,
                        TitleAuthority.PROVINCIAL_HRSS,
                        QualificationDocument.of(FULL_SENIOR).withSeriesCosigned(true))
                .line(
                        "+ and in order",
                        COSIGNED_BY_SERIES,
                        MET,
                        QualificationDocument.of(FULL_SENIOR).withSeriesCosigned(true))
                .line(
                        "full-senior without co-signature -> not yet publishable",
                        COSIGNED_BY_SERIES,
                        NOT_MET,
                        QualificationDocument.of(FULL_SENIOR).withSeriesCosigned(false));
        clause("GS268/5.3-g")
                .line("joint review + co-signed -> publishable", COSIGNED_BY_PROVINCE, MET, joint(true))
                .line("joint review, not co-signed -> not publishable", COSIGNED_BY_PROVINCE, NOT_MET, joint(false))
                .line(
                        "no joint review -> filing only",
                        COSIGNED_BY_PROVINCE,
                        NOT_APPLICABLE,
                        joint(false).withJointReview(false))
                .line("+ which is asked", FILED_BY_SERIES, MET, joint(false).withJointReview(false))
                .line(
                        "+ not told whether joint -> open",
                        COSIGNED_BY_PROVINCE,
                        UNKNOWN,
                        reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT).withProvinceCosigned(false));
    }

    private static QualificationDocument grassRoots(QualificationEntry... entries) {
        return QualificationDocument.builder()
                .level(ASSOCIATE_SENIOR)
                .grassRoots(true)
                .entries(Listing.whole(entries))
                .build();
    }

    private static QualificationEntry entry(RouteToTitle obtainedBy) {
        return QualificationEntry.builder().obtainedBy(obtainedBy).build();
    }

    private static QualificationEntry noticed(boolean before, boolean after) {
        return RECOGNISED.withNoticedBefore(before).withNoticedAfter(after);
    }

    private static QualificationDocument reviewed(TitleLevel level, HostKind host) {
        return QualificationDocument.of(level).withCommitteeHost(host);
    }

    private static QualificationDocument intermediate() {
        return reviewed(INTERMEDIATE, COUNTY).withCommitteeManager(TitleAuthority.PREFECTURE_HRSS);
    }

    private static QualificationDocument junior() {
        return QualificationDocument.of(ASSISTANT);
    }

    private static QualificationDocument joint(boolean cosigned) {
        return reviewed(ASSOCIATE_SENIOR, PROVINCIAL_DEPARTMENT)
                .withJointReview(true)
                .withProvinceCosigned(cosigned);
    }
}
