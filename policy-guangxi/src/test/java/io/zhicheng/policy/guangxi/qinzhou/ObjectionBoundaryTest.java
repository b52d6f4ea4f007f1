package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Discipline.FALSE_ACCUSER_PURSUED;
import static io.zhicheng.policy.guangxi.qinzhou.Discipline.REDIRECTED;
import static io.zhicheng.policy.guangxi.qinzhou.Discipline.SIGNED_WITH_CONTACT;
import static io.zhicheng.policy.guangxi.qinzhou.Discipline.TO_THE_RIGHT_OFFICE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;
import static io.zhicheng.policy.rule.Outcome.UNKNOWN;

import io.zhicheng.policy.model.procedure.Objection;

/** QZ4 8.2: reports against the result of a review. */
class ObjectionBoundaryTest extends CityTable {
    @Override
    protected void clauses() {
        clause("QZ4/8.2-a")
                .line(
                        "individual reporting to the committee's title office -> proper",
                        TO_THE_RIGHT_OFFICE,
                        MET,
                        Objection.untold().withToCommitteesTitleOffice(true))
                .line(
                        "reporting to an unrelated office -> redirect",
                        REDIRECTED,
                        MET,
                        Objection.untold().withToCommitteesTitleOffice(false))
                .line(
                        "+ and not where it belongs",
                        TO_THE_RIGHT_OFFICE,
                        NOT_MET,
                        Objection.untold().withToCommitteesTitleOffice(false))
                .line(
                        "+ the right office redirects nothing",
                        REDIRECTED,
                        NOT_MET,
                        Objection.untold().withToCommitteesTitleOffice(true));
        clause("QZ4/8.2-b")
                .line("anonymous -> not met", SIGNED_WITH_CONTACT, NOT_MET, signed(false, true))
                .line("named with contact -> met", SIGNED_WITH_CONTACT, MET, signed(true, true))
                .line("+ named without contact -> not met", SIGNED_WITH_CONTACT, NOT_MET, signed(true, false))
                .line("+ nothing told -> open", SIGNED_WITH_CONTACT, UNKNOWN, Objection.untold());
        clause("QZ4/8.2-c")
                .line(
                        "+ found to be false -> pursued",
                        FALSE_ACCUSER_PURSUED,
                        MET,
                        Objection.untold().withFalseAccusation(true))
                .line(
                        "+ not so -> nothing follows",
                        FALSE_ACCUSER_PURSUED,
                        NOT_MET,
                        Objection.untold().withFalseAccusation(false));
    }

    private static Objection signed(boolean realName, boolean contact) {
        return Objection.untold().withRealName(realName).withContact(contact);
    }
}
