package io.zhicheng.policy.adapter.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How the values of one type stand in a document. A closed set, so that a schema can be made of it. */
sealed interface ValueCodec<T>
        permits AttributesCodec, ScalarCodec, EnumCodec, SpellCodec, ListCodec, ListingCodec, ObjectCodec {

    /** What may stand there, as a message says it. */
    String expected();

    /** The value; empty after a fault, which the reading then has. */
    Optional<T> read(Json json, Reading reading);

    void write(T value, JsonGenerator out);
}
