package io.zhicheng.policy.model.clause;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;

/** The keys of the two records of a catalogue text, in their fixed order. */
enum ClauseKey {
    DOCUMENT("document", Times.ONCE),
    TITLE_ZH("title.zh", Times.ONCE),
    TITLE_EN("title.en", Times.ONCE),
    NUMBER("number", Times.ONCE),
    ISSUER_ZH("issuer.zh", Times.ONCE),
    ISSUER_EN("issuer.en", Times.ONCE),
    ISSUED("issued", Times.AT_MOST_ONCE),
    IN_FORCE_FROM("in-force-from", Times.ONCE),
    IN_FORCE_UNTIL("in-force-until", Times.AT_MOST_ONCE),
    NOTE("note", Times.AT_MOST_ONCE),

    ID("id", Times.ONCE),
    CLAUSE("clause", Times.ONCE),
    AREA("area", Times.ONCE),
    KIND("kind", Times.ONCE),
    APPLIES("applies", Times.ONCE),
    EFFECTIVE("effective", Times.AT_MOST_ONCE),
    ZH("zh", Times.ONCE),
    EN("en", Times.ONCE),
    PARAMETER("parameter", Times.ANY),
    FACT("fact", Times.ANY),
    OUTCOME("outcome", Times.AT_MOST_ONCE),
    BOUNDARY("boundary", Times.ANY),
    READING("reading", Times.AT_MOST_ONCE),
    RELATES("relates", Times.ANY);

    /** How often a key may stand in its record. */
    enum Times {
        ONCE,
        AT_MOST_ONCE,
        ANY
    }

    static final ImmutableList<ClauseKey> OF_DOCUMENT = ImmutableList.copyOf(EnumSet.range(DOCUMENT, NOTE));
    static final ImmutableList<ClauseKey> OF_CLAUSE = ImmutableList.copyOf(EnumSet.range(ID, RELATES));

    private final String text;
    private final Times times;

    ClauseKey(String text, Times times) {
        this.text = text;
        this.times = times;
    }

    /** The key as written. */
    String text() {
        return text;
    }

    boolean required() {
        return times == Times.ONCE;
    }

    boolean repeats() {
        return times == Times.ANY;
    }
}
