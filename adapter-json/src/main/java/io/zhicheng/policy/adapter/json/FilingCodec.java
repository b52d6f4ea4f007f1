package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;

import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Supplement;

/** The tables of how an application was filed. */
final class FilingCodec {
    static final ObjectCodec<Supplement, Supplement.Builder> SUPPLEMENT = table(
                    "a supplement", Supplement::builder, Supplement.Builder::build)
            .field("receivedOn", DATE, Supplement::receivedOn, Supplement.Builder::receivedOn)
            .done();

    static final ObjectCodec<Filing, Filing.Builder> FILING = table("a filing", Filing::builder, Filing.Builder::build)
            .flag("moralityPublicised", Filing::moralityPublicised, Filing.Builder::moralityPublicised)
            .flag("pledgeSigned", Filing::pledgeSigned, Filing.Builder::pledgeSigned)
            .flag("pledgePublicised", Filing::pledgePublicised, Filing.Builder::pledgePublicised)
            .rows("supplements", SUPPLEMENT, Filing::supplements, Filing.Builder::supplements)
            .flag(
                    "newAchievementSinceRejection",
                    Filing::newAchievementSinceRejection,
                    Filing.Builder::newAchievementSinceRejection)
            .done();

    private FilingCodec() {}
}
