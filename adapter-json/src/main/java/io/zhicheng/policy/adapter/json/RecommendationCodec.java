package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.DUAL_CHANNEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.UnitCodec.UNIT;

import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.procedure.RecommendationList;

/** The table of a list of recommendations. */
final class RecommendationCodec {
    static final ObjectCodec<RecommendationList, RecommendationList.Builder> RECOMMENDATION_LIST = table(
                    "a recommendation list", RecommendationList::builder, RecommendationList.Builder::build)
            .part(
                    "unit",
                    UNIT,
                    RecommendationList::unit,
                    RecommendationList.Builder::unit,
                    any -> EmployingUnit.untold())
            .flag(
                    "competitiveAppointment",
                    RecommendationList::competitiveAppointment,
                    RecommendationList.Builder::competitiveAppointment)
            .field("channel", DUAL_CHANNEL, RecommendationList::channel, RecommendationList.Builder::channel)
            .field("vacancies", COUNT, RecommendationList::vacancies, RecommendationList.Builder::vacancies)
            .field("established", COUNT, RecommendationList::established, RecommendationList.Builder::established)
            .field(
                    "offEstablishment",
                    COUNT,
                    RecommendationList::offEstablishment,
                    RecommendationList.Builder::offEstablishment)
            .done();

    private RecommendationCodec() {}
}
