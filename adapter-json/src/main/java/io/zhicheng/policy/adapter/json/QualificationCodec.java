package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.ROUTE_TO_TITLE;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.Codes.VALIDITY_SCOPE;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;

import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.model.title.Qualification;

/** The table of a title that is held. */
final class QualificationCodec {
    static final ObjectCodec<Qualification, Qualification.Builder> QUALIFICATION = table(
                    "a qualification", Qualification::builder, Qualification.Builder::build)
            .field("series", SERIES, Qualification::series, Qualification.Builder::series)
            .field("level", TITLE_LEVEL, Qualification::level, Qualification.Builder::level)
            .field("obtainedOn", DATE, Qualification::obtainedOn, Qualification.Builder::obtainedOn)
            .field("scope", VALIDITY_SCOPE, Qualification::scope, Qualification.Builder::scope)
            .field("obtainedBy", ROUTE_TO_TITLE, Qualification::obtainedBy, Qualification.Builder::obtainedBy)
            .flag("obtainedEarly", Qualification::obtainedEarly, Qualification.Builder::obtainedEarly)
            .flag("lateralMajor", Qualification::lateralMajor, Qualification.Builder::lateralMajor)
            .flag("searchable", Qualification::searchable, Qualification.Builder::searchable)
            .field("issuer", TEXT, Qualification::issuer, Qualification.Builder::issuer)
            .flag("certificateEnclosed", Qualification::certificateEnclosed, Qualification.Builder::certificateEnclosed)
            .part(
                    "usable",
                    new SpellCodec(),
                    Qualification::usable,
                    Qualification.Builder::usable,
                    QualificationCodec::usable)
            .done();

    private QualificationCodec() {}

    /** A title whose period of use is not told can be used from the day it was obtained. */
    private static Spell usable(Qualification qualification) {
        return qualification.obtainedOn().map(Spell::since).orElse(Spell.UNKNOWN);
    }
}
