package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.UnitNotice.CHANGES_SHOWN;
import static io.zhicheng.policy.guangxi.qinzhou.UnitNotice.EVERYTHING_SHOWN;
import static io.zhicheng.policy.guangxi.qinzhou.UnitNotice.NOTICE_LONG_ENOUGH;
import static io.zhicheng.policy.guangxi.qinzhou.UnitNotice.SUPPLEMENT_LONG_ENOUGH;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.procedure.NoticeSupplement;
import io.zhicheng.policy.model.procedure.PublicNotice;
import java.time.LocalDate;

/** QZ4 3.1.3: the public notice of the unit and its supplements. */
class UnitNoticeBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/3.1.3-a")
                .line(
                        "materials not shown -> not conform",
                        EVERYTHING_SHOWN,
                        NOT_MET,
                        shown().withMaterialsShown(false))
                .line("application and materials shown for all -> conform", EVERYTHING_SHOWN, MET, shown())
                .line(
                        "+ somebody left out -> not conform",
                        EVERYTHING_SHOWN,
                        NOT_MET,
                        shown().withEveryApplicantShown(false))
                .line(
                        "+ what is applied for not shown -> not conform",
                        EVERYTHING_SHOWN,
                        NOT_MET,
                        shown().withApplicationsShown(false));
        clause("QZ4/3.1.3-b")
                .line(
                        "+ changed afterwards -> shown as well",
                        CHANGES_SHOWN,
                        MET,
                        PublicNotice.untold().withChangedAfter(true))
                .line(
                        "+ nothing changed -> nothing more to show",
                        CHANGES_SHOWN,
                        NOT_MET,
                        PublicNotice.untold().withChangedAfter(false));
        clause("QZ4/3.1.3-c")
                .line(
                        "posted Mon 2020-08-03, ends Mon 2020-08-10 -> met",
                        NOTICE_LONG_ENOUGH,
                        MET,
                        notice("2020-08-03", "2020-08-10"))
                .line(
                        "ends Fri 2020-08-07 -> not met (4 days after the posting day)",
                        NOTICE_LONG_ENOUGH,
                        NOT_MET,
                        notice("2020-08-03", "2020-08-07"))
                .line(
                        "+ Sunday 2020-06-28 was worked: posted Mon 22 June, ends Tue 30 June -> met",
                        NOTICE_LONG_ENOUGH,
                        MET,
                        notice("2020-06-22", "2020-06-30"))
                .line(
                        "+ and not a day earlier, for the Dragon Boat festival",
                        NOTICE_LONG_ENOUGH,
                        NOT_MET,
                        notice("2020-06-22", "2020-06-29"))
                .line(
                        "+ the end not told -> open",
                        NOTICE_LONG_ENOUGH,
                        UNKNOWN,
                        PublicNotice.untold().withPostedOn(LocalDate.of(2020, 8, 3)));
        clause("QZ4/3.1.3-d")
                .line(
                        "posted Mon 2020-08-17, ends Mon 2020-08-24 -> met",
                        SUPPLEMENT_LONG_ENOUGH,
                        MET,
                        supplemented("2020-08-17", "2020-08-24"))
                .line(
                        "3 working days -> not met",
                        SUPPLEMENT_LONG_ENOUGH,
                        NOT_MET,
                        supplemented("2020-08-17", "2020-08-20"))
                .line(
                        "+ none needed -> nothing to ask",
                        SUPPLEMENT_LONG_ENOUGH,
                        MET,
                        PublicNotice.untold().withSupplements(Listing.none()));
    }

    private static PublicNotice shown() {
        return PublicNotice.builder()
                .everyApplicantShown(true)
                .applicationsShown(true)
                .materialsShown(true)
                .build();
    }

    private static PublicNotice notice(String postedOn, String endedOn) {
        return PublicNotice.builder()
                .postedOn(LocalDate.parse(postedOn))
                .endedOn(LocalDate.parse(endedOn))
                .build();
    }

    private static PublicNotice supplemented(String postedOn, String endedOn) {
        return PublicNotice.untold()
                .withSupplements(
                        Listing.whole(NoticeSupplement.of(LocalDate.parse(postedOn), LocalDate.parse(endedOn))));
    }
}
