package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.APPRAISAL_GRADE;
import static io.zhicheng.policy.adapter.json.Codes.FINDING_STATUS;
import static io.zhicheng.policy.adapter.json.Codes.INTEGRITY_MATTER;
import static io.zhicheng.policy.adapter.json.Codes.INTERVIEW_CAUSE;
import static io.zhicheng.policy.adapter.json.Codes.INVESTIGATION_STAGE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;

import io.zhicheng.policy.model.career.DisciplineInterview;
import io.zhicheng.policy.model.career.IntegrityFinding;
import io.zhicheng.policy.model.career.Investigation;
import io.zhicheng.policy.model.career.MoralityAppraisal;
import io.zhicheng.policy.model.career.Sanction;

/** How somebody has behaved. */
final class ConductCodecs {
    static final ObjectCodec<MoralityAppraisal, MoralityAppraisal.Builder> MORALITY_APPRAISAL = table(
                    "a morality appraisal", MoralityAppraisal::builder, MoralityAppraisal.Builder::build)
            .field("year", YEAR, MoralityAppraisal::year, MoralityAppraisal.Builder::year)
            .field("grade", APPRAISAL_GRADE, MoralityAppraisal::grade, MoralityAppraisal.Builder::grade)
            .done();

    static final ObjectCodec<IntegrityFinding, IntegrityFinding.Builder> INTEGRITY_FINDING = table(
                    "an integrity finding", IntegrityFinding::builder, IntegrityFinding.Builder::build)
            .field("matter", INTEGRITY_MATTER, IntegrityFinding::matter, IntegrityFinding.Builder::matter)
            .field("status", FINDING_STATUS, IntegrityFinding::status, IntegrityFinding.Builder::status)
            .field("year", YEAR, IntegrityFinding::year, IntegrityFinding.Builder::year)
            .flag("inThisApplication", IntegrityFinding::inThisApplication, IntegrityFinding.Builder::inThisApplication)
            .done();

    static final ObjectCodec<Investigation, Investigation.Builder> INVESTIGATION = table(
                    "an investigation", Investigation::builder, Investigation.Builder::build)
            .field("stage", INVESTIGATION_STAGE, Investigation::stage, Investigation.Builder::stage)
            .spell("spell", Investigation::spell, Investigation.Builder::spell)
            .done();

    static final ObjectCodec<Sanction, Sanction.Builder> SANCTION = table(
                    "a sanction", Sanction::builder, Sanction.Builder::build)
            .spell("spell", Sanction::spell, Sanction.Builder::spell)
            .flag("revoked", Sanction::revoked, Sanction.Builder::revoked)
            .field("revokedOn", DATE, Sanction::revokedOn, Sanction.Builder::revokedOn)
            .done();

    static final ObjectCodec<DisciplineInterview, DisciplineInterview.Builder> INTERVIEW = table(
                    "an interview", DisciplineInterview::builder, DisciplineInterview.Builder::build)
            .field("cause", INTERVIEW_CAUSE, DisciplineInterview::cause, DisciplineInterview.Builder::cause)
            .field("heldOn", DATE, DisciplineInterview::heldOn, DisciplineInterview.Builder::heldOn)
            .flag("withdrawn", DisciplineInterview::withdrawn, DisciplineInterview.Builder::withdrawn)
            .done();

    private ConductCodecs() {}
}
