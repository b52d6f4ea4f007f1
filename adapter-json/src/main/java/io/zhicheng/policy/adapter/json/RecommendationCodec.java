package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.DUAL_CHANNEL;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.UnitCodec.UNIT;

import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.RecommendationList.Builder;

/** The table of a list of recommendations. */
final class RecommendationCodec {
    static final ObjectCodec<RecommendationList, Builder> RECOMMENDATION_LIST = table(
                    "a recommendation list", RecommendationList::builder, Builder::build)
            .part("unit", UNIT, RecommendationList::unit, Builder::unit, any -> EmployingUnit.untold())
            .flag("competitiveAppointment", RecommendationList::competitiveAppointment, Builder::competitiveAppointment)
            .field("channel", DUAL_CHANNEL, RecommendationList::channel, Builder::channel)
            .field("vacancies", COUNT, RecommendationList::vacancies, Builder::vacancies)
            .field("established", COUNT, RecommendationList::established, Builder::established)
            .field("offEstablishment", COUNT, RecommendationList::offEstablishment, Builder::offEstablishment)
            .done();

    private RecommendationCodec() {}
}
