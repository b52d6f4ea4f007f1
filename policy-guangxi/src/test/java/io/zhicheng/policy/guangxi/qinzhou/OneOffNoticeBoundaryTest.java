package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.OneOffNotice.SUPPLEMENTED_IN_TIME;
import static io.zhicheng.policy.guangxi.qinzhou.OneOffNotice.TOLD_AT_ONCE;
import static io.zhicheng.policy.guangxi.qinzhou.OneOffNotice.TOLD_TOO_LATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NEEDS_JUDGEMENT;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.procedure.RequestedSupplement;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import java.time.LocalDate;

/** QZ4 3.3, third paragraph: the notice of what is missing, and silence. */
class OneOffNoticeBoundaryTest extends CityTable {
    private static final LocalDate DEADLINE = LocalDate.of(2020, 9, 11);
    private static final RequestedSupplement LATE = RequestedSupplement.of(DEADLINE.plusDays(1));
    private static final RequestedSupplement NEVER =
            RequestedSupplement.builder().supplied(false).build();

    @Override
    protected void clauses() {
        clause("QZ4/3.3-n")
                .line("+ always at once", TOLD_AT_ONCE, MET, SupplementNotice.untold())
                .line(
                        "+ a second notice with what was missing before -> a warning",
                        TOLD_TOO_LATE,
                        MET,
                        notice(2, missed(true, false)))
                .line(
                        "+ what the first named already is no news",
                        TOLD_TOO_LATE,
                        NOT_MET,
                        notice(2, missed(true, true)))
                .line("+ nor what came up since", TOLD_TOO_LATE, NOT_MET, notice(2, missed(false, false)))
                .line("+ the first notice is never too late", TOLD_TOO_LATE, NOT_MET, notice(1, missed(true, false)));
        clause("QZ4/3.3-o")
                .line(
                        "submitted on the deadline -> continued",
                        SUPPLEMENTED_IN_TIME,
                        MET,
                        due(RequestedSupplement.of(DEADLINE)))
                .line("a day later -> abandoned", SUPPLEMENTED_IN_TIME, NOT_MET, due(LATE))
                .line(
                        "partly submitted -> undetermined",
                        SUPPLEMENTED_IN_TIME,
                        NEEDS_JUDGEMENT,
                        due(RequestedSupplement.of(DEADLINE), NEVER))
                .line(
                        "+ and the part will do -> continued",
                        SUPPLEMENTED_IN_TIME,
                        MET,
                        due(RequestedSupplement.of(DEADLINE), NEVER).withPartAccepted(true))
                .line(
                        "+ or will not -> abandoned",
                        SUPPLEMENTED_IN_TIME,
                        NOT_MET,
                        due(RequestedSupplement.of(DEADLINE), LATE).withPartAccepted(false))
                .line("+ silence -> abandoned", SUPPLEMENTED_IN_TIME, NOT_MET, due(NEVER))
                .line(
                        "+ the notice sets no period -> undetermined",
                        SUPPLEMENTED_IN_TIME,
                        UNKNOWN,
                        SupplementNotice.untold().withItems(Listing.whole(RequestedSupplement.of(DEADLINE))));
    }

    private static SupplementNotice notice(int number, RequestedSupplement item) {
        return SupplementNotice.untold().withNumber(number).withItems(Listing.whole(item));
    }

    private static RequestedSupplement missed(boolean missingBefore, boolean namedBefore) {
        return RequestedSupplement.builder()
                .missingBefore(missingBefore)
                .namedBefore(namedBefore)
                .build();
    }

    private static SupplementNotice due(RequestedSupplement... items) {
        return SupplementNotice.untold().withDeadline(DEADLINE).withItems(Listing.whole(items));
    }
}
