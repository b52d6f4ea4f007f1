package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.QualificationDocuments.ENTRIES;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.ANNOUNCED_BY_DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.DUE_ISSUER;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.FILED_BY_CITY;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.PUBLISHED_ONLINE;
import static io.zhicheng.policy.gansu.committee.TitleAnnouncements.UNUSUAL_ISSUER;
import static io.zhicheng.policy.gansu.linxia.QualificationNotices.CHECKED_BY_PREFECTURE;
import static io.zhicheng.policy.gansu.linxia.QualificationNotices.FILED_WITH_SAME_LEVEL;
import static io.zhicheng.policy.gansu.linxia.QualificationNotices.START_NOT_SHIFTED;
import static io.zhicheng.policy.gansu.linxia.QualificationNotices.TITLE_COUNTS_FROM;
import static io.zhicheng.policy.gansu.linxia.QualificationNotices.TYPE_OF_THREE;
import static io.zhicheng.policy.model.committee.HostKind.COUNTY;
import static io.zhicheng.policy.model.committee.HostKind.LARGE_UNIT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_DEPARTMENT;
import static io.zhicheng.policy.model.committee.HostKind.PREFECTURE_SERIES_DEPARTMENT;
import static io.zhicheng.policy.model.title.RouteToTitle.DIRECT;
import static io.zhicheng.policy.model.title.RouteToTitle.EXCEPTIONAL;
import static io.zhicheng.policy.model.title.RouteToTitle.NORMAL;
import static io.zhicheng.policy.model.title.RouteToTitle.RECOGNITION_BY_SERVICE;
import static io.zhicheng.policy.model.title.RouteToTitle.SERIES_TRANSFER;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.rule.Measures.least;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.gansu.GansuModule;
import io.zhicheng.policy.gansu.linxia.Readings.StartWithoutBallot;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.QualificationEntry;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.title.RouteToTitle;
import io.zhicheng.policy.rule.Criteria;
import io.zhicheng.policy.rule.Norm;
import java.time.LocalDate;

/** LX282 chapter 4, section (5): qualification documents. */
class QualificationNoticesTest extends PrefectureTable {
    private static final LocalDate VOTE = LocalDate.of(2018, 11, 20);
    private static final LocalDate DOCUMENT = LocalDate.of(2018, 12, 28);

    @Override
    protected void clauses() {
        issuers();
        published();
        starts();
        types();
    }

