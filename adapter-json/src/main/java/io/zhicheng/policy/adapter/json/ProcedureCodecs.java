package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.CareerCodecs.PRIOR_APPLICATION;
import static io.zhicheng.policy.adapter.json.Codes.ABILITY_KIND;
import static io.zhicheng.policy.adapter.json.Codes.AWARD_SCOPE;
import static io.zhicheng.policy.adapter.json.Codes.CONDITION_KIND;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.UNITS;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;

import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardCondition;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.YearOfApplications;

/** A review round, and the draft of a series standard. */
final class ProcedureCodecs {
    static final ObjectCodec<ReviewRound, ReviewRoundDraft> REVIEW_ROUND = table(
                    "a review round", ReviewRoundDraft::new, ReviewRoundDraft::build)
            .field("year", YEAR, ReviewRound::year, ReviewRoundDraft::year)
            .field("completedOn", DATE, ReviewRound::completedOn, ReviewRoundDraft::completedOn)
            .done();

    static final ObjectCodec<StandardCondition, StandardConditionDraft> STANDARD_CONDITION = table(
                    "a standard condition", StandardConditionDraft::new, StandardConditionDraft::build)
            .field("kind", CONDITION_KIND, StandardCondition::kind, StandardConditionDraft::kind)
            .field("wording", ABILITY_KIND, StandardCondition::wording, StandardConditionDraft::wording)
            .done();

    static final ObjectCodec<StandardDraft, StandardDraft.Builder> STANDARD_DRAFT = table(
                    "a standard draft", StandardDraft::builder, StandardDraft.Builder::build)
            .field("level", TITLE_LEVEL, StandardDraft::level, StandardDraft.Builder::level)
            .rows("conditions", STANDARD_CONDITION, StandardDraft::conditions, StandardDraft.Builder::conditions)
            .field(
                    "exceptionalScope",
                    AWARD_SCOPE,
                    StandardDraft::exceptionalScope,
                    StandardDraft.Builder::exceptionalScope)
            .field("normalUnits", UNITS, StandardDraft::normalUnits, StandardDraft.Builder::normalUnits)
            .field("prefectureUnits", UNITS, StandardDraft::prefectureUnits, StandardDraft.Builder::prefectureUnits)
            .done();

    static final ObjectCodec<YearOfApplications, YearOfApplications.Builder> YEAR_OF_APPLICATIONS = table(
                    "a year of applications", YearOfApplications::builder, YearOfApplications.Builder::build)
            .field("year", YEAR, YearOfApplications::year, YearOfApplications.Builder::year)
            .rows(
                    "applications",
                    PRIOR_APPLICATION,
                    YearOfApplications::applications,
                    YearOfApplications.Builder::applications)
            .done();

    private ProcedureCodecs() {}
}
