package io.zhicheng.policy.model.committee;

import io.zhicheng.policy.model.InvalidModelException;
import java.util.Optional;

/**
 * A speciality that a committee is for, or that is applied for (专业).
 *
 * @param code its code, as the host writes it throughout; empty when not told
 */
public record Speciality(Optional<String> code) {

    /** @throws InvalidModelException if the code is blank */
    public Speciality {
        InvalidModelException.unlessWritten("code", code);
    }

    /** The speciality of a code. */
    public static Speciality of(String code) {
        return new Speciality(Optional.of(code));
    }
}
