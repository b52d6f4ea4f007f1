package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.ATTENDANCE_MODE;
import static io.zhicheng.policy.adapter.json.Codes.BALLOT_CHOICE;
import static io.zhicheng.policy.adapter.json.Codes.BALLOT_METHOD;
import static io.zhicheng.policy.adapter.json.Codes.CASE_FORM;
import static io.zhicheng.policy.adapter.json.Codes.DEFENCE_MODE;
import static io.zhicheng.policy.adapter.json.Codes.DISCLOSED_MATTER;
import static io.zhicheng.policy.adapter.json.Codes.PRESIDER;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_BAND;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.SCORE;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.committee.Attendance;
import io.zhicheng.policy.model.committee.BallotPaper;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DefenceExpert;
import io.zhicheng.policy.model.committee.DefenceItem;
import io.zhicheng.policy.model.committee.Disclosure;

/** A defence, and the ballot on a case. No message repeats a vote, or who attends. */
final class BallotCodecs {
    static final ObjectCodec<Attendance, Attendance.Builder> ATTENDANCE = table(
                    "an attendance", Attendance::builder, Attendance.Builder::build)
            .field("mode", ATTENDANCE_MODE, Attendance::mode, Attendance.Builder::mode)
            .flag("recused", Attendance::recused, Attendance.Builder::recused)
            .field("titleLevel", TITLE_LEVEL, Attendance::titleLevel, Attendance.Builder::titleLevel)
            .flag("titleInSpecialty", Attendance::titleInSpecialty, Attendance.Builder::titleInSpecialty)
            .flag("assessed", Attendance::assessed, Attendance.Builder::assessed)
            .done();

    static final ObjectCodec<BallotPaper, BallotPaper.Builder> BALLOT_PAPER = table(
                    "a ballot paper", BallotPaper::builder, BallotPaper.Builder::build)
            .field("choice", BALLOT_CHOICE, BallotPaper::choice, BallotPaper.Builder::choice)
            .flag("castDuringSession", BallotPaper::castDuringSession, BallotPaper.Builder::castDuringSession)
            .flag("fromAbsentMember", BallotPaper::fromAbsentMember, BallotPaper.Builder::fromAbsentMember)
            .flag("reasonsGiven", BallotPaper::reasonsGiven, BallotPaper.Builder::reasonsGiven)
            .done();

    static final ObjectCodec<Disclosure, Disclosure.Builder> DISCLOSURE = table(
                    "a disclosure", Disclosure::builder, Disclosure.Builder::build)
            .field("matter", DISCLOSED_MATTER, Disclosure::matter, Disclosure.Builder::matter)
            .done();

    static final ObjectCodec<CaseBallot, CaseBallot.Builder> CASE_BALLOT = table(
                    "a ballot on a case", CaseBallot::builder, CaseBallot.Builder::build)
            .field("form", CASE_FORM, CaseBallot::form, CaseBallot.Builder::form)
            .field("level", TITLE_LEVEL, CaseBallot::level, CaseBallot.Builder::level)
            .flag("grassRoots", CaseBallot::grassRoots, CaseBallot.Builder::grassRoots)
            .field("committee", TITLE_BAND, CaseBallot::committee, CaseBallot.Builder::committee)
            .field("committeeSize", COUNT, CaseBallot::committeeSize, CaseBallot.Builder::committeeSize)
            .personalRows("attendance", ATTENDANCE, CaseBallot::attendance, CaseBallot.Builder::attendance)
            .personalRows("papers", BALLOT_PAPER, CaseBallot::papers, CaseBallot.Builder::papers)
            .field("method", BALLOT_METHOD, CaseBallot::method, CaseBallot.Builder::method)
            .flag("defended", CaseBallot::defended, CaseBallot.Builder::defended)
            .field("defendedOn", DATE, CaseBallot::defendedOn, CaseBallot.Builder::defendedOn)
            .flag("defencePassed", CaseBallot::defencePassed, CaseBallot.Builder::defencePassed)
            .field("sittingFrom", DATE, CaseBallot::sittingFrom, CaseBallot.Builder::sittingFrom)
            .field("sittingThrough", DATE, CaseBallot::sittingThrough, CaseBallot.Builder::sittingThrough)
            .flag("outsidersPresent", CaseBallot::outsidersPresent, CaseBallot.Builder::outsidersPresent)
            .personalRows("disclosures", DISCLOSURE, CaseBallot::disclosures, CaseBallot.Builder::disclosures)
            .flag("groupLeaderNamed", CaseBallot::groupLeaderNamed, CaseBallot.Builder::groupLeaderNamed)
            .field("assessmentMode", TEXT, CaseBallot::assessmentMode, CaseBallot.Builder::assessmentMode)
            .field(
                    "seriesAssessmentMode",
                    TEXT,
                    CaseBallot::seriesAssessmentMode,
                    CaseBallot.Builder::seriesAssessmentMode)
            .flag("contributionShown", CaseBallot::contributionShown, CaseBallot.Builder::contributionShown)
            .field("presider", PRESIDER, CaseBallot::presider, CaseBallot.Builder::presider)
            .flag("presiderCommissioned", CaseBallot::presiderCommissioned, CaseBallot.Builder::presiderCommissioned)
            .done();