    private void issuers() {
        clause("LX282/4.5-b")
                .line(
                        "associate-senior committee in Linxia -> 州人社局",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_HRSS,
                        associate("622900"))
                .line(
                        "full-senior -> province (GS268/5.3)",
                        DUE_ISSUER,
                        TitleAuthority.PROVINCIAL_HRSS,
                        QualificationDocument.of(FULL_SENIOR))
                .line(
                        "mid-level of a prefecture department -> 4.5-d",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_DEPARTMENT,
                        intermediate(PREFECTURE_DEPARTMENT))
                .line("+ in one of its counties too", DUE_ISSUER, TitleAuthority.PREFECTURE_HRSS, associate("622927"))
                .line(
                        "+ of a committee elsewhere the province's rule",
                        DUE_ISSUER,
                        TitleAuthority.SERIES_DEPARTMENT,
                        associate("620100"))
                .line(
                        "+ and announced by it",
                        ANNOUNCED_BY_DUE_ISSUER,
                        MET,
                        associate("622900").withIssuer(TitleAuthority.PREFECTURE_HRSS))
                .line(
                        "+ or by another",
                        ANNOUNCED_BY_DUE_ISSUER,
                        NOT_MET,
                        associate("622900").withIssuer(TitleAuthority.PREFECTURE_DEPARTMENT));
        clause("LX282/4.5-c")
                .line("+ filed with the province", FILED_BY_CITY, MET, associate("622900"))
                .line(
                        "+ in the prefecture's name",
                        () -> assertThat(policy().norms())
                                .filteredOn(norm -> norm.slot().equals(FILED_BY_CITY))
                                .flatExtracting(Norm::citations)
                                .extracting(Object::toString)
                                .containsExactly("LX282/4.5-c", "GS268/5.3-d"));
        clause("LX282/4.5-d")
                .line(
                        "+ hosted by a department in charge of a series",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_DEPARTMENT,
                        intermediate(PREFECTURE_SERIES_DEPARTMENT))
                .line("+ hosted by a county", DUE_ISSUER, TitleAuthority.COUNTY_HRSS, intermediate(COUNTY))
                .line(
                        "+ hosted by neither: whoever manages the committee",
                        DUE_ISSUER,
                        TitleAuthority.PREFECTURE_HRSS,
                        intermediate(LARGE_UNIT).withCommitteeManager(TitleAuthority.PREFECTURE_HRSS))
                .line("+ after a check", CHECKED_BY_PREFECTURE, MET, intermediate(COUNTY))
                .line("+ which other levels do not take", CHECKED_BY_PREFECTURE, NOT_MET, associate("622900"))
                .line(
                        "+ the prefecture leaves no exception",
                        ANNOUNCED_BY_DUE_ISSUER,
                        NOT_MET,
                        intermediate(COUNTY).withIssuer(TitleAuthority.PREFECTURE_HRSS))
                .line(
                        "+ so nothing is left in principle",
                        () -> assertThat(policy().norms())
                                .extracting(Norm::slot)
                                .doesNotContain(UNUSUAL_ISSUER));
        clause("LX282/4.5-e")
                .line(
                        "junior, employer with personnel authority -> employer",
                        DUE_ISSUER,
                        TitleAuthority.EMPLOYING_UNIT,
                        junior(true))
                .line(
                        "mid-level -> not this clause",
                        DUE_ISSUER,
                        TitleAuthority.COUNTY_HRSS,
                        intermediate(COUNTY).withPersonnelAuthority(true));
        clause("LX282/4.5-f")
                .line(
                        "no personnel authority -> department in charge",
                        DUE_ISSUER,
                        TitleAuthority.SUPERVISING_DEPARTMENT,
                        junior(false))
                .line("with personnel authority -> employer", DUE_ISSUER, TitleAuthority.EMPLOYING_UNIT, junior(true));
        clause("LX282/4.5-g")
                .line("+ a junior title is filed", FILED_WITH_SAME_LEVEL, MET, junior(true))
                .line("+ others otherwise", FILED_WITH_SAME_LEVEL, NOT_MET, intermediate(COUNTY));
    }

    private void published() {
        QualificationDocument online = junior(true).withOnline(true).withSearchable(true);
        QualificationDocument withoutSite = junior(true)
                .withOnline(false)
                .withIssuerHasWebsite(false)
                .withOnDepartmentWebsite(true)
                .withSearchable(true);
        clause("LX282/4.5-h")
                .line("issued but not online -> not met", PUBLISHED_ONLINE, NOT_MET, notOnline())
                .line("online and searchable -> met", PUBLISHED_ONLINE, MET, online)
                .line("+ online only is not enough", PUBLISHED_ONLINE, NOT_MET, online.withSearchable(false))
                .line("+ an employer without a website -> open", PUBLISHED_ONLINE, UNKNOWN, withoutSite)
                .line(
                        "+ unless it is on no other either",
                        PUBLISHED_ONLINE,
                        NOT_MET,
                        withoutSite.withOnDepartmentWebsite(false))
                .line(
                        "+ an issuer with a website has to use it",
                        PUBLISHED_ONLINE,
                        NOT_MET,
                        withoutSite.withIssuerHasWebsite(true));
    }

