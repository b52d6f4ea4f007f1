package io.zhicheng.policy.adapter.json;

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
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.HeldTitle.Builder;
import io.zhicheng.policy.model.title.Qualification;

/** The table of a title as its holder stands now. */
final class HeldTitleCodec {
    static final ObjectCodec<HeldTitle, Builder> HELD_TITLE = table("a held title", HeldTitle::builder, Builder::build)
            .part(
                    "qualification",
                    QUALIFICATION,
                    HeldTitle::qualification,
                    Builder::qualification,
                    any -> Qualification.builder().build())
            .part("unit", UNIT, HeldTitle::unit, Builder::unit, any -> EmployingUnit.untold())
            .field("asOf", DATE, HeldTitle::asOf, Builder::asOf)
            .personal("obtainedByFraud", FLAG, HeldTitle::obtainedByFraud, Builder::obtainedByFraud)
            .personal(
                    "obtainedByManipulation", FLAG, HeldTitle::obtainedByManipulation, Builder::obtainedByManipulation)
            .flag("appealPending", HeldTitle::appealPending, Builder::appealPending)
            .flag("leftGrassRoots", HeldTitle::leftGrassRoots, Builder::leftGrassRoots)
            .flag("furtherRecognitionDue", HeldTitle::furtherRecognitionDue, Builder::furtherRecognitionDue)
            .field(
                    "levelByDestinationTable",
                    TITLE_LEVEL,
                    HeldTitle::levelByDestinationTable,
                    Builder::levelByDestinationTable)
            .field("establishment", ESTABLISHMENT, HeldTitle::establishment, Builder::establishment)
            .personal("examScore", SCORE, HeldTitle::examScore, Builder::examScore)
            .field("provincialLine", SCORE, HeldTitle::provincialLine, Builder::provincialLine)
            .field("grassRootsLine", SCORE, HeldTitle::grassRootsLine, Builder::grassRootsLine)
            .field("examYear", YEAR, HeldTitle::examYear, Builder::examYear)
            .field("lineYear", YEAR, HeldTitle::lineYear, Builder::lineYear)
            .flag("nationalCertificate", HeldTitle::nationalCertificate, Builder::nationalCertificate)
            .flag("employerAssessmentPassed", HeldTitle::employerAssessmentPassed, Builder::employerAssessmentPassed)
            .done();

    private HeldTitleCodec() {}
}