    static final ObjectCodec<DefenceItem, DefenceItem.Builder> DEFENCE_ITEM = table(
                    "a defence item", DefenceItem::builder, DefenceItem.Builder::build)
            .flag("named", DefenceItem::named, DefenceItem.Builder::named)
            .field("achievedOn", DATE, DefenceItem::achievedOn, DefenceItem.Builder::achievedOn)
            .done();

    static final ObjectCodec<DefenceExpert, DefenceExpert.Builder> DEFENCE_EXPERT = table(
                    "a defence expert", DefenceExpert::builder, DefenceExpert.Builder::build)
            .field("employer", TEXT, DefenceExpert::employer, DefenceExpert.Builder::employer)
            .field("score", SCORE, DefenceExpert::score, DefenceExpert.Builder::score)
            .done();

    static final ObjectCodec<Defence, Defence.Builder> DEFENCE = table(
                    "a defence", Defence::builder, Defence.Builder::build)
            .field("level", TITLE_LEVEL, Defence::level, Defence.Builder::level)
            .flag("grassRoots", Defence::grassRoots, Defence.Builder::grassRoots)
            .flag("held", Defence::held, Defence.Builder::held)
            .field("heldOn", DATE, Defence::heldOn, Defence.Builder::heldOn)
            .field("sittingFrom", DATE, Defence::sittingFrom, Defence.Builder::sittingFrom)
            .field("sittingThrough", DATE, Defence::sittingThrough, Defence.Builder::sittingThrough)
            .field("reviewedOn", DATE, Defence::reviewedOn, Defence.Builder::reviewedOn)
            .field("mode", DEFENCE_MODE, Defence::mode, Defence.Builder::mode)
            .flag("observersAdmitted", Defence::observersAdmitted, Defence.Builder::observersAdmitted)
            .flag("explainedToProvince", Defence::explainedToProvince, Defence.Builder::explainedToProvince)
            .flag("tightlyArranged", Defence::tightlyArranged, Defence.Builder::tightlyArranged)
            .flag("supervised", Defence::supervised, Defence.Builder::supervised)
            .flag("fullyRecorded", Defence::fullyRecorded, Defence.Builder::fullyRecorded)
            .flag("recordingKept", Defence::recordingKept, Defence.Builder::recordingKept)
            .flag("applicantAbroad", Defence::applicantAbroad, Defence.Builder::applicantAbroad)
            .field("titleObtainedOn", DATE, Defence::titleObtainedOn, Defence.Builder::titleObtainedOn)
            .rows("items", DEFENCE_ITEM, Defence::items, Defence.Builder::items)
            .personalRows("panel", DEFENCE_EXPERT, Defence::panel, Defence.Builder::panel)
            .flag("sizeReasonRecorded", Defence::sizeReasonRecorded, Defence.Builder::sizeReasonRecorded)
            .field("expertsFor", COUNT, Defence::expertsFor, Defence.Builder::expertsFor)
            .field("expertsAgainst", COUNT, Defence::expertsAgainst, Defence.Builder::expertsAgainst)
            .flag("passed", Defence::passed, Defence.Builder::passed)
            .done();

    private BallotCodecs() {}
}
