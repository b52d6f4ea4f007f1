package io.zhicheng.policy.model.committee;

import java.util.Optional;

/**
 * A rule that the host of a review committee has on file (制度). One document may hold several.
 *
 * @param content what it is about; empty when not told
 */
public record InternalRule(Optional<RuleContent> content) {

    /** A rule about something. */
    public static InternalRule of(RuleContent content) {
        return new InternalRule(Optional.of(content));
    }
}
