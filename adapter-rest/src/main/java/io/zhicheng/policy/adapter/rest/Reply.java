package io.zhicheng.policy.adapter.rest;

import java.util.Locale;
import java.util.function.Consumer;

/** An answer that is ready to be sent. */
final class Reply {
    private final String mediaType;
    private final byte[] body;
    private final Keeping keeping;

    /** Whether a cache may keep an answer. */
    enum Keeping {
        /** To be asked for again each time, by its tag. */
        BY_TAG,
        /** Not to be kept: it is about somebody. */
        NEVER
    }

    /**
     * An answer.
     *
     * @param mediaType the kind of body
     * @param body the body, which is not changed any more
     * @param keeping whether a cache may keep it
     */
    Reply(String mediaType, byte[] body, Keeping keeping) {
        this.mediaType = mediaType;
        this.body = body;
        this.keeping = keeping;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] body() {
        return body;
    }

    Keeping keeping() {
        return keeping;
    }

    /** What is browsed. */
    static Reply browsed(Locale locale, Consumer<Out> content) {
        return new Reply(MediaTypes.JSON, Out.bytes(locale, content), Keeping.BY_TAG);
    }

    /** What is about a case. */
    static Reply ofCase(Locale locale, Consumer<Out> content) {
        return new Reply(MediaTypes.JSON, Out.bytes(locale, content), Keeping.NEVER);
    }
}
