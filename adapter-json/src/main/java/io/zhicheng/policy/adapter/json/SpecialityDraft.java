package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.model.committee.Speciality;
import java.util.Optional;

/** A speciality while its fields are being read. */
final class SpecialityDraft {
    private Optional<String> code = Optional.empty();

    void code(String told) {
        code = Optional.of(told);
    }

    Speciality build() {
        return new Speciality(code);
    }
}
