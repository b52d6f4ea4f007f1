package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.FILED_ITEM_KIND;
import static io.zhicheng.policy.adapter.json.Codes.SUBMITTER;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.DATE_TIME;

import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Supplement;

/** The tables of how an application was filed. */
final class FilingCodec {
    static final ObjectCodec<Supplement, Supplement.Builder> SUPPLEMENT = table(
                    "a supplement", Supplement::builder, Supplement.Builder::build)
            .field("receivedOn", DATE, Supplement::receivedOn, Supplement.Builder::receivedOn)
            .done();

    static final ObjectCodec<FiledItem, FiledItem.Builder> FILED_ITEM = table(
                    "an item filed", FiledItem::builder, FiledItem.Builder::build)
            .field("kind", FILED_ITEM_KIND, FiledItem::kind, FiledItem.Builder::kind)
            .flag("genuine", FiledItem::genuine, FiledItem.Builder::genuine)
            .flag("complete", FiledItem::complete, FiledItem.Builder::complete)
            .flag("legible", FiledItem::legible, FiledItem.Builder::legible)
            .flag("wellFormed", FiledItem::wellFormed, FiledItem.Builder::wellFormed)
            .flag("timely", FiledItem::timely, FiledItem.Builder::timely)
            .flag("drawn", FiledItem::drawn, FiledItem.Builder::drawn)
            .flag("originalProduced", FiledItem::originalProduced, FiledItem.Builder::originalProduced)
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
            .field("submittedAt", DATE_TIME, Filing::submittedAt, Filing.Builder::submittedAt)
            .rows("items", FILED_ITEM, Filing::items, Filing.Builder::items)
            .field("handedInOn", DATE, Filing::handedInOn, Filing.Builder::handedInOn)
            .flag("onlineCheckPassed", Filing::onlineCheckPassed, Filing.Builder::onlineCheckPassed)
            .flag("firstCheckPassed", Filing::firstCheckPassed, Filing.Builder::firstCheckPassed)
            .field("originalsFrom", SUBMITTER, Filing::originalsFrom, Filing.Builder::originalsFrom)
            .done();

    private FilingCodec() {}
}
