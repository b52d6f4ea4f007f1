package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.CareerCodecs.RETIREMENT_EXTENSION;
import static io.zhicheng.policy.adapter.json.Codes.ESTABLISHMENT;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.QualificationCodec.QUALIFICATION;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.FLAG;
import static io.zhicheng.policy.adapter.json.Scalars.SCORE;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;
import static io.zhicheng.policy.adapter.json.UnitCodec.UNIT;

import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.RetirementExtension;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.title.Qualification;

/** The table of a title as its holder stands now. */
final class HeldTitleCodec {
    static final ObjectCodec<HeldTitle, HeldTitle.Builder> HELD_TITLE = table(
                    "a held title", HeldTitle::builder, HeldTitle.Builder::build)
            .part(
                    "qualification",
                    QUALIFICATION,
                    HeldTitle::qualification,
                    HeldTitle.Builder::qualification,
                    any -> Qualification.builder().build())
            .part("unit", UNIT, HeldTitle::unit, HeldTitle.Builder::unit, any -> EmployingUnit.untold())
            .field("asOf", DATE, HeldTitle::asOf, HeldTitle.Builder::asOf)
            .field("votedOn", DATE, HeldTitle::votedOn, HeldTitle.Builder::votedOn)
            .personal("retirementDate", DATE, HeldTitle::retirementDate, HeldTitle.Builder::retirementDate)
            .part(
                    "retirementExtension",
                    RETIREMENT_EXTENSION,
                    HeldTitle::retirementExtension,
                    HeldTitle.Builder::retirementExtension,
                    any -> RetirementExtension.untold())
            .personal("obtainedByFraud", FLAG, HeldTitle::obtainedByFraud, HeldTitle.Builder::obtainedByFraud)
            .personal(
                    "obtainedByManipulation",
                    FLAG,
                    HeldTitle::obtainedByManipulation,
                    HeldTitle.Builder::obtainedByManipulation)
            .flag("appealPending", HeldTitle::appealPending, HeldTitle.Builder::appealPending)
            .flag("leftGrassRoots", HeldTitle::leftGrassRoots, HeldTitle.Builder::leftGrassRoots)
            .flag("furtherRecognitionDue", HeldTitle::furtherRecognitionDue, HeldTitle.Builder::furtherRecognitionDue)
            .field(
                    "levelByDestinationTable",
                    TITLE_LEVEL,
                    HeldTitle::levelByDestinationTable,
                    HeldTitle.Builder::levelByDestinationTable)
            .field("establishment", ESTABLISHMENT, HeldTitle::establishment, HeldTitle.Builder::establishment)
            .personal("examScore", SCORE, HeldTitle::examScore, HeldTitle.Builder::examScore)
            .field("provincialLine", SCORE, HeldTitle::provincialLine, HeldTitle.Builder::provincialLine)
            .field("grassRootsLine", SCORE, HeldTitle::grassRootsLine, HeldTitle.Builder::grassRootsLine)
            .field("examYear", YEAR, HeldTitle::examYear, HeldTitle.Builder::examYear)
            .field("lineYear", YEAR, HeldTitle::lineYear, HeldTitle.Builder::lineYear)
            .flag("nationalCertificate", HeldTitle::nationalCertificate, HeldTitle.Builder::nationalCertificate)
            .flag(
                    "employerAssessmentPassed",
                    HeldTitle::employerAssessmentPassed,
                    HeldTitle.Builder::employerAssessmentPassed)
            .done();

    private HeldTitleCodec() {}
}