    private void starts() {
        clause("LX282/4.5-j")
                .line(
                        "vote 2018-11-20, document 2018-12-28 -> starts 2018-11-20",
                        least(TITLE_COUNTS_FROM, ENTRIES, Criteria.ALWAYS),
                        VOTE,
                        document(voted(VOTE)))
                .line(
                        "vote over two days -> day on which this candidate's ballot was taken",
                        START_NOT_SHIFTED,
                        MET,
                        document(
                                voted(VOTE).withCountsFrom(VOTE),
                                voted(VOTE.plusDays(1)).withCountsFrom(VOTE.plusDays(1))))
                .line(
                        "+ without a ballot: the day of the decision",
                        least(TITLE_COUNTS_FROM, ENTRIES, Criteria.ALWAYS),
                        VOTE.minusDays(2),
                        document(recognised()))
                .under(otherReading())
                .line(
                        "+ or, by the other reading, of the document",
                        least(TITLE_COUNTS_FROM, ENTRIES, Criteria.ALWAYS),
                        DOCUMENT,
                        document(recognised()));
        clause("LX282/4.5-k")
                .line("stated date = vote date -> valid", START_NOT_SHIFTED, MET, stating(VOTE))
                .line("one day earlier or later -> invalid", START_NOT_SHIFTED, NOT_MET, stating(VOTE.minusDays(1)))
                .line("+ later", START_NOT_SHIFTED, NOT_MET, stating(VOTE.plusDays(1)))
                .line("+ not told -> open", START_NOT_SHIFTED, UNKNOWN, document(voted(VOTE)))
                .line(
                        "+ for one person of several",
                        START_NOT_SHIFTED,
                        NOT_MET,
                        document(voted(VOTE).withCountsFrom(VOTE), voted(VOTE).withCountsFrom(DOCUMENT)));
    }

    private void types() {
        clause("LX282/4.5-m")
                .line("转系列 -> valid here", TYPE_OF_THREE, MET, typed(SERIES_TRANSFER, SERIES_TRANSFER))
                .line("value outside the three -> invalid", TYPE_OF_THREE, NOT_MET, typed(DIRECT, DIRECT))
                .line("+ normal promotion", TYPE_OF_THREE, MET, typed(NORMAL, NORMAL))
                .line("+ direct review is told as exceptional", TYPE_OF_THREE, MET, typed(DIRECT, EXCEPTIONAL))
                .line(
                        "+ those recognised were not promoted by review",
                        TYPE_OF_THREE,
                        MET,
                        document(recognised().withStatedType(RECOGNITION_BY_SERVICE)));
    }

    private static QualificationDocument associate(String division) {
        return QualificationDocument.of(ASSOCIATE_SENIOR)
                .withCommitteeHost(PREFECTURE_SERIES_DEPARTMENT)
                .withCommitteeDivision(DivisionCode.of(division));
    }

    private static QualificationDocument intermediate(HostKind host) {
        return QualificationDocument.of(INTERMEDIATE).withCommitteeHost(host);
    }

    private static QualificationDocument junior(boolean personnelAuthority) {
        return QualificationDocument.of(ASSISTANT).withPersonnelAuthority(personnelAuthority);
    }

    private static QualificationDocument notOnline() {
        return QualificationDocument.of(INTERMEDIATE).withIssuerHasWebsite(true).withOnline(false);
    }

    private static QualificationDocument document(QualificationEntry... entries) {
        return QualificationDocument.of(INTERMEDIATE).withIssuedOn(DOCUMENT).withEntries(Listing.whole(entries));
    }

    private static QualificationEntry voted(LocalDate day) {
        return QualificationEntry.builder().obtainedBy(NORMAL).votedOn(day).build();
    }

    private static QualificationEntry recognised() {
        return QualificationEntry.builder()
                .obtainedBy(RECOGNITION_BY_SERVICE)
                .decidedOn(VOTE.minusDays(2))
                .build();
    }

    private static QualificationDocument stating(LocalDate start) {
        return document(voted(VOTE).withCountsFrom(start));
    }

    private static QualificationDocument typed(RouteToTitle obtainedBy, RouteToTitle stated) {
        return document(QualificationEntry.builder()
                .obtainedBy(obtainedBy)
                .statedType(stated)
                .build());
    }

    private static Policy otherReading() {
        return Policies.of(
                        new GansuModule(),
                        new OtherReading(
                                Readings.START_WITHOUT_BALLOT.by("LX282/4.5-j").is(StartWithoutBallot.DAY_OF_DOCUMENT)))
                .in("622900")
                .on(LocalDate.of(2018, 11, 19));
    }
}
