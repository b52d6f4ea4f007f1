package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the service: a method on a path.
 *
 * @param method the method
 * @param path the path as the contract has it, such as {@code /v1/documents/{code}}
 * @param query the parameters that its query may have
 * @param mediaType what it answers with, as far as that is known before
 * @param open whether it takes no access token
 * @param handling what it does
 */
record Route(
        String method, String path, Set<String> query, Optional<String> mediaType, boolean open, Handling handling) {

    /** What an operation does. */
    sealed interface Handling {}

    /** Shows something. */
    non-sealed interface Browsing extends Handling {
        Reply answer(Call call);
    }

    /** Judges a document. */
    non-sealed interface Judging extends Handling {
        /** The form of the document, read and judged. */
        Reply answer(Call call, byte[] document);

        /** The same for one line of many; empty where an operation takes no lines. */
        default Optional<LineJudge> lines(Call call) {
            return Optional.empty();
        }
    }

    /** Judges one line after another. */
    interface LineJudge {
        /** Writes the members of the answer to a line that was read and judged. */
        void answer(byte[] document, Out out);
    }

    /** An operation that shows something that belongs to the law or to a policy. */
    static Route get(String path, Browsing browsing, String... query) {
        return new Route("GET", path, ImmutableSet.copyOf(query), Optional.of(MediaTypes.JSON), false, browsing);
    }

    /** An operation that judges a document. */
    static Route post(String path, Judging judging, String... query) {
        return new Route("POST", path, ImmutableSet.copyOf(query), Optional.empty(), false, judging);
    }

    /** The same, answered in another form. */
    Route as(String type) {
        return new Route(method, path, query, Optional.of(type), open, handling);
    }

    /** The same, answered in a form that hangs on the request. */
    Route inSeveralForms() {
        return new Route(method, path, query, Optional.empty(), open, handling);
    }

    /** The same without an access token. */
    Route withoutToken() {
        return new Route(method, path, query, mediaType, true, handling);
    }
}
